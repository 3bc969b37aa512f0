import { afterAll, describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { chartList, charts } from '../../src/charts/charts.js';
import { missingGlyphs } from '../../src/write/font.js';
import { toJson } from '../../src/write/json.js';
import { toSvg } from '../../src/write/svg.js';
import { more } from '../more.js';
import { CASES } from './chart-cases.js';
import { LOCALES, samples, chartsOf } from './real-charts.js';
import { sampleSummary } from './sample-summary.js';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.js';
import { validate } from './vega-lite-schema.js';

const TRIALS = 16;

type Locale = (typeof LOCALES)[number];
type Set = [string, Locale, () => ChartSpec[] | Promise<ChartSpec[]>];

/** Charts of every kind: drawn up (half of the cases in each language), of the samples, and of a sample whose labels are as long as people write them. */
const sets = LOCALES.flatMap((locale): Set[] => [
  ...Object.entries(CASES)
    .filter((_, k) => (k % 2 === 0) === (locale === 'ja'))
    .map(([name, options]): Set => [name, locale, () => charts(sampleSummary({ ...options, locale }))]),
  // Each sample in one of the two languages; in both where more cases are asked for.
  ...samples
    .filter((_, k) => more > 1 || (k % 2 === 0) === (locale === 'ja'))
    .map((name): Set => [name, locale, () => chartsOf(name, locale, TRIALS)]),
  ['long labels', locale, () => chartsOf('regional-alliance.yaml', locale, TRIALS, { long: true })],
]);

/** Every value of these keys anywhere in a specification, with its key. */
function valuesOf(node: unknown, keys: ReadonlySet<string>, found: [string, unknown][] = []): [string, unknown][] {
  if (node === null || typeof node !== 'object') return found;
  for (const [name, child] of Object.entries(node)) {
    if (keys.has(name)) found.push([name, child]);
    valuesOf(child, keys, found);
  }
  return found;
}

/** Keys that no specification may have: they load or look up, or need a name from outside. */
const loading = ['url', 'href', 'usermeta', 'name', 'lookup', 'format'];
const looked = new Set([...loading, 'data']);

describe.each(sets)('charts of %s (%s)', (_, locale, make) => {
  const draw = async () => Promise.all((await make()).map(async (chart) => ({ ...chart, svg: await toSvg(chart) })));
  // Drawn when the first claim asks for them, and let go after the last: all sets at once would fill the memory.
  let known: ReturnType<typeof draw> | undefined;
  const drawn = () => (known ??= draw());
  afterAll(() => (known = undefined));

  it('show every text whole, none on another, and none that the font lacks', async () => {
    for (const { name, svg } of await drawn()) {
      expect([name, ...clippedTexts(svg)]).toEqual([name]);
      expect([name, ...overlappingTexts(svg)]).toEqual([name]);
      expect([name, ...missingGlyphs(svg)]).toEqual([name]);
      expect(textBoxes(svg).length).toBeGreaterThan(5);
    }
  });

  it('are valid Vega-Lite 6 that opens anywhere: data inside, nothing to load, a font that every machine can replace', async () => {
    for (const { name, spec } of await drawn()) {
      const written = JSON.parse(toJson(spec)) as { $schema: string; config: { font: string } };
      expect([name, validate(written), validate.errors?.[0]]).toEqual([name, true, undefined]);
      expect(written.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
      expect(written.config.font).toMatch(/, sans-serif$/);
      const values = valuesOf(written, looked);
      expect([name, ...values.filter(([key]) => loading.includes(key))]).toEqual([name]);
      for (const [key, data] of values) if (key === 'data') expect(Object.keys(data as object)).toEqual(['values']);
    }
  });

  it('say below the title what the figures are, with every fiscal year explained', async () => {
    for (const { name, spec, svg } of await drawn()) {
      const title = (spec as { title: { subtitle: string[] } }).title;
      const [start, between] = locale === 'ja' ? ['基準：', ''] : ['Basis: ', ' '];
      const basis = title.subtitle.join(between).split(start)[1] ?? '';
      expect([name, basis]).toEqual([name, expect.stringMatching(/.{4}[.。]$/)]);
      if (textBoxes(svg).some(({ text }) => /^(FY\d{4}|\d{4}年度)\*?$/.test(text)))
        expect([name, basis]).toEqual([
          name,
          expect.stringMatching(/FY\d{4} = \w{3} \d{4}–\w{3} \d{4}|\d{4}年度＝\d{4}年\d+月–\d{4}年\d+月/),
        ]);
    }
  });

  it('say below the picture which run they are of: digest, seed, trials and version', async () => {
    const footer = /(?:seed|シード) \S+ ?[|｜].*\d.*[|｜]\D*[0-9a-f]{12}.*[|｜] ?Yoha \S+/;
    for (const { name, svg } of await drawn()) {
      const text = textBoxes(svg)
        .map((box) => box.text)
        .join(' ');
      expect([name, text]).toEqual([name, expect.stringMatching(footer)]);
    }
  });

  it('are all in the list of charts', async () => {
    const names = chartList.map(({ name }) => name);
    for (const { name } of await drawn()) expect(names).toContain(name);
  });
});

it('a sample has every chart of the list, in its order', async () => {
  const names = (await chartsOf('regional-alliance.yaml', 'ja', TRIALS)).map(({ name }) => name);
  expect(names).toEqual(chartList.map(({ name }) => name));
});

it.each(LOCALES)('unit, cash or accrual, and lens stand in the basis of each chart (%s)', async (locale) => {
  const ja = locale === 'ja';
  const unit = ja ? /[千百万]*円/ : /JPY/;
  const lens = ja ? /余波/ : /spillovers|(?:strict|broad) lens/;
  const cash = ja ? /現金/ : /cash/;
  const accrual = ja ? /発生主義/ : /accrual/;
  const wanted: Readonly<Record<string, readonly RegExp[]>> = {
    'payback-curve': [unit, cash],
    'payback-odds': [lens, cash],
    'indirect-ratio': [accrual, ja ? /経常的な純売上に占める割合/ : /share of recurring net revenue/],
    'revenue-by-channel': [unit, lens, accrual],
    'profit-by-fiscal-year': [unit, accrual],
    ledger: [unit, cash],
    spillovers: [unit, cash, lens],
    sensitivity: [lens],
    tornado: [unit, cash, lens],
  };
  for (const { name, spec } of await chartsOf('regional-alliance.yaml', locale, TRIALS)) {
    const text = (spec as { title: { subtitle: string[] } }).title.subtitle.join(' ').split(/基準：|Basis: /)[1];
    for (const each of wanted[name] ?? []) expect([name, text]).toEqual([name, expect.stringMatching(each)]);
  }
});
