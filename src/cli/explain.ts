import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { localeOption, setting } from './option-values.js';
import type { Setting } from './option-values.js';

export interface ExplainOptions {
  readonly set?: readonly Setting[];
  readonly locale?: Locale;
}

/** `yoha explain`: every equation with its formula and the numbers of the central case. */
export function addExplain(root: Command, context: Context): void {
  const { text } = context;
  root
    .command('explain')
    .argument('<file>', text.arguments.file)
    .argument('[series...]', text.arguments.series)
    .description(text.commands.explain)
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .addHelpText('after', `\n${text.examples.explain}`)
    .action(async (file: string, series: string[], options: ExplainOptions) => {
      const { explainScenario } = await import('./explain-scenario.js');
      context.end(await explainScenario(file, series, options, context));
    });
}
