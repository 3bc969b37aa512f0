import { emptyFlow } from './flow.js';
import type { Flow, FlowSource } from './flow.js';
import { flowInto } from './pool/fill-flow.js';
import { reusableColumns } from './reusable-columns.js';
import type { Threads } from './threads.js';

/** A flow whose paths lie one after the other in `paths`: months of flow, then months of the cumulative flow. */
export interface FlowOnPool {
  readonly flow: Flow;
  readonly paths: Float64Array;
}

/** Columns that a flow has beside its paths. */
const MEASURES = 18;

/** Measures differences of two runs, trial by trial. Each is written over the one before. */
export function flowsOnPool(threads: Threads): (source: FlowSource) => Promise<FlowOnPool> {
  const reused = reusableColumns(threads);
  return async (source) => {
    const trials = source.rates.length;
    const months = source.a.cash.length;
    // One array: the months of both paths are asked for first, in this order.
    const columns = reused(2 * months + MEASURES, trials);
    const [start] = columns;
    const paths = new Float64Array(start.buffer, start.byteOffset, 2 * months * trials);
    const flow = emptyFlow(trials, months, () => columns.shift()!);
    await flowInto(threads, { source, out: flow });
    return { flow, paths };
  };
}
