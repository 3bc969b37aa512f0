import { availableParallelism } from 'node:os';
import type { Scenario } from '../model/scenario.js';
import { cellsOf } from '../scenario/check/costs.js';

/** More threads than this have not been seen to help. */
const MOST = 4;

/** Cells below which a second thread saves no time: some 30 ms until a worker starts, and as much again until it runs at speed. */
const WORTH_WORKERS = 3_000_000;

/** One a core, as far as that helps. */
export const mostThreads = (): number => Math.min(MOST, availableParallelism());

/** Threads for a run: those asked for, else one a core where the work is worth starting them. */
export function threadsFor(scenario: Scenario, asked: number | undefined): number {
  if (asked !== undefined) return asked;
  return cellsOf(scenario) < WORTH_WORKERS ? 1 : mostThreads();
}
