import { Option } from 'commander';
import type { Command } from 'commander';
import { briefFormats } from './brief/formats.js';
import type { BriefFormat } from './brief/formats.js';
import { briefCommandWords } from './brief/words.js';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';

export interface BriefOptions extends Changes {
  readonly out?: string;
  readonly format?: BriefFormat;
  readonly against?: readonly string[];
  readonly analyses?: 'all' | 'none';
  readonly workers?: number;
}

/** `yoha brief`: the one page that asks for a decision. */
export function addBrief(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = briefCommandWords(locale);
  root
    .command('brief')
    .argument('<file>', text.arguments.file)
    .description(own.about)
    .option('--out <path>', own.out)
    .addOption(new Option('--format <format>', own.format).choices(briefFormats))
    .option('--against <files...>', own.against)
    .addOption(new Option('--analyses <which>', own.analyses).choices(['all', 'none']))
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, options: BriefOptions) => {
      const { briefScenario } = await import('./brief/brief-scenario.js');
      context.end(await briefScenario(file, options, context));
    });
}
