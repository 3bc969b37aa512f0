import type { Task } from '../../engine/pool/pool.js';
import { flowFiller } from '../flow.js';
import type { Flow, FlowSource } from '../flow.js';

/** Trials of one piece. */
export const FLOW_PIECE = 256;

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
