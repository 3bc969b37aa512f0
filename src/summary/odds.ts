import type { Odds } from './summary.js';

const Z = 1.959963984540054;

/**
 * Share of trials with its standard error and Wilson's 95% interval (E. B. Wilson 1927).
 * `exact` = nothing is random, so the share is known.
 */
export function odds(hits: number, trials: number, exact: boolean): Odds {
  const value = trials === 0 ? 0 : hits / trials;
  if (exact) return { value, se: 0, low: value, high: value };
  const centre = (value + (Z * Z) / (2 * trials)) / (1 + (Z * Z) / trials);
  const half =
    (Z / (1 + (Z * Z) / trials)) * Math.sqrt((value * (1 - value)) / trials + (Z * Z) / (4 * trials * trials));
  return {
    value,
    se: Math.sqrt((value * (1 - value)) / trials),
    low: Math.min(value, Math.max(0, centre - half)),
    high: Math.max(value, Math.min(1, centre + half)),
  };
}

/** How many entries of a column satisfy a test. */
export function count(column: Float64Array, test: (value: number) => boolean): number {
  let hits = 0;
  for (const value of column) if (test(value)) hits++;
  return hits;
}
