import type { Pool, Pulse } from '../engine/pool/pool.js';
import type { Estimation } from './estimation.js';
import { emptyFlow } from './flow.js';
import type { Flow, FlowSource } from './flow.js';
import { bandIn, spreadEach } from './pool/column-figures.js';
import type { BandWork } from './pool/column-figures.js';
import { FLOW_PIECE, fillFlow } from './pool/fill-flow.js';
import type { Band, Spread } from './summary.js';

/** The work of a summary that is worth sharing out: the same numbers on any number of threads. */
export interface Threads {
  /** Gives way to timers and signals; rejects to cancel. */
  readonly breathe: () => Promise<void>;
  /** Zeros that all threads can read and write. */
  readonly numbers: (length: number) => Float64Array;
  readonly band: (work: Omit<BandWork, 'replicates'>) => Promise<Band>;
  /** One spread a column; columns that are `numbers` are not copied. */
  readonly spreads: (columns: readonly Float64Array[]) => Promise<readonly Spread[]>;
  /** Measures trial by trial. The next flow is written over this one. */
  readonly flow: (source: FlowSource) => Promise<FlowOnPool>;
}

/** A flow whose paths lie one after the other in `paths`: months of flow, then months of the cumulative flow. */
export interface FlowOnPool {
  readonly flow: Flow;
  readonly paths: Float64Array;
}

function flowOnPool(trials: number, months: number, numbers: Threads['numbers']): FlowOnPool {
  const paths = numbers(2 * months * trials);
  let used = 0;
  const inPaths = (length: number): Float64Array => {
    if (used === paths.length) return numbers(length);
    used += length;
    return paths.subarray(used - length, used);
  };
  // The months of both paths are asked for first, in this order.
  return { flow: emptyFlow(trials, months, inPaths), paths };
}

/** @param estimation how the trials of every band and spread estimate */
export function threadsOf(pool: Pool, pulse: Pulse, { exact, replicates }: Estimation): Threads {
  const estimation = { exact, replicates };
  let scratch: FlowOnPool | null = null;
  return {
    breathe: pulse.breathe,
    numbers: pool.numbers,
    band: (work) => bandIn(pool, { ...work, replicates }, pulse),
    spreads: (columns) => pool.run(spreadEach, { columns, estimation }, columns.length, pulse),
    flow: async (source) => {
      const trials = source.rates.length;
      scratch ??= flowOnPool(trials, source.a.cash.length, pool.numbers);
      await pool.run(fillFlow, { source, out: scratch.flow }, Math.ceil(trials / FLOW_PIECE), pulse);
      return scratch;
    },
  };
}
