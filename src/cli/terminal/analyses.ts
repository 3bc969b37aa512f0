import { flips, stability } from './flips.js';
import { informationLines } from './information.js';
import { ledgerInShort } from '../../pages/ledger.js';
import { tableText } from '../../write/text/blocks.js';
import type { Page } from './page.js';
import { paths } from './paths.js';
import { sensitivityLines, SHORT } from './sensitivity.js';

/** Flips shown of drawn inputs and of constants; `yoha flip` prints all. */
const FEW = 3;

/** The short forms of the analyses that were made, a block of lines each. */
export function analyses(page: Page): string[][] {
  const made = page.summary.analyses ?? {};
  return [
    made.stability === undefined ? [] : stability(made.stability, page),
    made.flips === undefined ? [] : flips(made.flips, page, FEW),
    made.ledger === undefined ? [] : tableText(ledgerInShort(made.ledger, page), page, 48),
    made.sensitivity === undefined ? [] : sensitivityLines(made.sensitivity, page, SHORT),
    made.information === undefined ? [] : informationLines(made.information, page, false),
    made.paths === undefined ? [] : paths(made.paths, page),
  ];
}
