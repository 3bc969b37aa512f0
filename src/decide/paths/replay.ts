import { drawInputs } from '../../engine/draws.js';
import { Interpreter } from '../../engine/interpreter.js';
import { buildProgram } from '../../equations/build-program.js';
import { DISCOUNT_FACTOR, discountsByMonth, startRateName } from '../../equations/discount.js';
import type { Run } from '../../equations/program.js';
import type { Scenario } from '../../model/scenario.js';
import { flowOf } from '../../summary/flow.js';
import type { Flow } from '../../summary/flow.js';
import type { Side } from '../../summary/side.js';
import { lensOf } from './paths.js';
import { runOfLens, type Lens } from '../../model/lens.js';

/** One trial of a run, month by month. */
export interface Replay {
  readonly lens: Lens;
  /** Counted from 0. */
  readonly trial: number;
  /** What was drawn, in the unit of the equations (per month, whole months), by id. */
  readonly drawn: ReadonlyMap<string, number>;
  /** 1 or 0 by initiative whose success is a matter of chance. */
  readonly succeeded: ReadonlyMap<string, number>;
  /** Values by month of a series in the run of the lens, and in the baseline. */
  readonly series: (name: string) => { readonly with: Float64Array; readonly without: Float64Array };
  /** Names that `series` knows. */
  readonly names: readonly string[];
  /** Measures of with minus without: columns of one trial. */
  readonly flow: Flow;
}

/**
 * Runs one trial again with the plain interpreter: the very numbers that the run saw, since every draw belongs to (seed, quantity,
 * trial, month).
 * @param trial 0 … trials − 1 of the scenario's simulation
 */
export function replay(scenario: Scenario, trial: number): Replay {
  const program = buildProgram(scenario);
  const lens = lensOf(scenario);
  const draws = drawInputs(program, scenario.simulation.trials);
  const interpreter = new Interpreter(program);
  const rowsOf = (name: string): Float64Array => {
    interpreter.setRun(program.runs.find((run: Run) => run.name === name)!);
    interpreter.load(draws, trial);
    interpreter.run();
    return interpreter.state.series.slice();
  };
  const rows = { with: rowsOf(runOfLens(lens)), without: rowsOf('none') };
  const { horizon } = program;
  const of = (side: Float64Array, name: string): Float64Array => {
    const from = interpreter.seriesIndex(name)! * horizon;
    return side.subarray(from, from + horizon);
  };
  const clock = new Float64Array(1);
  const rates = Float64Array.of(interpreter.value(startRateName(scenario)));
  const sideOf = (side: Float64Array): Side => {
    const by = (value: (t: number) => number): Float64Array[] =>
      Array.from({ length: horizon }, (_, t) => Float64Array.of(value(t)));
    const last = horizon - 1;
    return {
      cash: by((t) => of(side, 'cash')[t]),
      cost: by((t) => of(side, 'teamCost')[t] + of(side, 'initiativeCost')[t]),
      mrr: Float64Array.of(of(side, 'mrr.indirect')[last] + of(side, 'mrr.direct')[last]),
      discount: discountsByMonth(scenario) ? by((t) => of(side, DISCOUNT_FACTOR)[t]) : null,
    };
  };
  const drawn = program.inputs.filter(({ distribution }) => distribution.kind !== 'constant');
  return {
    lens,
    trial,
    drawn: new Map(drawn.map(({ id }) => [id, interpreter.value(id)])),
    succeeded: new Map(
      scenario.initiatives
        .filter(({ success }) => success.base.kind !== 'constant' || ![0, 1].includes(success.base.value))
        .map(({ id }) => [id, interpreter.value(`success.${id}`)]),
    ),
    series: (name) => ({ with: of(rows.with, name), without: of(rows.without, name) }),
    names: interpreter.seriesNames,
    flow: flowOf({ a: sideOf(rows.with), b: sideOf(rows.without), rates, clock }),
  };
}
