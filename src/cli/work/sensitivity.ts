import { sensitivity } from '../../decide/sensitivity/sensitivity.js';
import { analysisCommand } from '../analysis-command.js';

/** What the outcome hangs on. */
export const work = analysisCommand({
  name: 'sensitivity',
  find: sensitivity,
});
