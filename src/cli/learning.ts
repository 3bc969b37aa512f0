import type { Command } from 'commander';
import type { Context } from './context.js';
import { localeOption, seedText, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';
import { learningWords } from './terminal/learning-words.js';
import { ledgerCommandWords } from './terminal/ledger-words.js';

export interface LearningOptions extends Changes {
  readonly out?: string;
  readonly json?: true;
  readonly workers?: number;
}

/** The analyses that have a command of their own here, by member. */
export type LearningName = 'ledger' | 'sensitivity' | 'information';

function addAnalysis(root: Command, context: Context, command: string, name: LearningName): void {
  const { text, locale } = context;
  const own = name === 'ledger' ? ledgerCommandWords(locale) : learningWords(locale)[name];
  root
    .command(command)
    .argument('<file>', text.arguments.file)
    .description(own.about)
    .option('--out <folder>', own.out)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed, seedText(text))
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', own.json)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, options: LearningOptions) => {
      const { printLearning } = await import('./print-learning.js');
      context.end(await printLearning(file, name, options, context));
    });
}

/** `yoha ledger`: from where the value of the program comes. */
export const addLedger = (root: Command, context: Context): void => addAnalysis(root, context, 'ledger', 'ledger');

/** `yoha sensitivity`: what the outcome hangs on. */
export const addSensitivity = (root: Command, context: Context): void =>
  addAnalysis(root, context, 'sensitivity', 'sensitivity');

/** `yoha learn`: what to find out first. */
export const addLearn = (root: Command, context: Context): void => addAnalysis(root, context, 'learn', 'information');
