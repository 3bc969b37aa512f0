import { describe, expect, it } from 'vitest';
import { meanAndError } from '../../src/summary/mean.js';

/** A middle value and 500 pairs a tenth above and below it. */
const around = (middle: number): Float64Array =>
  Float64Array.from({ length: 1001 }, (_, at) =>
    at === 0 ? middle : Number((middle + (at % 2 === 1 ? 0.1 : -0.1)).toFixed(1)),
  );

/** Data of the NIST Statistical Reference Datasets that are defined by a rule, with their certified mean and standard deviation. */
const certified = [
  { name: 'NumAcc1', data: Float64Array.of(10_000_001, 10_000_003, 10_000_002), mean: 10_000_002, deviation: 1, digits: 14 },
  { name: 'NumAcc2', data: around(1.2), mean: 1.2, deviation: 0.1, digits: 14 },
  { name: 'NumAcc3', data: around(1_000_000.2), mean: 1_000_000.2, deviation: 0.1, digits: 9 },
  { name: 'NumAcc4', data: around(10_000_000.2), mean: 10_000_000.2, deviation: 0.1, digits: 8 },
]; // prettier-ignore

/** Digits that a value shares with the certified one; 15 for the same number. */
const sharedDigits = (value: number, exact: number): number =>
  value === exact ? 15 : -Math.log10(Math.abs((value - exact) / exact));

describe.each(certified)('$name of NIST', ({ data, mean, deviation, digits }) => {
  const found = meanAndError(data, 1);

  it('has its certified mean to 14 digits', () => {
    expect(sharedDigits(found.mean, mean)).toBeGreaterThanOrEqual(14);
  });

  it(`has its certified standard deviation to ${digits} digits`, () => {
    expect(sharedDigits(found.se * Math.sqrt(found.n), deviation)).toBeGreaterThanOrEqual(digits);
  });
});
