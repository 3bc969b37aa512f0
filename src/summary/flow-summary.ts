import { formatMonth } from '../model/time.js';
import { common, count, least, trialsOf } from './column/column.js';
import type { Column } from './column/column.js';
import type { Estimation } from './estimation.js';
import type { FlowColumns, FlowMeasure } from './flow-measures.js';
import { odds } from './odds.js';
import { figuresOf } from './pool/column-figures.js';
import { quantileOf, rankedOf } from './quantile.js';
import type { Band, FlowSummary } from './summary.js';
import type { Threads } from './threads.js';

/** What every summary of one simulation shares. */
export interface Frame extends Estimation {
  /** Month t = 0 as a calendar month. */
  readonly start: number;
  readonly horizon: number;
}

/** A flow whose trials are all there. */
export interface GatheredFlow {
  readonly columns: FlowColumns;
  /** Month index at which the payback clock starts; undefined = never. */
  readonly clock: Column;
  readonly flow: Band;
  readonly cumulative: Band;
  readonly samplePaths: number[][];
}

const spreadMeasures = [
  'peakDeficit',
  'npv',
  'npvEndOfMonth',
  'irr',
  'roi3',
  'roi6',
  'roi12',
  'roi',
  'moic',
  'cost',
  'total',
  'inForce',
] as const satisfies readonly FlowMeasure[];

const paybackMeasures = ['payback', 'firstCrossing', 'discountedPayback'] as const satisfies readonly FlowMeasure[];

export async function flowSummary(of: GatheredFlow, frame: Frame, threads: Threads): Promise<FlowSummary> {
  const { columns, clock } = of;
  const start = common(clock);
  const earliest = least(clock);
  const span = Math.max(0, frame.horizon - (Number.isNaN(earliest) ? 0 : earliest));
  const first = start === null ? null : frame.start + start;
  const { spreads, paybacks } = await figuresOf(threads, {
    spreads: spreadMeasures.map((measure) => ({ column: columns[measure], type: 7 })),
    paybacks: paybackMeasures.map((measure) => ({ months: columns[measure], span, first })),
    estimation: frame,
  });
  const [peakDeficit, npv, npvEndOfMonth, annual, months3, months6, months12, horizon, moic, cost, total, inForce] =
    spreads;
  const [payback, firstCrossing, discountedPayback] = paybacks;
  const deepest = quantileOf(rankedOf(columns.peakDeficitMonth), 0.5, 1);
  const roots = (test: (n: number) => boolean): number => count(columns.irrRoots, test);
  return {
    noDifference: count(columns.moves, (moves) => moves === 0) === trialsOf(columns.moves),
    clockStart: first === null ? null : formatMonth(first),
    flow: of.flow,
    cumulative: of.cumulative,
    samplePaths: of.samplePaths,
    payback,
    firstCrossing,
    discountedPayback,
    peakDeficit,
    peakDeficitMonth: Number.isNaN(deepest) ? null : deepest + 1,
    npv,
    npvNegative: odds(columns.npv, (npv) => npv < 0, frame),
    npvEndOfMonth,
    irr: {
      noRoot: roots((n) => n === 0),
      oneRoot: roots((n) => n === 1),
      severalRoots: roots((n) => n > 1),
      annual,
    },
    roi: { months3, months6, months12, horizon },
    moic,
    cost,
    total,
    inForce,
  };
}
