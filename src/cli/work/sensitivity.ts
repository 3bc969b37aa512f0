import { sensitivity } from '../../decide/sensitivity/sensitivity.js';
import { analysisCommand } from '../analysis-command.js';
import { LONG, sensitivityLines } from '../terminal/sensitivity.js';

/** What the outcome hangs on. */
export const work = analysisCommand({
  name: 'sensitivity',
  find: (world) => sensitivity(world),
  lines: (found, page) => (found === undefined ? [] : sensitivityLines(found, page, LONG)),
});
