import type { Command } from 'commander';
import type { CompareChanges } from './compare/read-sides.js';
import { compareCommandWords } from './compare/words.js';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';

export interface CompareOptions extends CompareChanges {
  readonly out?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly workers?: number;
}

/** `yoha compare`: scenarios on the same draws. */
export function addCompare(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = compareCommandWords(locale);
  root
    .command('compare')
    .argument('<file>', own.first)
    .argument('<others...>', own.others)
    .description(own.about)
    .option('--out <folder>', own.out)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', text.options.json)
    .option('--quiet', text.options.quiet)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, others: string[], options: CompareOptions) => {
      const { compareScenarios } = await import('./compare/compare-scenarios.js');
      context.end(await compareScenarios([file, ...others], options, context));
    });
}
