import { information } from '../../decide/information/information.js';
import { analysisCommand } from '../analysis-command.js';
import { informationLines } from '../terminal/information.js';

/** What to find out first; a scenario without uncertain inputs has nothing to learn. */
export const work = analysisCommand({
  name: 'information',
  find: (world) => information(world),
  lines: (found, page) =>
    found === undefined ? [page.words.report.nothingUncertain] : informationLines(found, page, true),
});
