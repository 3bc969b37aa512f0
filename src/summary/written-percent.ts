import type { AssumptionSummary } from './assumption-summary.js';

/** Whether a figure is written as a percent: where its author wrote percent, here or in the named assumption that stands for it. */
export function writtenAsPercent(text: string, assumptions: readonly AssumptionSummary[]): boolean {
  if (text.includes('%')) return true;
  const named = assumptions.find(({ id }) => id === `assumptions.${text.trim()}`);
  return named !== undefined && named.text !== text && writtenAsPercent(named.text, []);
}
