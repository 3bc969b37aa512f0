import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/write/text/fit.js';

describe('fitting a text into columns', () => {
  it('keeps what fits', () => {
    expect(fit('銀行セミナー', 12)).toBe('銀行セミナー');
  });

  it('cuts between whole characters, never above the width', () => {
    expect(fit('銀行セミナー', 11)).toBe('銀行セミナ…');
    expect(fit('銀行セミナー', 10)).toBe('銀行セミ…');
    expect(fit('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦…');
    for (let width = 1; width < 12; width++) expect(stringWidth(fit('a銀b行cセd', width))).toBeLessThanOrEqual(width);
  });

  it('puts lines into one and marks what a terminal would obey', () => {
    expect(fit('a\r\n  b\u001B[2Jc', 20)).toBe('a b�[2Jc');
  });
});
