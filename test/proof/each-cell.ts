import * as fc from 'fast-check';
import type { RunResult } from '../../src/engine/simulate.js';
import { arbitraryScenario, type Features, type ScenarioValue } from './arbitrary-scenario.js';
import type { Trials } from './scenario-of.js';
import { more } from '../more.js';

/** One month of one trial of one run. */
export interface Cell {
  readonly run: string;
  readonly trial: number;
  readonly month: number;
  /** Value of a series in this month, or in another one; 0 before the first. */
  readonly at: (series: string, month?: number) => number;
  /** Sum of a series over months from … to, both included and cut to the horizon. */
  readonly sum: (series: string, from: number, to: number) => number;
  /** Fails with the place when a claim does not hold. */
  readonly claim: (holds: boolean, what: () => string) => void;
}

function cellOf(result: RunResult, trial: number, month: number): Cell {
  const at = (series: string, t = month): number => (t < 0 ? 0 : result.column(series, t)[trial]);
  return {
    run: result.run,
    trial,
    month,
    at,
    sum: (series, from, to) => {
      let sum = 0;
      for (let t = Math.max(0, from); t <= Math.min(to, result.horizon - 1); t++) sum += at(series, t);
      return sum;
    },
    claim: (holds, what) => {
      if (!holds) throw new Error(`run "${result.run}", trial ${trial}, month ${month}: ${what()}`);
    },
  };
}

/** Visits every trial and month of every run. */
export function eachCell(trials: Trials, visit: (cell: Cell) => void): void {
  for (const result of trials.runs.values())
    for (let trial = 0; trial < result.trials; trial++)
      for (let month = 0; month < result.horizon; month++) visit(cellOf(result, trial, month));
}

/** Holds a claim against generated scenarios under a fixed seed; a counterexample is shrunk and printed. */
export const always = (
  features: Features,
  numRuns: number,
  claim: (scenario: ScenarioValue) => Promise<void>,
): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitraryScenario(features), claim), {
    seed: 20_261_001,
    numRuns: numRuns * more,
  });

/** |a − b| within rounding of sums of this size. */
export const near = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= 1e-9 * (Math.abs(scale) + 1);
