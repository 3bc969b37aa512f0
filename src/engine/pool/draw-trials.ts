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
  /** Inputs that are held at given values, by id. */
  readonly held: ReadonlyMap<string, Float64Array>;
  readonly seed: string;
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, columns, held, seed }, memory) => {
    const program = { ...recall<Program>(memory, 'program'), seed };
    const fixed = program.inputs.flatMap(({ id }, i) =>
      held.has(id) ? [{ to: columns[i], values: held.get(id)! }] : [],
    );
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
      for (const { to: column, values } of fixed) column.set(values.subarray(from, to), from);
      if (derived.length === 0) return;
      for (let trial = from; trial < to; trial++) {
        interpreter.loadValues(draws, trial);
        for (const { name, column } of derived) column[trial] = interpreter.value(name);
      }
    };
  },
};
