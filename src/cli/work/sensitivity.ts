import { sensitivity } from '../../decide/sensitivity/sensitivity.js';
import { analysisCommand } from '../analysis-command.js';
import { LONG, sensitivityLines } from '../terminal/sensitivity.js';

/** What the outcome hangs on. */
export const work = analysisCommand({
  name: 'sensitivity',
  find: sensitivity,
  lines: (found, page) => sensitivityLines(found, page, LONG),
});
