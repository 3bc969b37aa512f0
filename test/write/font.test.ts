import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import { glyphs, missingGlyphs, subsetFont } from '../../src/write/font.js';
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
