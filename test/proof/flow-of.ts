import type { RunResult } from '../../src/engine/simulate.js';
import { flowOf, type Flow } from '../../src/summary/flow.js';
import type { Side } from '../../src/summary/side.js';
import type { Trials } from './scenario-of.js';

function sideOf(result: RunResult): Side {
  const columns = (series: string): Float64Array[] =>
    Array.from({ length: result.horizon }, (_, month) => result.column(series, month));
  const [team, initiatives] = [columns('teamCost'), columns('initiativeCost')];
  const [indirect, direct] = [columns('mrr.indirect'), columns('mrr.direct')];
  const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value + b[trial]);
  return {
    cash: columns('cash'),
    cost: team.map((cost, month) => sum(cost, initiatives[month])),
    mrr: sum(indirect[result.horizon - 1], direct[result.horizon - 1]),
    discount: null,
  };
}

/** The flow of one run minus another, trial by trial, on the clock of the program. */
export function flowBetween(trials: Trials, run: string, without: string): Flow {
  const rates = trials.figures.figure(trials.scenario.discountRate.id);
  const clock = new Float64Array(rates.length);
  return flowOf({ a: sideOf(trials.run(run)), b: sideOf(trials.run(without)), rates, clock });
}
