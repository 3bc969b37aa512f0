import { Option } from 'commander';
import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Setting } from './option-values.js';
import { pdfWords } from './pdf/words.js';

export interface RunOptions {
  readonly out?: string;
  readonly trials?: number;
  readonly seed?: string;
  readonly set?: readonly Setting[];
  readonly locale?: Locale;
  readonly json?: true;
  readonly quiet?: true;
  readonly strict?: true;
  readonly series?: 'all';
  readonly maxCells?: number;
  readonly workers?: number;
  readonly precision?: string;
  readonly analyses?: string;
  readonly format?: 'html' | 'pdf';
}

/** `yoha run`: the main job. */
export function addRun(root: Command, context: Context): void {
  const { text, locale } = context;
  root
    .command('run')
    .argument('<file>', text.arguments.file)
    .description(text.commands.run)
    .option('--out <folder>', text.options.out)
    .addOption(new Option('--format <format>', pdfWords(locale).format).choices(['html', 'pdf']))
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', text.options.json)
    .option('--quiet', text.options.quiet)
    .option('--strict', text.options.strict)
    .addOption(new Option('--series <which>', text.options.series).choices(['all']))
    .option('--max-cells <number>', text.options.maxCells, wholeNumber(text))
    .option('--precision <figure>', text.options.precision)
    .option('--analyses <names>', text.options.analyses)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${text.examples.run}`)
    .action(async (file: string, options: RunOptions) => {
      const { runScenario } = await import('./run-scenario.js');
      context.end(await runScenario(file, options, context));
    });
}
