import { information } from '../../decide/information/information.js';
import { analysisCommand } from '../analysis-command.js';
import { informationLines } from '../terminal/information.js';

/** What to find out first. */
export const work = analysisCommand({
  name: 'information',
  find: information,
  lines: (found, page) => informationLines(found, page, true),
});
