import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { toSvg } from '../../src/write/svg.js';
import { CASES } from '../charts/chart-cases.js';
import { sampleSummary } from '../charts/sample-summary.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const all = (options: Parameters<typeof sampleSummary>[0]) => charts(sampleSummary(options));
/** Texts of a drawing as a reader sees them. */
const texts = (svg: string): string =>
  [...svg.matchAll(/>([^<>]+)</g)]
    .map(([, text]) => text)
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('a drawing', () => {
  it('says the expected words and figures in Japanese', async () => {
    const [curve = '', odds = '', ratio = '', revenue = '', profit = ''] = await Promise.all(
      all({ locale: 'ja' }).map(toSvg),
    );
    for (const text of [
      '余波なし',
      '余波込み',
      '累積損益（百万円、現金）',
      '中央値',
      'P90',
      '◆50%が回収：2030年3月（42か月目）',
      '2028-04',
      '2028年度',
    ])
      expect(texts(curve)).toContain(text);
    for (const text of ['福島 三社連携', 'プログラム全体', '未回収 15%', '100%']) expect(texts(odds)).toContain(text);
    for (const text of ['間販比率（経常的な純売上）', 'プログラムなし 8.7%', '3年目の間販比率：18%以上（2029年9月）'])
      expect(texts(ratio)).toContain(text);
    for (const text of ['直販', '東北コピー販売', '合計（プログラムなし）']) expect(texts(revenue)).toContain(text);
    for (const text of ['2026年度*', '△72', 'パートナー事業の貢献利益']) expect(texts(profit)).toContain(text);
  });

  it('writes losses on the axis with △ in Japanese and with a minus sign in English', async () => {
    const [ja = '', en = ''] = await Promise.all(
      (['ja', 'en'] as const).map((locale) => toSvg(all({ locale, horizon: 13 })[0])),
    );
    expect(texts(ja)).toContain('△100');
    expect(texts(en)).toContain('−100');
    expect(texts(en)).not.toContain('△');
  });

  it('is an image with a title and a description for readers who do not see it', async () => {
    const chart = all({ locale: 'en' })[0];
    const svg = await toSvg(chart);
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="payback-curve-title payback-curve-desc"><title id="payback-curve-title">/,
    );
    expect(svg).toContain(`<desc id="payback-curve-desc">${chart.description}</desc>`);
  });

  it('has the same bytes twice, in another time zone, and drawn among others', async () => {
    const drawn = all({ locale: 'ja' });
    const first = await Promise.all(drawn.map(toSvg));
    process.env['TZ'] = 'Asia/Tokyo';
    const second = await Promise.all([...all({ locale: 'ja' })].reverse().map(toSvg));
    expect(second.reverse()).toEqual(first);
  });

  it('shares no id with another drawing, so that all fit into one page', async () => {
    const ids = (await Promise.all(all({}).map(toSvg))).map(
      (svg) => new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    );
    const together = ids.flatMap((set) => [...set]);
    expect(new Set(together).size).toBe(together.length);
  });

  it('reads no file, although the specification asks for one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yoha-svg-'));
    try {
      writeFileSync(join(folder, 'rows.json'), '[{"f0": 1}]');
      const text = { mark: { type: 'text', text: 'LEAKED' }, encoding: { x: { field: 'f0', type: 'quantitative' } } };
      const from = (data: object) =>
        toSvg({ name: 'probe', title: 'probe', description: 'probe', spec: { ...text, data } as ChartSpec['spec'] });
      expect(await from({ values: [{ f0: 1 }] })).toContain('LEAKED');
      expect(await from({ url: join(folder, 'rows.json') })).not.toContain('LEAKED');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.each(Object.entries(CASES))('a drawing with: %s', (_, options) => {
  it('shows no NaN, undefined or live markup, and no character that XML forbids', async () => {
    for (const svg of await Promise.all(all(options).map(toSvg))) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).not.toMatch(/<script|<image|href=|on\w+="/i);
      // eslint-disable-next-line no-control-regex -- looking for exactly these
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
  });
});

describe('names that break other tools', () => {
  it('stand in the drawing as they were written', async () => {
    const svg = await toSvg(charts(sampleSummary({ ...CASES['hostile names'], locale: 'en' }))[1]);
    for (const name of [
      `O'Neil "x"`,
      'a[0].b',
      '<script>alert(1)</script>',
      'datum.f0 + 1',
      '{{value}}',
      '&amp;',
      'evilgnp',
    ])
      expect(texts(svg)).toContain(name);
  });
});
