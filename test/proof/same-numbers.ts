import type { RunResult } from '../../src/engine/simulate.js';

/** Names of the series that differ in some bit between two runs, over the months and trials that both have. */
export function differing(a: RunResult, b: RunResult, names: readonly string[]): string[] {
  const [months, trials] = [Math.min(a.horizon, b.horizon), Math.min(a.trials, b.trials)];
  return names.filter((name) => {
    for (let month = 0; month < months; month++) {
      const [x, y] = [a.column(name, month), b.column(name, month)];
      for (let trial = 0; trial < trials; trial++) if (!Object.is(x[trial] + 0, y[trial] + 0)) return true;
    }
    return false;
  });
}
