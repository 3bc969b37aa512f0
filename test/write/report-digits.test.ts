import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, errorText, lastPlace, percentileError, signed, trimmed } from '../../src/write/report/digits.js';
import { money, moneyBand, moneyScale, moneyText } from '../../src/write/report/money.js';
import { interval, odds, percent, percentage } from '../../src/write/report/share.js';
import { wordsOf } from '../../src/write/report/words.js';
import { spreadOf } from './report-sample.js';

const ja = wordsOf('ja');
const en = wordsOf('en');
const plain = (content: { toString(): string }): string => content.toString().replace(/<[^>]*>/g, '');

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

describe('shares', () => {
  test('short of certainty a share never reads 0% or 100%', () => {
    expect(percent(0.0002, 0.0001, en)).toBe('<0.1%');
    expect(percent(0.9998, 0.0001, en)).toBe('>99.9%');
    expect(percent(0.996, 0.02, en)).toBe('>99%');
    expect(percent(0, 0, en)).toBe('0%');
    expect(percent(1, 0, en)).toBe('100%');
  });

  test('a ratio that is no probability may pass 100% and be negative', () => {
    expect(percentage(0.99996, 0, en)).toBe('100.0%');
    expect(percentage(-1.5, 0, ja)).toBe('△150.0%');
  });

  test('odds carry their standard error in points', () => {
    expect(plain(odds({ value: 0.584, se: 0.0054, low: 0.573, high: 0.595 }, en))).toBe('58.4% ±0.5');
    expect(interval(0.573, 0.595, 0.0054, en)).toBe('57.3–59.5%');
  });
});

describe('money', () => {
  test('the largest amount of a table decides its unit', () => {
    expect(moneyScale([3e6, -2.4e9], 'JPY', ja).unit).toBe('百万円');
    expect(moneyScale([3e6], 'JPY', ja).unit).toBe('千円');
    expect(moneyScale([31_000], 'JPY', ja).unit).toBe('円');
    expect(moneyScale([3e6, null], 'USD', en).unit).toBe('USD thousand');
  });

  test('an amount is cut where its error begins', () => {
    const scale = moneyScale([128.4e6], 'JPY', ja);
    expect(plain(money(scale, 128.44e6, 0.2e6))).toBe('128.4');
    expect(plain(money(scale, 128.44e6, 2e6))).toBe('128');
    expect(plain(money(scale, 128.44e6, 20e6))).toBe('130');
  });

  test('a range that ends below zero is not written with a dash in English', () => {
    const point = spreadOf(-20e6, 5e6);
    expect(plain(moneyBand(moneyScale([-40e6], 'JPY', en), point, 8192) ?? '')).toBe('−26,400 to −13,600');
    expect(plain(moneyBand(moneyScale([-40e6], 'JPY', ja), point, 8192) ?? '')).toBe('△26,400–△13,600');
  });

  test('an amount that rounds to nothing is a plain 0', () => {
    expect(plain(money(moneyScale([2e8], 'JPY', ja), -3000, 0))).toBe('0');
  });

  test('in running text the unit stands where the language wants it', () => {
    expect(moneyText(moneyScale([-2e8], 'JPY', ja), -2e8, 0, false)).toBe('△200.0百万円');
    expect(moneyText(moneyScale([2e8], 'JPY', en), 2e8, 0, true)).toBe('JPY +200.0 million');
  });
});
