import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import { missingGlyphs } from '../../src/write/font.js';
import { toPng } from '../../src/write/png.js';
import { toSvg } from '../../src/write/svg.js';
import { CASES } from '../charts/chart-cases.js';
import { sampleSummary } from '../charts/sample-summary.js';

const drawing = (text: string, weight = 'normal') =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">' +
  `<text x="10" y="28" font-size="20" font-weight="${weight}" font-family="'BIZ UDPGothic', sans-serif">${text}</text></svg>`;
const same = async (a: string, b: string): Promise<boolean> =>
  Buffer.from(await toPng(a)).equals(Buffer.from(await toPng(b)));
const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

describe('a picture', () => {
  it('has twice the size of the drawing', async () => {
    expect(size(await toPng(drawing('a')))).toEqual([120, 80]);
  });

  it.each([...'−△±～¥￥–…≥◆▼間販比率髙﨑𩸽'])('draws %s, regular and bold', async (character) => {
    expect(await same(drawing(character), drawing(' '))).toBe(false);
    expect(await same(drawing(character, 'bold'), drawing(' '))).toBe(false);
  });

  it('sets bold text in the bold weight', async () => {
    expect(await same(drawing('間', 'bold'), drawing('間'))).toBe(false);
  });

  it.each([
    ['an emoji', '福島😀セミナー', '😀'],
    ['a rare kanji', '𠮷野家', '𠮷'],
    ['another script', '서울 office', '서'],
  ])('refuses %s, naming text and character', async (_, text, character) => {
    await expect(toPng(drawing(text))).rejects.toThrow(
      expect.objectContaining({ name: 'MissingGlyph', text, character }),
    );
  });

  it('draws the plain form of a character with a variation selector, which nobody sees', async () => {
    expect(await same(drawing('葛\u{e0100}'), drawing('葛'))).toBe(true);
    expect(await same(drawing('a\u200bb'), drawing('ab'))).toBe(true);
  });

  it('draws a decomposed kana as the composed one', async () => {
    expect(await same(drawing('か\u3099'), drawing('が'))).toBe(true);
  });

  it('has the same bytes twice', async () => {
    const svg = await toSvg(charts(sampleSummary())[2]);
    expect(await same(svg, svg)).toBe(true);
  });

  describe('is made with a part of the font, from files that', () => {
    const [before, folder] = [process.env['TMPDIR'], mkdtempSync(join(tmpdir(), 'yoha-png-'))];
    const temporary = (path: string | undefined): void => {
      if (path === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = path;
    };
    beforeEach(() => temporary(folder));
    afterEach(() => temporary(before));
    afterAll(() => rmSync(folder, { recursive: true }));
    const chart = () => toSvg(charts(sampleSummary({ locale: 'ja' }))[2]);
    const withWholeFont = (svg: string): string => `${svg}<!-- &#97; -->`;

    it('change no byte of it', async () => {
      const svg = await chart();
      expect(await same(svg, withWholeFont(svg))).toBe(true);
      expect(await same(drawing('ab', 'bold'), drawing('&#97;b', 'bold'))).toBe(true);
    });

    it('change no byte of it whatever was drawn before', async () => {
      const alone = Buffer.from(await toPng(drawing('ga fi')));
      await toPng(await chart());
      expect(alone.equals(await toPng(drawing('ga fi')))).toBe(true);
      // More characters than are kept from one picture to the next.
      const many = Array.from({ length: 1200 }, (_, k) => String.fromCodePoint(0x4e00 + k)).filter(
        (each) => missingGlyphs(each).length === 0,
      );
      await toPng(drawing(many.join('')));
      expect(alone.equals(await toPng(drawing('ga fi')))).toBe(true);
    });

    it('are gone when it is made', async () => {
      await toPng(drawing('間'));
      expect(readdirSync(folder)).toEqual([]);
    });

    it('are done without where none can be written', async () => {
      const picture = Buffer.from(await toPng(drawing('間')));
      temporary(join(folder, 'missing'));
      expect(picture.equals(await toPng(drawing('間')))).toBe(true);
    });
  });

  it('carries title and description of its drawing, in any language, and is read by whoever checks its bytes', async () => {
    const svg = drawing('a').replace(
      '<text',
      '<title id="x">表題 &lt;A&gt; &amp; B</title><desc id="y">累積 12.3</desc><text',
    );
    const png = Buffer.from(await toPng(svg));
    const texts = new Map<string, string>();
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      const content = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
      expect(crc32(content)).toBe(png.readUInt32BE(at + 4 + content.length));
      if (content.subarray(0, 4).toString('latin1') !== 'iTXt') continue;
      const [keyword, ...rest] = content.subarray(4).toString('utf8').split('\0');
      texts.set(keyword, rest.at(-1) ?? '');
    }
    expect([...texts]).toEqual([
      ['Title', '表題 <A> & B'],
      ['Description', '累積 12.3'],
    ]);
    expect(size(png)).toEqual([120, 80]);
  });

  it('can be made of every chart with hostile names', async () => {
    for (const chart of charts(sampleSummary(CASES['hostile names']))) {
      const png = await toPng(await toSvg(chart));
      expect(Buffer.from(png).subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(20_000);
    }
  });
});
