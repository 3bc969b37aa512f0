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
  /** Inputs that are held at given values, by id: a constant at one value, another at one a trial. */
  readonly held: ReadonlyMap<string, Float64Array>;
  readonly seed: string;
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, columns, wanted, held, seed }, memory) => {
    const program = { ...recall<Program>(memory, 'program'), seed };
    const draw = inputDrawer(program, wanted);
    const evaluate = trialEvaluator(program, wanted);
    return (piece) => {
      const from = piece * DRAW_PIECE;
      const part = columns.map((column) => column.subarray(from, Math.min(trials, from + DRAW_PIECE)));
      draw(part.slice(0, program.inputs.length), from);
      program.inputs.forEach(({ id }, i) => {
        if (held.has(id)) part[i].set(held.get(id)!.subarray(from, from + part[i].length));
      });
      evaluate(part, from);
    };
  },
};
