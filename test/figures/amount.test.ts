import { describe, expect, test } from 'vitest';
import { amountWriter, countPlace, statedAmount, statedShare } from '../../src/figures/amount.js';
import { moneyScale } from '../../src/figures/money.js';
import { wordsOf } from '../../src/words/words.js';
import { yearWriter } from '../../src/figures/year-figures.js';

const en = wordsOf('en').figures;
const scale = moneyScale([4e8], 'JPY', en);

describe('what a person stated', () => {
  test('is printed with all its digits and no more', () => {
    expect(statedShare(0.75, en)).toBe('75%');
    expect(statedShare(0.12345, en)).toBe('12.345%');
    expect(statedShare(0.1 + 0.2, en)).toBe('30%');
    expect(statedAmount(412_345_678, 'money', scale)).toBe('JPY 412.345678 million');
    expect(statedAmount(-2e8, 'money', scale)).toBe('JPY −200 million');
    expect(statedAmount(60, 'count', scale)).toBe('60');
  });
});

describe('a figure in the unit of its series', () => {
  test('is money, a share or a count', () => {
    expect(amountWriter('JPY', [], scale, 'JPY').text(1.234e8, 1e6)).toBe('JPY 123.4 million');
    expect(amountWriter('share', [], scale, 'JPY').text(0.1234, 0.001)).toBe('12.3%');
    expect(amountWriter('partners', [60, 71], scale, 'JPY').text(63, 0)).toBe('63');
  });

  test('counts that are whole stay whole, others get digits by their size', () => {
    expect(countPlace([3, 4, null])).toBe(0);
    expect([[2.5], [25.5], [250.5]].map(countPlace)).toEqual([-2, -1, 0]);
  });

  test('by fiscal year percentiles of counts are whole and their mean is not', () => {
    const years = { mean: [12.4], p10: [9], p50: [12], p90: [16] };
    const writer = yearWriter('partners', years, scale, 'JPY', 4096);
    expect(writer.year(0, 'p50')).toEqual({ main: '12', band: ['9', '16'] });
    expect(writer.year(0, 'mean')?.main).toBe('12.4');
    expect(writer.year(1, 'mean')).toBeNull();
  });
});
