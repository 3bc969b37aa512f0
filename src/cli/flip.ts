import type { Command } from 'commander';
import type { Context } from './context.js';
import { flipCommandWords } from './flip-words.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';

export interface FlipOptions extends Changes {
  readonly json?: true;
  readonly workers?: number;
}

/** `yoha flip`: how sure the verdict is, and what would flip it. */
export function addFlip(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = flipCommandWords(locale).flip;
  root
    .command('flip')
    .argument('<file>', text.arguments.file)
    .description(own.about)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', text.options.json)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, options: FlipOptions) => {
      const { flipScenario } = await import('./flip-scenario.js');
      context.end(await flipScenario(file, options, context));
    });
}
