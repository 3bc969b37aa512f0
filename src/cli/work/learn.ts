import { information } from '../../decide/information/information.js';
import { analysisCommand } from '../analysis-command.js';

/** What to find out first. */
export const work = analysisCommand({
  name: 'information',
  find: information,
});
