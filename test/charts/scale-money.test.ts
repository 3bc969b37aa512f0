import { describe, expect, it } from 'vitest';
import { money, moneyWithUnit, scaleMoney } from '../../src/charts/scale-money.js';

describe('one unit of money a picture', () => {
  it.each([
    [9_999, 'ja', '円'],
    [10_000, 'ja', '千円'],
    [9_999_999, 'ja', '千円'],
    [10_000_000, 'ja', '百万円'],
    [9_999, 'en', 'JPY'],
    [10_000, 'en', 'JPY thousand'],
    [-10_000_000, 'en', 'JPY million'],
  ] as const)('%d in %s is shown in %s', (largest, locale, unit) => {
    expect(scaleMoney(largest, 'JPY', locale).unit).toBe(unit);
  });

  it('keeps the code of another currency', () => {
    expect(scaleMoney(2e7, 'USD', 'ja').unit).toBe('百万USD');
    expect(scaleMoney(2e7, 'USD', 'en').unit).toBe('USD million');
  });

  it('writes losses with △ in Japanese and a minus sign in English', () => {
    expect(moneyWithUnit(-128_400_000, scaleMoney(5e8, 'JPY', 'ja'))).toBe('△128百万円');
    expect(moneyWithUnit(-128_400_000, scaleMoney(5e8, 'JPY', 'en'))).toBe('−JPY 128 million');
  });

  it('shows three significant digits, groups thousands, and writes no minus before zero', () => {
    const scale = scaleMoney(5e8, 'JPY', 'ja');
    expect([1_234_567_890, 72_440_000, 4_321_000, 0, -1_000].map((value) => money(value, scale))).toEqual([
      '1,235',
      '72.4',
      '4.32',
      '0',
      '0.00',
    ]);
  });
});
