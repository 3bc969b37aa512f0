import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import { toPng } from '../../src/write/png.js';
import { toSvg } from '../../src/write/svg.js';
import { CASES } from '../charts/chart-cases.js';
import { sampleSummary } from '../charts/sample-summary.js';

const drawing = (text: string, weight = 'normal') =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">' +
  `<text x="10" y="28" font-size="20" font-weight="${weight}" font-family="'BIZ UDPGothic', sans-serif">${text}</text></svg>`;
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));
const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

describe('a picture', () => {
  it('has twice the size of the drawing', () => {
    expect(size(toPng(drawing('a')))).toEqual([120, 80]);
  });

  it.each([...'−△±～¥￥–…≥◆▼間販比率髙﨑𩸽'])('draws %s, regular and bold', (character) => {
    expect(same(toPng(drawing(character)), toPng(drawing(' ')))).toBe(false);
    expect(same(toPng(drawing(character, 'bold')), toPng(drawing(' ')))).toBe(false);
  });

  it('sets bold text in the bold weight', () => {
    expect(same(toPng(drawing('間', 'bold')), toPng(drawing('間')))).toBe(false);
  });

  it.each([
    ['an emoji', '福島😀セミナー', '😀'],
    ['a rare kanji', '𠮷野家', '𠮷'],
    ['another script', '서울 office', '서'],
  ])('refuses %s, naming text and character', (_, text, character) => {
    expect(() => toPng(drawing(text))).toThrow(expect.objectContaining({ name: 'MissingGlyph', text, character }));
  });

  it('draws the plain form of a character with a variation selector, which nobody sees', () => {
    expect(same(toPng(drawing('葛\u{e0100}')), toPng(drawing('葛')))).toBe(true);
    expect(same(toPng(drawing('a\u200bb')), toPng(drawing('ab')))).toBe(true);
  });

  it('draws a decomposed kana as the composed one', () => {
    expect(same(toPng(drawing('か\u3099')), toPng(drawing('が')))).toBe(true);
  });

  it('has the same bytes twice', async () => {
    const svg = await toSvg(charts(sampleSummary())[2]);
    expect(same(toPng(svg), toPng(svg))).toBe(true);
  });

  it('can be made of every chart with hostile names', async () => {
    for (const chart of charts(sampleSummary(CASES['hostile names']))) {
      const png = toPng(await toSvg(chart));
      expect(Buffer.from(png).subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(20_000);
    }
  });
});
