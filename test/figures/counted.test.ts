import { describe, expect, test } from 'vitest';
import { counted, monthsText } from '../../src/figures/counted.js';
import { wordsOf } from '../../src/words/words.js';

describe('counted nouns', () => {
  test('one is singular, every other number is plural', () => {
    const en = wordsOf('en').figures;
    expect([0, 1, 2, 2048].map((count) => counted(count, 'trial', en))).toEqual([
      '0 trials',
      '1 trial',
      '2 trials',
      '2,048 trials',
    ]);
    expect(monthsText(1, en)).toBe('1 month');
  });

  test('Japanese has a counter', () => {
    const ja = wordsOf('ja').figures;
    expect(monthsText(1, ja)).toBe('1か月');
    expect(counted(2048, 'trial', ja)).toBe('2,048試行');
  });
});
