import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { localeOption } from './option-values.js';
import { selftestWords } from './selftest/words.js';

/** `yoha selftest`: the pinned numbers, on the user's machine. */
export function addSelftest(root: Command, context: Context): void {
  const { locale, text } = context;
  const own = selftestWords(locale);
  root
    .command('selftest')
    .description(own.about)
    .addOption(localeOption(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (options: { readonly locale?: Locale }) => {
      const { runSelftest } = await import('./selftest/run-selftest.js');
      context.end(await runSelftest({ ...context, locale: options.locale ?? locale }));
    });
}
