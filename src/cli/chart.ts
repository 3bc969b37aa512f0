import { Option } from 'commander';
import type { Command } from 'commander';
import { chartCommandWords } from './chart-words.js';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';

export type ChartFormat = 'vl' | 'svg' | 'png';

export interface ChartOptions extends Changes {
  readonly format?: ChartFormat;
  readonly out?: string;
  readonly workers?: number;
}

/** `yoha chart`: one picture of a scenario. */
export function addChart(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = chartCommandWords(locale);
  root
    .command('chart')
    .argument('<file>', text.arguments.file)
    .argument('[name]', own.name)
    .description(own.about)
    .addOption(new Option('--format <format>', own.format).choices(['vl', 'svg', 'png']))
    .option('--out <file>', own.out)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, name: string | undefined, options: ChartOptions) => {
      const { drawChart } = await import('./draw-chart.js');
      context.end(await drawChart(file, name, options, context));
    });
}
