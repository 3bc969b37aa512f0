import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, errorText, lastPlace, signed, trimmed } from '../../src/figures/digits.js';
import { percentileError } from '../../src/figures/point.js';
import { significant, threeDigits } from '../../src/figures/significant.js';
import { wordsOf } from '../../src/words/words.js';
import { spreadOf } from '../write/report-sample.js';

const ja = wordsOf('ja').figures;
const en = wordsOf('en').figures;

describe('digits', () => {
  test('the last place printed is never below a tenth of the standard error, nor a place coarser than needed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: -3, max: 2 }),
        (error, finest) => {
          const place = lastPlace(error, finest);
          expect(Number(`1e${place}`)).toBeGreaterThanOrEqual(error / 10);
          if (place > finest) expect(Number(`1e${place - 1}`)).toBeLessThan(error / 10);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a printed number is within half a place of its value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -3, max: 4 }), (value, place) => {
        const shown = Number(decimal(value, place, en).replace(/,/g, '').replace('−', '-'));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Number(`1e${place}`) * 0.5000001);
      }),
      { numRuns: 1000 },
    );
  });

  test('a negative figure reads △ in Japanese and − in English; one that rounds to zero has no sign', () => {
    expect(decimal(-1234.56, -1, ja)).toBe('△1,234.6');
    expect(decimal(-1234.56, -1, en)).toBe('−1,234.6');
    expect(decimal(-0.04, -1, ja)).toBe('0.0');
    expect(signed(0.04, -1, en)).toBe('0.0');
    expect(signed(12, 0, en)).toBe('+12');
  });

  test('a figure with a large error is rounded to tens, hundreds …', () => {
    expect(decimal(123_456, lastPlace(4200, 0), en)).toBe('123,000');
  });

  test('an error that does not move the last digit is left out', () => {
    expect(errorText(0.04, -1, en)).toBeNull();
    expect(errorText(0.06, -1, en)).toBe('0.1');
    expect(errorText(23, 1, en)).toBe('23');
  });

  test('an exact threshold drops the zeros that only align a column', () => {
    expect(['60.0%', '△200.0百万円', '1.05', '100', '10.50'].map(trimmed)).toEqual([
      '60%',
      '△200百万円',
      '1.05',
      '100',
      '10.50',
    ]);
  });

  test("a percentile's error comes from its interval, or from its neighbours when there is none", () => {
    const point = spreadOf(100, 20);
    expect(percentileError(point, 'p50', 8192)).toBeCloseTo((8 * 20) / Math.sqrt(8192) / 3.92, 6);
    const bare = { ...point, intervals: {} };
    const exact = 1.2533 * (20 / Math.sqrt(8192));
    // The chord from P25 to P75 lies above the peak's flat top: at most a tenth too cautious, never too fine.
    const share = percentileError(bare, 'p50', 8192) / exact;
    expect(share).toBeGreaterThan(1);
    expect(share).toBeLessThan(1.1);
  });
});

describe('significant digits', () => {
  test('of the equations carry no zeros, no sign of zero, and a dash where there is no value', () => {
    expect([1234567.89, 0.1 + 0.2, -0, Number.NaN, null].map((value) => significant(value, 6))).toEqual([
      '1234570',
      '0.3',
      '0',
      '–',
      '–',
    ]);
  });

  test('of an input are three, whole from 100 on', () => {
    expect([0.012345, 1.5, 12.34, 1234.5, -0.5].map((value) => threeDigits(value, en))).toEqual([
      '0.0123',
      '1.5',
      '12.3',
      '1,235',
      '−0.5',
    ]);
  });
});
