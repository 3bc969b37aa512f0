import { flipsInShort } from '../../pages/flips.js';
import { informationInShort } from '../../pages/information.js';
import { ledgerInShort } from '../../pages/ledger.js';
import { blocksText, tableText } from '../../write/text/blocks.js';
import type { Page } from './page.js';
import { pathsInShort } from '../../pages/paths.js';
import { stabilityInShort } from '../../pages/stability.js';
import { sensitivityInShort } from '../../pages/sensitivity.js';

/** Flips shown of drawn inputs and of constants; `yoha flip` prints all. */
const FEW = 3;

/** The short forms of the analyses that were made, a block of lines each. */
export function analyses(page: Page): string[][] {
  const made = page.summary.analyses ?? {};
  return [
    made.stability === undefined ? [] : blocksText([stabilityInShort(made.stability, page)], page),
    made.flips === undefined ? [] : blocksText(flipsInShort(made.flips, page, FEW), page),
    made.ledger === undefined ? [] : tableText(ledgerInShort(made.ledger, page), page, 48),
    made.sensitivity === undefined ? [] : blocksText(sensitivityInShort(made.sensitivity, page), page),
    made.information === undefined ? [] : blocksText(informationInShort(made.information, page), page),
    made.paths === undefined ? [] : tableText(pathsInShort(made.paths, page), page),
  ];
}
