import { centralDraws } from '../engine/draws.js';
import { Interpreter } from '../engine/interpreter.js';
import type { Program, Run } from '../equations/program.js';

/** Figures of a run in the central case. */
export interface CentralFigures {
  /** By month. */
  readonly series: (name: string) => Float64Array;
  /** Before month 0. */
  readonly initial: (name: string) => number;
  /** An input as equations use it, or a once-per-trial equation. */
  readonly value: (name: string) => number;
  /** A profile by age, 0 … horizon. */
  readonly profile: (name: string) => Float64Array;
}

/** The run with everything on. */
const all: Run = { name: 'all', switches: {} };

/**
 * The central case of a run, by the interpreter: every input at its median, counts at their mean, a success happens when
 * p ≥ 50%. It is not the mean.
 */
export function centralFigures(program: Program, run: Run = all): CentralFigures {
  const interpreter = new Interpreter(program, 'central');
  interpreter.setRun(run);
  interpreter.load(centralDraws(program), 0);
  interpreter.run();
  const { series, initial, profiles } = interpreter.state;
  const index = (name: string): number => {
    const found = interpreter.seriesIndex(name);
    if (found === undefined) throw new Error(`the program has no series ${name}`);
    return found;
  };
  const profileNames = program.profiles.map(({ name }) => name);
  return {
    series: (name) => series.subarray(index(name) * program.horizon, (index(name) + 1) * program.horizon),
    initial: (name) => initial[index(name)],
    value: (name) => interpreter.value(name),
    profile: (name) => profiles[profileNames.indexOf(name)],
  };
}
