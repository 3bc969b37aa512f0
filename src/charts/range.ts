/** The stretch of an axis and its marks, in the data's own unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly step: number;
}

/** Ends of an axis lie on this part of the distance between two marks. */
const PART = 4;

/** Smallest of 1, 2, 5 · 10^k so that `span` takes at most `count` steps. */
function niceStep(span: number, count: number): number {
  const least = span / count;
  let power = 1;
  while (power * 10 <= least) power *= 10;
  while (power > least) power /= 10;
  for (const multiple of [1, 2, 5]) if (multiple * power >= least) return multiple * power;
  return 10 * power;
}

/** Zero is always inside. Where there is nothing but zero, only zero is marked. */
export function rangeWithZero(values: readonly (number | null)[], count = 6): Range {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === low) return { low: 0, high: 1, ticks: [0], step: 1 };
  const step = niceStep(high - low, count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return {
    low: (Math.floor((low / step) * PART) / PART) * step,
    high: (Math.ceil((high / step) * PART) / PART) * step,
    // a multiple of the step, not a running sum: no rounding dust on the labels
    ticks: Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step),
    step,
  };
}
