import { sensitivity } from '../../decide/sensitivity/sensitivity.js';
import { analysisCommand } from '../analysis-command.js';
import { sensitivityInShort } from '../../pages/sensitivity.js';
import { blocksText } from '../../write/text/blocks.js';

/** What the outcome hangs on. */
export const work = analysisCommand({
  name: 'sensitivity',
  find: sensitivity,
  lines: (found, page) => blocksText(sensitivityInShort(found, page, { full: true }), page),
});
