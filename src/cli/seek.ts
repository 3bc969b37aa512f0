import type { Command } from 'commander';
import type { Context } from './context.js';
import { flipCommandWords } from './flip-words.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';

export interface SeekOptions extends Changes {
  readonly vary?: string;
  readonly until?: string;
  readonly between?: readonly string[];
  readonly json?: true;
  readonly workers?: number;
}

/** `yoha seek`: the value of one number that makes a rule hold. */
export function addSeek(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = flipCommandWords(locale).seek;
  root
    .command('seek')
    .argument('<file>', text.arguments.file)
    .description(own.about)
    .option('--vary <path>', own.vary)
    .option('--until <rule>', own.until)
    .option('--between <numbers...>', own.between)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', text.options.json)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, options: SeekOptions) => {
      const { seekScenario } = await import('./seek-scenario.js');
      context.end(await seekScenario(file, options, context));
    });
}
