import { ledger } from '../../decide/ledger/ledger.js';
import { analysisCommand } from '../analysis-command.js';

/** From where the value of the program comes. */
export const work = analysisCommand({
  name: 'ledger',
  find: (world, { progress }) => ledger(world, { onProgress: ({ done, total }) => progress.simulated(done, total) }),
});
