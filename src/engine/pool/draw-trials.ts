import type { Program } from '../../equations/program.js';
import { inputDrawer } from '../draws.js';
import { trialEvaluator } from '../trial-values.js';
import { recall } from './pool.js';
import type { Task } from './pool.js';

/** Trials of one piece: a few milliseconds of work. */
export const DRAW_PIECE = 1024;

export interface DrawWork {
  readonly trials: number;
  /** One column per input, then one per trial equation, in the order of the program. */
  readonly columns: readonly Float64Array[];
  /** Names of the columns to fill: the others are there already. */
  readonly wanted: ReadonlySet<string>;
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, columns, wanted }, memory) => {
    const program = recall<Program>(memory, 'program');
    const draw = inputDrawer(program, wanted);
    const evaluate = trialEvaluator(program, wanted);
    return (piece) => {
      const from = piece * DRAW_PIECE;
      const part = columns.map((column) => column.subarray(from, Math.min(trials, from + DRAW_PIECE)));
      draw(part.slice(0, program.inputs.length), from);
      evaluate(part, from);
    };
  },
};
