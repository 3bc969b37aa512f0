import { describe, expect, test } from 'vitest';
import { moneyBand, moneyDigits, moneyEstimate, moneyScale, moneyText } from '../../src/figures/money.js';
import { figureWords } from '../../src/figures/words.js';
import { spreadOf } from '../write/report-sample.js';

const ja = figureWords('ja');
const en = figureWords('en');

describe('money', () => {
  test('the largest amount decides the unit', () => {
    expect(moneyScale([3e6, -2.4e9], 'JPY', ja).unit).toBe('百万円');
    expect(moneyScale([3e6], 'JPY', ja).unit).toBe('千円');
    expect(moneyScale([9_999], 'JPY', ja).unit).toBe('円');
    expect(moneyScale([3e7], 'JPY', ja).unit).toBe('百万円');
    expect(moneyScale([3e6, null], 'USD', en).unit).toBe('USD thousand');
    expect(moneyScale([2e8], 'USD', ja).unit).toBe('百万USD');
  });

  test('an amount is cut where its error begins', () => {
    const scale = moneyScale([128.4e6], 'JPY', ja);
    expect(moneyDigits(scale, 128.44e6, 0.2e6)).toBe('128.4');
    expect(moneyDigits(scale, 128.44e6, 2e6)).toBe('128');
    expect(moneyDigits(scale, 128.44e6, 20e6)).toBe('130');
  });

  test('an error stands behind its amount in the same places, or is left out', () => {
    const scale = moneyScale([128.4e6], 'JPY', en);
    expect(moneyEstimate(scale, 128.44e6, 2e6)).toBe('128 ±2');
    expect(moneyEstimate(scale, 128.44e6, 1e4)).toBe('128.4');
    expect(moneyEstimate(scale, null, 0)).toBe('–');
  });

  test('a band around zero says which end is negative', () => {
    const text = (mean: number, words: typeof en): string => {
      const { low, to, high } = moneyBand(moneyScale([4e7], 'JPY', words), spreadOf(mean, 5e6), 8192)!;
      return low + to + high;
    };
    expect(text(-20e6, en)).toBe('−26.4 to −13.6');
    expect(text(-20e6, ja)).toBe('△26.4 〜 △13.6');
    expect(text(1e6, en)).toBe('−5.4 to +7.4');
    expect(text(1e6, ja)).toBe('△5.4 〜 +7.4');
    expect(text(20e6, ja)).toBe('13.6–26.4');
  });

  test('an amount that rounds to nothing is a plain 0', () => {
    expect(moneyDigits(moneyScale([2e8], 'JPY', ja), -3000, 0)).toBe('0');
  });

  test('in running text the unit stands where the language wants it', () => {
    expect(moneyText(moneyScale([-2e8], 'JPY', ja), -2e8, 0)).toBe('△200.0百万円');
    expect(moneyText(moneyScale([2e8], 'JPY', en), 2e8, 0, true)).toBe('JPY +200.0 million');
  });
});
