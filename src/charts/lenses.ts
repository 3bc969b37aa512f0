import { pictureWordsOf } from '../words/picture-words.js';
import type { FlowSummary, Summary } from '../summary/summary.js';
import { lenses, type Lens } from '../model/lens.js';

const sameNumbers = (a: readonly (number | null)[], b: readonly (number | null)[]): boolean =>
  a.length === b.length && a.every((value, k) => value === b[k]);

const sameFlow = (a: FlowSummary, b: FlowSummary): boolean =>
  sameNumbers(a.cumulative.mean, b.cumulative.mean) && sameNumbers(a.cumulative.p10, b.cumulative.p10);

/** The lenses to draw: one when spillovers change nothing. */
export const lensesShown = ({ program }: Summary): readonly Lens[] =>
  sameFlow(program.strict, program.broad) ? ['strict'] : lenses;

/** The lens that decides; the strict one when the scenario has no verdict. */
export const decisionLens = ({ verdict }: Summary): Lens => verdict?.lens ?? 'strict';

/** Name of a lens, or the word for both when they are the same. */
export function lensName(summary: Summary, lens: Lens): string {
  const { charts } = pictureWordsOf(summary.scenario.locale);
  return lensesShown(summary).length === 1 ? charts.bothLenses : charts.lens[lens];
}

/** The lens that a title names; none when there is only one. */
export const lensInTitle = (summary: Summary, lens: Lens): string =>
  lensesShown(summary).length === 1 ? '' : pictureWordsOf(summary.scenario.locale).charts.lens[lens];
