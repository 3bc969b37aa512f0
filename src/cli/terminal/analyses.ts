import { ledgerInShort } from './ledger.js';
import type { Page } from './page.js';
import { paths } from './paths.js';

/** The short forms of the analyses that were made, a block of lines each. */
export function analyses(page: Page): string[][] {
  const made = page.summary.analyses ?? {};
  return [
    made.ledger === undefined ? [] : ledgerInShort(made.ledger, page),
    made.paths === undefined ? [] : paths(made.paths, page),
  ];
}
