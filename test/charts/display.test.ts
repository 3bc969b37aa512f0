import { describe, expect, it } from 'vitest';
import { clip, display, firstLine, wrap, wrapSentences } from '../../src/charts/display.js';

describe('a line', () => {
  it('is followed by exactly what did not fit on it', () => {
    expect(firstLine('紹介数（追加）', 3.5)).toEqual(['紹介数', '（追加）']);
    expect(firstLine('reps per partner', 6)).toEqual(['reps per', 'partner']);
    expect(firstLine('short', 6)).toEqual(['short', '']);
  });

  it('never ends within an amount of money', () => {
    expect(wrap('moves most with success: −JPY 61.5 million to JPY 35.2 million', 20)).toEqual([
      'moves most with success:',
      '−JPY 61.5 million to',
      'JPY 35.2 million',
    ]);
  });
});

describe('text of an author on a picture', () => {
  it('is composed, on one line, without invisible or direction-turning characters', () => {
    expect(display('か\u3099\n\tb\u202ec\u200bd\u0000')).toBe('が bcd');
    expect(display('\ud800x')).toBe('〓x');
  });

  it('is cut to a width in em with an ellipsis', () => {
    expect(clip('福島三社連携', 10)).toBe('福島三社連携');
    expect(clip('福島三社連携', 4)).toBe('福島三…');
  });

  it('wraps at blanks and between Japanese characters, not before closing marks', () => {
    expect(wrap('one two three', 5)).toEqual(['one two', 'three']);
    expect(wrap('福島県内（三社）連携', 5)).toEqual(['福島県内', '（三社）連', '携']);
    expect(wrap('福島県内の連携。', 7)).toEqual(['福島県内の連', '携。']);
  });

  it('keeps every character when it wraps', () => {
    const text = '地方銀行との market development（福島）を、2026-10から始める。';
    expect(wrap(text, 9).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('breaks between sentences first', () => {
    expect(wrapSentences(['Short one.', 'Another short one.'], 12, ' ')).toEqual(['Short one.', 'Another short one.']);
  });
});
