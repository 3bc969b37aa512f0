import { describe, expect, test } from 'vitest';
import { range } from '../../src/figures/range.js';
import { wordsOf } from '../../src/words/words.js';

const ja = wordsOf('ja').figures;
const en = wordsOf('en').figures;

describe('a range', () => {
  test('without a negative end has a dash and no sign', () => {
    expect(range('12.3', '45.6', en)).toBe('12.3–45.6');
    expect(range('12.3', '45.6', ja)).toBe('12.3–45.6');
  });

  test('from a loss to a gain cannot be read as two losses', () => {
    expect(range('−116', '50', en)).toBe('−116 to +50');
    expect(range('△116', '50', ja)).toBe('△116 〜 +50');
    expect(range('△1.2%', '0.4%', ja)).toBe('△1.2% 〜 +0.4%');
  });

  test('of two losses keeps both signs', () => {
    expect(range('−116', '−50', en)).toBe('−116 to −50');
    expect(range('△116', '△50', ja)).toBe('△116 〜 △50');
  });

  test('that ends at nothing gives it no sign', () => {
    expect(range('−116', '0', en)).toBe('−116 to 0');
    expect(range('−1.6', '0.0', en)).toBe('−1.6 to 0.0');
  });
});
