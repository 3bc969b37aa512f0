import type { Command } from 'commander';
import type { Context } from './context.js';
import { localeOption, setting, wholeNumber } from './option-values.js';
import type { Changes } from './read-scenario.js';
import { ledgerCommandWords } from './terminal/ledger-words.js';

export interface LedgerOptions extends Changes {
  readonly out?: string;
  readonly json?: true;
  readonly workers?: number;
}

/** `yoha ledger`: from where the value of the program comes. */
export function addLedger(root: Command, context: Context): void {
  const { text, locale } = context;
  const own = ledgerCommandWords(locale);
  root
    .command('ledger')
    .argument('<file>', text.arguments.file)
    .description(own.about)
    .option('--out <folder>', own.out)
    .option('--trials <number>', text.options.trials, wholeNumber(text))
    .option('--seed <text>', text.options.seed)
    .option('--set <path=value>', text.options.set, setting(text))
    .addOption(localeOption(text))
    .option('--json', own.json)
    .option('--workers <number>', text.options.workers, wholeNumber(text))
    .addHelpText('after', `\n${own.examples}`)
    .action(async (file: string, options: LedgerOptions) => {
      const { printLedger } = await import('./print-ledger.js');
      context.end(await printLedger(file, options, context));
    });
}
