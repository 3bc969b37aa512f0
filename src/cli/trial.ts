import type { Command } from 'commander';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';
import { replayWords } from './terminal/replay-words.js';

export interface TrialOptions extends Changes {
  readonly json?: true;
}

/** `yoha trial`: one path of a run, month by month. */
export function addTrial(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = replayWords(locale);
  root
    .command('trial')
    .argument('<file>', text.arguments.file)
    .argument('<trial>', own.which)
    .argument('[series...]', own.series)
    .description(own.about)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', text.options.json)
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, trial: string, series: string[], options: TrialOptions) => {
      const { replayTrial } = await import('./replay-trial.js');
      const names = series.map((name) => name.normalize('NFC'));
      context.end(await replayTrial(file, trial, names, options, context));
    });
}
