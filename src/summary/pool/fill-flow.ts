import type { Task } from '../../engine/pool/pool.js';
import { flowFiller } from '../flow.js';
import type { Flow, FlowSource } from '../flow.js';
import type { Threads } from '../threads.js';

/** Trials of one piece. */
const FLOW_PIECE = 256;

export interface FlowWork {
  readonly source: FlowSource;
  readonly out: Flow;
}

/** Measures of a difference of two runs, trial by trial. */
export const fillFlow: Task<FlowWork, void> = {
  name: 'fill-flow',
  prepare: ({ source, out }) => {
    const fill = flowFiller(source, out);
    return (piece) => fill(piece * FLOW_PIECE, Math.min(out.trials, (piece + 1) * FLOW_PIECE));
  },
};

export async function flowInto(threads: Threads, work: FlowWork): Promise<void> {
  await threads.run(fillFlow, work, Math.ceil(work.out.trials / FLOW_PIECE));
}
