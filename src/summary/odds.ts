import { count, trialsOf } from './column/column.js';
import type { Column } from './column/column.js';
import { criticalValue, shareError } from './estimation.js';
import type { Estimation } from './estimation.js';
import type { Odds } from './summary.js';

const Z = 1.959963984540054;

/** Wilson's interval (E. B. Wilson 1927) of a share seen in n independent trials; z standard errors wide. */
function wilson(value: number, n: number, z: number): { readonly low: number; readonly high: number } {
  const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return { low: Math.min(value, Math.max(0, centre - half)), high: Math.max(value, Math.min(1, centre + half)) };
}

/**
 * Share of trials that pass a test, with its standard error and Wilson's 95% interval. In replicates the interval is that of as
 * many independent trials as would have the same error; a share of 0 or 1 shows no error and counts as plain trials.
 */
export function odds(column: Column, test: (value: number) => boolean, { exact, replicates }: Estimation): Odds {
  const trials = trialsOf(column);
  const value = trials === 0 ? 0 : count(column, test) / trials;
  if (exact) return { value, se: 0, low: value, high: value };
  const variance = value * (1 - value);
  if (replicates === 1 || variance === 0)
    return { value, se: Math.sqrt(variance / trials), ...wilson(value, trials, Z) };
  const se = shareError(column, replicates, (x) => Number(test(x)));
  return { value, se, ...wilson(value, variance / (se * se), criticalValue(replicates)) };
}
