import type { Task } from '../../engine/pool/pool.js';
import { formatMonth } from '../../model/time.js';
import { isBinned } from '../column/column.js';
import type { Column } from '../column/column.js';
import type { Estimation } from '../estimation.js';
import { paybackSummary } from '../payback.js';
import type { QuantileType } from '../quantile.js';
import { spread } from '../spread.js';
import type { Payback, Spread } from '../summary.js';
import type { Threads } from '../threads.js';

/** A column, or the difference of two, whose spread is wanted. */
export interface SpreadWork {
  readonly column: Column;
  /** Taken from it, trial by trial; null or left out: nothing. */
  readonly minus?: Float64Array | null;
  readonly type: QuantileType;
}

/** Months of a clock; undefined where it never starts. */
interface PaybackWork {
  readonly months: Column;
  /** Months of the clock that the horizon holds. */
  readonly span: number;
  /** Calendar month of the clock's month 1 where it is the same in every trial, else null. */
  readonly first: number | null;
}

export interface FigureWork {
  readonly spreads: readonly SpreadWork[];
  readonly paybacks: readonly PaybackWork[];
  readonly estimation: Estimation;
}

function difference(a: Float64Array, b: Float64Array, out: Float64Array): Float64Array {
  for (let trial = 0; trial < out.length; trial++) out[trial] = a[trial] - b[trial];
  return out;
}

const paybackOf = ({ months, span, first }: PaybackWork, estimation: Estimation): Payback =>
  paybackSummary(months, span, estimation, (month) => (first === null ? null : formatMonth(first + month - 1)));

/** One spread or one payback a piece. */
export const columnFigures: Task<FigureWork, Spread | Payback> = {
  name: 'column-figures',
  prepare: ({ spreads, paybacks, estimation }) => {
    let scratch: Float64Array | undefined;
    return (piece) => {
      const wanted = spreads.at(piece);
      if (wanted === undefined) return paybackOf(paybacks[piece - spreads.length], estimation);
      const { column, minus, type } = wanted;
      if (isBinned(column) || minus === undefined || minus === null) return spread(column, type, estimation);
      scratch ??= new Float64Array(column.length);
      return spread(difference(column, minus, scratch), type, estimation);
    };
  },
};

/** Spreads and paybacks of many columns, in their order. */
export async function figuresOf(
  threads: Threads,
  { spreads, paybacks, estimation }: FigureWork,
): Promise<{ readonly spreads: readonly Spread[]; readonly paybacks: readonly Payback[] }> {
  const { exact, replicates } = estimation;
  const work = { spreads, paybacks, estimation: { exact, replicates } };
  const found = await threads.run(columnFigures, work, spreads.length + paybacks.length);
  return {
    spreads: found.slice(0, spreads.length) as Spread[],
    paybacks: found.slice(spreads.length) as Payback[],
  };
}

export async function spreadsOf(
  threads: Threads,
  spreads: readonly SpreadWork[],
  estimation: Estimation,
): Promise<readonly Spread[]> {
  return (await figuresOf(threads, { spreads, paybacks: [], estimation })).spreads;
}
