import { information } from '../../decide/information/information.js';
import { analysisCommand } from '../analysis-command.js';
import { informationInShort } from '../../pages/information.js';
import { blocksText } from '../../write/text/blocks.js';

/** What to find out first. */
export const work = analysisCommand({
  name: 'information',
  find: information,
  lines: (found, page) => blocksText(informationInShort(found, page, { full: true }), page),
});
