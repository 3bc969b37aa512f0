import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import {
  canDraw,
  fontFile,
  glyphs,
  missingGlyphs,
  reducedFont,
  requireGlyphs,
  spelled,
  subsetFont,
} from '../../src/write/font.js';
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

  it('gives a WOFF subset whose bytes depend on the set of characters only', async () => {
    const subset = await subsetFont('間販比率−△123');
    expect(Buffer.from(subset, 'base64').subarray(0, 4).toString('latin1')).toBe('wOFF');
    expect(Buffer.from(subset, 'base64').length).toBeLessThan(20_000);
    expect(await subsetFont('321△−率比販間間')).toBe(subset);
    expect(await subsetFont('間販比率−△123', 'bold')).not.toBe(subset);
  });

  it('as a subset holds its own characters and ligatures, not their full-width, old and vertical forms', async () => {
    const latin = '0123456789abcdefghijklmnopqrstuvwxyz ';
    const part = tablesOf(await reducedFont(latin, 'regular', 'sfnt'));
    expect(part.get('maxp')?.getUint16(4)).toBeLessThan(latin.length + 10);
  });

  /** Tables of a font file by their names. */
  function tablesOf(font: Uint8Array): ReadonlyMap<string, DataView> {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    return new Map(
      Array.from({ length: view.getUint16(4) }, (_, k) => {
        const record = 12 + 16 * k;
        const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
        return [
          name,
          new DataView(font.buffer, font.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12)),
        ];
      }),
    );
  }

  it.each(['regular', 'bold'] as const)(
    'as a %s subset has no hinting, and the line height of the whole',
    async (weight) => {
      const whole = tablesOf(readFileSync(fontFile(weight)));
      const part = tablesOf(await reducedFont('−5 –46 余波', weight, 'sfnt'));
      const hinting = ['fpgm', 'prep', 'cvt '];
      expect(hinting.filter((name) => whole.has(name))).toEqual(hinting);
      expect(hinting.filter((name) => part.has(name))).toEqual([]);
      expect(part.get('maxp')?.getUint16(26)).toBe(0); // bytes of instructions in any glyph
      // ascent, descent and gap of hhea; the same of OS/2, for both conventions
      const heights = (tables: typeof whole) => [
        ...[4, 6, 8].map((at) => tables.get('hhea')?.getInt16(at)),
        ...[68, 70, 72, 74, 76].map((at) => tables.get('OS/2')?.getInt16(at)),
      ];
      expect(heights(part)).toEqual(heights(whole));
    },
  );
});
