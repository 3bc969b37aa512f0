import { ledger } from '../../decide/ledger/ledger.js';
import { analysisCommand } from '../analysis-command.js';
import { ledgerInFull } from '../../pages/ledger.js';
import { tableText } from '../../write/text/blocks.js';

/** From where the value of the program comes. */
export const work = analysisCommand({
  name: 'ledger',
  find: (world, { progress }) => ledger(world, { onProgress: ({ done, total }) => progress.simulated(done, total) }),
  lines: (found, page) => tableText(ledgerInFull(found, page), page),
});
