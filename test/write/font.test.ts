import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import { canDraw, glyphs, missingGlyphs, requireGlyphs, spelled, subsetFont } from '../../src/write/font.js';
import { pageFonts } from '../../src/write/page-fonts.js';
import { sampleSummary } from '../charts/sample-summary.js';

describe('the shipped font', () => {
  it('has every sign that carries a meaning in figures', () => {
    expect(missingGlyphs('−△▲±～〜¥￥–—・…‘’“”×÷≥≤◆▼■〓%％｜*＊+-/<>&№①')).toEqual([]);
  });

  it('has every character that the pictures say in either language', () => {
    for (const locale of ['ja', 'en'] as const) {
      for (const chart of charts(sampleSummary({ locale }))) expect(missingGlyphs(JSON.stringify(chart))).toEqual([]);
    }
  });

  it('names what it lacks, each once and in order', () => {
    expect(missingGlyphs('a😀b\u0e01😀\n')).toEqual(['😀', 'ก']);
  });

  it('has the same characters in both weights', () => {
    for (let point = 0x20; point < 0x30000; point++)
      if (glyphs('regular').has(point) !== glyphs('bold').has(point)) throw new Error(point.toString(16));
  });

  it.each([...'−–…△≥¥￥〜～髙﨑①㈱𠮟𩸽叱€→'])('draws %s', (character) => {
    expect(canDraw(character.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each([...'😀🚀𠮷ẞ한ก\u2011'])('has no glyph for %s, and says which text needs it', (character) => {
    expect(() => requireGlyphs(['fine', `a ${character}`])).toThrow(
      expect.objectContaining({ name: 'MissingGlyph', text: `a ${character}`, character }),
    );
  });

  it('needs no glyph for what nobody sees', () => {
    expect(missingGlyphs('a\n\t\u200b\u202e\ufe0f\u{e0100}\u00ad')).toEqual([]);
  });

  it('spells what it lacks where text is only quoted', () => {
    expect(spelled('# 目標 😀 ⟨U+202E⟩')).toBe('# 目標 〈U+1F600〉 〈U+202E〉');
    expect(missingGlyphs(spelled('😀𠮷⟨'))).toEqual([]);
  });

  it('of a page is refused where a text of the page would show an empty box', async () => {
    await expect(pageFonts('<main><p>施策😀</p></main>')).rejects.toThrow(
      expect.objectContaining({ name: 'MissingGlyph', text: '施策😀' }),
    );
    await expect(pageFonts('<main><p>が −</p></main>')).resolves.toHaveLength(2);
  });

  it('sets kanji one em wide and Latin letters narrower', () => {
    expect(glyphs('regular').advance('福'.codePointAt(0) ?? 0)).toBe(1);
    expect(glyphs('regular').advance('i'.codePointAt(0) ?? 0)).toBeLessThan(0.4);
    expect(glyphs('bold').has('間'.codePointAt(0) ?? 0)).toBe(true);
  });

  it('gives a WOFF2 subset whose bytes depend on the set of characters only', async () => {
    const subset = await subsetFont('間販比率−△123');
    expect(Buffer.from(subset, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(Buffer.from(subset, 'base64').length).toBeLessThan(20_000);
    expect(await subsetFont('321△−率比販間間')).toBe(subset);
    expect(await subsetFont('間販比率−△123', 'bold')).not.toBe(subset);
  });
});
