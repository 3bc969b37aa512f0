import { flips, stability } from './flips.js';
import type { Page } from './page.js';
import { paths } from './paths.js';

/** Flips shown of drawn inputs and of constants; `yoha flip` prints all. */
const SHORT = 3;

/** The short forms of the analyses that were made, a block of lines each. */
export function analyses(page: Page): string[][] {
  const made = page.summary.analyses ?? {};
  return [
    made.stability === undefined ? [] : stability(made.stability, page),
    made.flips === undefined ? [] : flips(made.flips, page, SHORT),
    made.paths === undefined ? [] : paths(made.paths, page),
  ];
}
