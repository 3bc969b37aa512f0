import type { Band, Odds, Spread } from '../../src/summary/summary.js';
import type { Path } from './sample-settings.js';

/** Type 7. */
export function quantile(sorted: number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

const near = (value: number | null): [number, number] | null =>
  value === null ? null : [value - 0.03 * Math.abs(value), value + 0.03 * Math.abs(value)];

export function spread(values: number[], missing = 0): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - (mean ?? 0)) ** 2, 0) / Math.max(1, values.length - 1);
  const at = (p: number) => quantile(sorted, p);
  return {
    mean,
    se: mean === null ? null : Math.sqrt(variance / values.length),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
    intervals: { p5: near(at(0.05)), p10: near(at(0.1)), p50: near(at(0.5)), p90: near(at(0.9)), p95: near(at(0.95)) },
    undefined: missing,
  };
}

export function band(paths: Path[], length: number): Band {
  const each = Array.from({ length }, (_, t) => spread(paths.map((path) => path[t] ?? 0)));
  const pick = (name: keyof Band) => each.map((month) => month[name]);
  return {
    mean: pick('mean'),
    se: pick('se'),
    p5: pick('p5'),
    p10: pick('p10'),
    p25: pick('p25'),
    p50: pick('p50'),
    p75: pick('p75'),
    p90: pick('p90'),
    p95: pick('p95'),
  };
}

export function odds(hits: number, trials: number): Odds {
  const value = trials === 0 ? 0 : hits / trials;
  const se = trials === 0 ? 0 : Math.sqrt((value * (1 - value)) / trials);
  return { value, se, low: Math.max(0, value - 1.96 * se), high: Math.min(1, value + 1.96 * se) };
}
