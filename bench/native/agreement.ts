import type { Draws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import type { Program, Run } from '../../src/equations/program.js';

/** Where a reference and the interpreter are furthest apart. */
export interface Agreement {
  /** Largest |difference| / max(|value|, largest |value| of the series · 1e-3) over trials and months; NaN beside NaN counts as equal. */
  readonly worst: number;
  readonly where: string;
}

/** Holds the first `trials` of a reference's outputs (of `columns` trials a row) against the interpreter. */
export function agreement(
  program: Program,
  wanted: readonly string[],
  draws: Draws,
  outputs: Float64Array,
  options: { readonly columns: number; readonly trials: number; readonly run?: Run },
): Agreement {
  const { columns, trials, run = { name: 'all', switches: {} } } = options;
  const interpreter = new Interpreter(program);
  interpreter.setRun(run);
  const rows = wanted.map((name) => interpreter.seriesIndex(name)! * program.horizon);
  let found: Agreement = { worst: 0, where: 'nowhere' };
  for (let trial = 0; trial < trials; trial++) {
    interpreter.load(draws, trial);
    interpreter.run();
    wanted.forEach((name, s) => {
      const values = interpreter.state.series.subarray(rows[s], rows[s] + program.horizon);
      const scale = values.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0) * 1e-3;
      values.forEach((value, t) => {
        const other = outputs[(s * program.horizon + t) * columns + trial];
        if (Object.is(value, other) || value === other || (Number.isNaN(value) && Number.isNaN(other))) return;
        const apart = Math.abs(value - other) / Math.max(Math.abs(value), scale);
        if (!(apart <= found.worst))
          found = {
            worst: Number.isNaN(apart) ? Infinity : apart,
            where: `${name}, month ${t}, trial ${trial}: ${value} and ${other}`,
          };
      });
    });
  }
  return found;
}
