import type { Program } from '../../equations/program.js';
import { inputDrawer } from '../draws.js';
import { Interpreter } from '../interpreter.js';
import { recall } from './pool.js';
import type { Task } from './pool.js';

/** Trials of one piece: a few milliseconds of work. */
export const DRAW_PIECE = 1024;

export interface DrawWork {
  readonly trials: number;
  /** One column per input, then one per trial equation, in the order of the program. */
  readonly columns: readonly Float64Array[];
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, columns }, memory) => {
    const program = recall<Program>(memory, 'program');
    const draw = inputDrawer(program);
    const interpreter = new Interpreter(program);
    const draws = { trials, columns: columns.slice(0, program.inputs.length) };
    const derived = program.trialEquations.map(({ name }, i) => ({
      name,
      column: columns[program.inputs.length + i],
    }));
    return (piece) => {
      const from = piece * DRAW_PIECE;
      const to = Math.min(trials, from + DRAW_PIECE);
      draw(draws.columns, from, to);
      if (derived.length === 0) return;
      for (let trial = from; trial < to; trial++) {
        interpreter.loadValues(draws, trial);
        for (const { name, column } of derived) column[trial] = interpreter.value(name);
      }
    };
  },
};
