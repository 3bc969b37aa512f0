import { drawInputs } from '../engine/draws.js';
import { Interpreter } from '../engine/interpreter.js';
import type { Program } from '../equations/program.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import { Overflow } from './overflow-error.js';

/** Trials up to which the place is looked for: the draws of all before are made once more. */
const SEARCHED = 100_000;

/** From here on the squares that errors are made of cannot be added up over the trials. */
const LARGEST = 1e140;

const isHeld = (value: number): boolean => Math.abs(value) < LARGEST;

/** Series that may have no value: a ratio of nothing, and what its author defines. */
const mayLack = ({ measures }: Scenario): ReadonlySet<string> =>
  new Set(['indirectRatio', ...measures.flatMap(({ name }) => [name, `total(${name})`])]);

function whereIn(scenario: Scenario, program: Program, trial: number): Overflow {
  const fallback = new Overflow('cash', formatMonth(scenario.start));
  if (trial >= SEARCHED) return fallback;
  const interpreter = new Interpreter(program);
  interpreter.setRun({ name: 'all', switches: {} });
  interpreter.load(drawInputs(program, trial + 1), trial);
  interpreter.run();
  const { series } = interpreter.state;
  const lacking = mayLack(scenario);
  for (let t = 0; t < program.horizon; t++)
    for (const name of interpreter.seriesNames)
      if (!lacking.has(name) && !isHeld(series[interpreter.seriesIndex(name)! * program.horizon + t]))
        return new Overflow(name, formatMonth(scenario.start + t));
  return fallback;
}

/** Throws Overflow where a present value is no number that can be reckoned with. @param values one per trial */
export function refuseOverflow(scenario: Scenario, program: Program, values: Float64Array): void {
  const trial = values.findIndex((value) => !isHeld(value));
  if (trial >= 0) throw whereIn(scenario, program, trial);
}
