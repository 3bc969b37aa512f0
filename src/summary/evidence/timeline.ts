import type { Initiative, Spillover } from '../../model/initiative.js';
import type { Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { definedAs } from '../column/column.js';
import type { Column } from '../column/column.js';
import type { Frame } from '../flow-summary.js';
import { columnIn } from '../gather/gathering.js';
import { quantileOf, rankedOf } from '../quantile.js';
import type { RunFigures } from '../run-figures.js';
import type { SeriesSummary } from '../summary.js';
import { spilloverTarget } from './spillover-target.js';
import type { Middle, MonthRange, SpilloverSummary, Timeline } from './shapes.js';

/** Values of a quantity over the trials; null where no equation needs it. */
export type Drawn = (id: string) => Column | null;

function middle({ id, base, dimension }: Quantity, drawn: Drawn): Middle | null {
  const column = drawn(id);
  if (column === null) return base.kind === 'constant' ? { p10: base.value, p50: base.value, p90: base.value } : null;
  const ranked = rankedOf(column);
  const at = (p: number): number => quantileOf(ranked, p, dimension === 'months' ? 1 : 7);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

const nowhere: Middle = { p10: 0, p50: 0, p90: 0 };

/** Calendar months of a column of month indices; NaN and Infinity = never. */
export function monthRange(column: Column, { start, horizon }: Frame): MonthRange {
  const ranked = rankedOf(definedAs(column, Infinity));
  const at = (p: number): string | null => {
    const month = quantileOf(ranked, p, 1);
    return month < horizon ? formatMonth(start + month) : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** What is known of the run with everything on. */
export interface EvidenceFigures {
  readonly run: RunFigures;
  readonly trials: number;
  readonly series: readonly SeriesSummary[];
  readonly drawn: Drawn;
}

function timelineOf(
  { id, runs, delay, ramp, halfLife, stop }: Initiative,
  { run, trials, series, drawn }: EvidenceFigures,
  frame: Frame,
): Timeline {
  const running = run.running.get(id).map((count) => count / trials);
  // A rule looks only while there is something to stop.
  const checks =
    stop === null || stop === 'none' ? [] : stop.at.filter((month) => (running[month - frame.start] ?? 0) > 0);
  const activation = series.find((one) => one.run === 'all' && one.series === `activation.${id}`)!.band.mean;
  return {
    start: monthRange(columnIn(run.starts.get(id)), frame),
    runs: runs === null ? null : middle(runs, drawn),
    delay: middle(delay, drawn),
    ramp: middle(ramp, drawn),
    halfLife: halfLife === null || halfLife === 'permanent' ? halfLife : middle(halfLife, drawn),
    running,
    activation: activation.map((mean) => mean ?? 0),
    stopChecks: checks.map(formatMonth),
  };
}

const spilloverOf = (spillover: Spillover, scenario: Scenario, drawn: Drawn): SpilloverSummary => {
  const { id, kind, size, lag } = spillover;
  const { text, why, source } = size.provenance;
  return {
    edge: id,
    to: spilloverTarget(spillover, scenario),
    kind,
    written: text,
    size: middle(size, drawn),
    lag: middle(lag, drawn) ?? nowhere,
    why,
    source,
  };
};

/** When an initiative acts, and what it feeds. */
export const initiativeEvidence = (
  initiative: Initiative,
  scenario: Scenario,
  figures: EvidenceFigures,
  frame: Frame,
): { readonly timeline: Timeline; readonly spillovers: SpilloverSummary[] } => ({
  timeline: timelineOf(initiative, figures, frame),
  spillovers: initiative.spillovers.map((spillover) => spilloverOf(spillover, scenario, figures.drawn)),
});
