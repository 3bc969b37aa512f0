import { describe, expect, test } from 'vitest';
import { authorValue, writtenForm } from '../../src/figures/author-value.js';
import { wordsOf } from '../../src/words/words.js';

const en = wordsOf('en').figures;
const ja = wordsOf('ja').figures;
const value = (amount: number, unit: string, words = en): string =>
  authorValue(amount, 0, writtenForm(unit, 'JPY'), 'JPY', words);

describe('a value as its author writes it', () => {
  test('small money keeps three digits and is never 0', () => {
    expect(value(0.1234, 'JPY')).toBe('JPY 0.123');
    expect(value(12.34, 'JPY', ja)).toBe('12.3円');
    expect(value(45_000, 'JPY')).toBe('JPY 45,000');
  });

  test('percent stays percent, also per year', () => {
    expect(value(0.124, '%')).toBe('12.4%');
    expect(value(0.05, '%/year', ja)).toBe('5.00%/年');
  });

  test('a duration is whole months with their number', () => {
    expect(value(1, 'months')).toBe('1 month');
    expect(value(17.6, 'months', ja)).toBe('18か月');
  });

  test("the author's own unit follows", () => {
    expect(value(3, 'deals/year')).toBe('3.00 deals/year');
    expect(value(12.5, '件', ja)).toBe('12.5件');
  });

  test('an error takes digits away', () => {
    expect(authorValue(0.1234, 0.04, writtenForm('%', 'JPY'), 'JPY', en)).toBe('12%');
  });
});
