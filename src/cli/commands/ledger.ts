import { command, scenarioFile } from '../command.js';
import { changes, flag, shared, text } from '../options.js';

/** `yoha ledger`: from where the value of the program comes. */
export const ledger = command({
  name: 'ledger',
  arguments: [scenarioFile],
  options: {
    out: text('<folder>', ({ commands }) => commands.ledger.out),
    ...changes,
    json: flag(({ commands }) => commands.ledger.json),
    workers: shared.workers,
  },
});
