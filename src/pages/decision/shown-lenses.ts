import { lensesShown } from '../../charts/lenses.js';
import type { Lens } from '../../model/lens.js';
import type { FlowSummary } from '../../summary/summary.js';
import type { TextContext } from '../context.js';

/** A lens with the flow of the program under it. */
export interface ShownLens {
  readonly lens: Lens;
  readonly name: string;
  readonly flow: FlowSummary;
}

/** Both lenses, or one line for both where spillovers change nothing. */
export function shownLenses({ summary, words }: TextContext): ShownLens[] {
  const shown = lensesShown(summary);
  const both = words.decision.curveOneLens;
  return shown.map((lens) => ({
    lens,
    name: shown.length === 1 ? both : words.verdict.lenses[lens],
    flow: summary.program[lens],
  }));
}
