import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { charts } from '../../src/charts/charts.js';
import { CASES } from './chart-cases.js';
import { sampleSummary } from './sample-summary.js';
import { validate } from './vega-lite-schema.js';

/** Every value of a key anywhere in a specification. */
function valuesOf(node: unknown, key: string): unknown[] {
  if (Array.isArray(node)) return (node as unknown[]).flatMap((child) => valuesOf(child, key));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, child]) => [
    ...(name === key ? [child] : []),
    ...valuesOf(child, key),
  ]);
}

function warningsOf(chart: ChartSpec): string[] {
  const said: string[] = [];
  const keep = (...texts: unknown[]) => {
    said.push(texts.join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: keep, warn: keep, info: () => logger, debug: () => logger };
  compile(chart.spec, { logger: logger });
  return said;
}

/** Of the five pictures of every run. */
const titles = (options: Parameters<typeof sampleSummary>[0]) =>
  charts(sampleSummary(options))
    .slice(0, 5)
    .map(({ title }) => title);
const subtitle = (chart: ChartSpec | undefined) => valuesOf(chart?.spec, 'subtitle').flat().join(' ');
const named = (options: Parameters<typeof sampleSummary>[0], name: string) =>
  charts(sampleSummary(options)).find((chart) => chart.name === name);

describe.each(Object.entries(CASES))('charts of a scenario with: %s', (_, options) => {
  const drawn = charts(sampleSummary(options));

  it('begin with the five of every run, each with a title and a description', () => {
    expect(drawn.slice(0, 5).map(({ name }) => name)).toEqual([
      'payback-curve',
      'payback-odds',
      'indirect-ratio',
      'revenue-by-channel',
      'profit-by-fiscal-year',
    ]);
    for (const { title, description } of drawn) {
      expect(title.length).toBeGreaterThan(5);
      expect(description).toContain(title.slice(0, 4) === description.slice(0, 4) ? title : '');
      expect(description).not.toMatch(/undefined|NaN|null/);
    }
  });

  it('are valid against the JSON Schema of Vega-Lite and compile without a warning', () => {
    for (const chart of drawn) {
      expect(validate(JSON.parse(JSON.stringify(chart.spec))), JSON.stringify(validate.errors?.[0])).toBe(true);
      expect(warningsOf(chart)).toEqual([]);
    }
  });

  it('name fields f0, f1, … only and have no time scale', () => {
    for (const { spec } of drawn) {
      expect(valuesOf(spec, 'field').filter((field) => !/^f\d$/.test(String(field)))).toEqual([]);
      expect(valuesOf(spec, 'type')).not.toContain('temporal');
      expect(valuesOf(spec, 'timeUnit')).toEqual([]);
      expect(valuesOf(spec, 'href').concat(valuesOf(spec, 'url'))).toEqual([]);
    }
  });

  it('carry finite numbers or null as data', () => {
    for (const { spec } of drawn) {
      const values = valuesOf(spec, 'values')
        .flat()
        .flatMap((row): unknown[] => Object.values(row as object));
      expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
    }
  });
});

describe('titles are claims', () => {
  it('in Japanese', () => {
    expect(titles({ locale: 'ja' })).toEqual([
      'プログラムの投資は50%の確率で2030年3月（42か月目）までに回収できる（余波なし）',
      'プログラムは60か月以内に85%の確率で投資を回収する（余波なし）',
      '間販比率の中央値は2031年9月に31.8%（余波込み）、プログラムなしでは8.7%',
      '純売上は2031年9月に月348.0百万円（平均）、うち間接販売が34.8%',
      '事業利益への効果は2028年度から平均でプラスが続く（余波なし）',
    ]);
  });

  it('in English', () => {
    expect(titles({ locale: 'en' })).toEqual([
      'Even odds that the program has paid back by Mar 2030 (month 42), strict lens',
      'The program pays back within 60 months in 85% of trials, strict lens',
      'Median indirect sales ratio reaches 31.8% in Sep 2031, broad lens; 8.7% without the program',
      'Net revenue averages JPY 348.0 million a month in Sep 2031, 34.8% of it indirect',
      'The program adds to profit on average from FY2028 on, strict lens',
    ]);
  });

  it('a program without any effect reads 差なし, never a month', () => {
    const [curve, odds, , , profit] = titles({ difference: false, locale: 'ja' });
    for (const title of [curve, odds, profit]) expect(title).toMatch(/^差なし/);
  });

  it('a program that never pays back says so', () => {
    expect(titles({ horizon: 13, locale: 'en' })[0]).toBe(
      'The program does not pay back within 13 months, strict lens',
    );
  });

  it('plain numbers claim no odds', () => {
    expect(titles({ certain: true })[0]).toBe('プログラムの投資は2029年11月（38か月目）に回収できる（余波なし）');
  });

  it('without spillovers no lens is named', () => {
    expect(titles({ spillovers: false }).join('')).not.toContain('余波');
  });

  it('the lens that decides is the one of the verdict', () => {
    const summary = sampleSummary({ locale: 'en' });
    const broad = { ...summary, verdict: summary.verdict && { ...summary.verdict, lens: 'broad' as const } };
    expect(charts(broad)[0]?.title).toContain('Nov 2029 (month 38), broad lens');
  });
});

describe('how to read the bands', () => {
  it.each(['payback-curve', 'indirect-ratio'])(
    '%s says that a band holds in each month, not for whole paths',
    (name) => {
      expect(subtitle(named({ locale: 'en' }, name))).toContain('80% in each month');
      expect(subtitle(named({ locale: 'en' }, name))).toContain('not 80% of paths');
      expect(subtitle(named({ locale: 'ja' }, name))).toContain('各月での80%');
      expect(subtitle(named({ locale: 'ja' }, name))).toContain('経路の80%ではない');
    },
  );

  it('plain numbers are said to have no spread, and no path or band is explained', () => {
    const text = subtitle(named({ locale: 'en', certain: true }, 'payback-curve'));
    expect(text).toContain('All inputs are plain numbers: there is no spread.');
    expect(text).not.toMatch(/80%|Thin lines/);
  });

  it('partial fiscal years are marked and said', () => {
    const chart = named({ locale: 'en' }, 'profit-by-fiscal-year');
    expect(JSON.stringify(chart?.spec)).toContain('FY2026*');
    expect(subtitle(chart)).toContain('FY2026 = Oct 2026–Mar 2027, FY2031 = Apr 2031–Sep 2031');
  });

  it('every picture carries seed, trials, digest and version', () => {
    for (const { spec } of charts(sampleSummary({ locale: 'en' }))) {
      expect(JSON.stringify(spec)).toContain('seed fy26-q3 | 8,192 trials | scenario 3f9a61c2d7e8 | Yoha 0.1.0');
    }
  });
});

describe('what the pictures show', () => {
  it('the payback curve holds the medians, bands and twelve paths of both lenses, unrounded', () => {
    const summary = sampleSummary();
    const lines = valuesOf(named({}, 'payback-curve')?.spec, 'values')
      .filter((rows): rows is { f1: unknown }[] => Array.isArray(rows) && rows.length === 60)
      .map((rows) => rows.map((row) => row.f1));
    for (const lens of ['strict', 'broad'] as const) {
      const { cumulative, samplePaths } = summary.program[lens];
      expect(lines).toContainEqual(cumulative.p50);
      expect(lines).toContainEqual(cumulative.p10);
      expect(lines).toContainEqual(cumulative.p25);
      for (const path of samplePaths.slice(0, 12)) expect(lines).toContainEqual(path);
      expect(lines).not.toContainEqual(samplePaths[12]);
    }
  });

  it('the odds chart has a line for the program and each initiative, and the declared horizon on it', () => {
    const summary = sampleSummary();
    const chart = named({}, 'payback-odds');
    const text = JSON.stringify(chart?.spec);
    const rows = valuesOf(chart?.spec, 'values').filter(Array.isArray) as { f0: number; f1: number }[][];
    for (const { strict, label, declared } of summary.initiatives) {
      const shares = strict.payback.recoveredByMonth;
      expect(rows.map((line) => line.map(({ f1 }) => f1))).toContainEqual(shares);
      expect(text).toContain(label);
      const within = declared?.within ?? 0;
      expect(rows.flat()).toContainEqual(expect.objectContaining({ f0: within, f1: shares[within - 1] }));
    }
  });

  it('trials in which an initiative changes nothing are named beside those not recovered', () => {
    const summary = sampleSummary({ locale: 'en' });
    const [first, ...others] = summary.initiatives;
    if (first === undefined) throw new Error('the sample has initiatives');
    const payback = { ...first.strict.payback, noDifference: { value: 0.26, se: 0.01, low: 0.24, high: 0.28 } };
    const changed = { ...first, strict: { ...first.strict, payback } };
    const text = JSON.stringify(charts({ ...summary, initiatives: [changed, ...others] })[1]?.spec);
    expect(text).toContain('not recovered 2.3%, no difference 26.0%, ◆ 76.7% by month 36');
  });

  it('curves of the odds chart that never leave 0% have labels, and no leaders that would meet in one point', () => {
    const summary = sampleSummary();
    const never = summary.initiatives.map(({ strict, ...initiative }) => {
      const recoveredByMonth = strict.payback.recoveredByMonth.map(() => 0);
      return { ...initiative, strict: { ...strict, payback: { ...strict.payback, recoveredByMonth } } };
    });
    const spec = charts({ ...summary, initiatives: never }).find(({ name }) => name === 'payback-odds')?.spec;
    const rows = (valuesOf(spec, 'values').filter(Array.isArray) as unknown[][]).flat();
    const leaders = rows.filter((row) => row instanceof Object && 'f4' in row);
    expect(leaders).toHaveLength(1);
    for (const { label } of never) expect(JSON.stringify(spec)).toContain(label);
  });

  it('no line runs through the month of a phase in the timeline', () => {
    const phases = sampleSummary().phases;
    const spec = named({}, 'timeline')?.spec;
    type Row = { f0: number; f1: number; f2: unknown };
    const rows = (valuesOf(spec, 'values').filter(Array.isArray) as Row[][]).flat();
    const months = rows.filter(({ f2 }) => phases.some(({ start }) => start.p50 === f2));
    const lines = rows.filter((row) => typeof row.f2 === 'number' && !('f3' in row));
    expect(new Set(months.map(({ f2 }) => f2)).size).toBe(phases.length);
    expect(lines.length).toBeGreaterThan(0);
    for (const { f1 } of months.slice(0, phases.length))
      for (const line of lines.filter((row) => row.f0 > 0)) expect(Math.abs(line.f1 - f1)).toBeGreaterThan(8);
  });

  it('the ratio chart marks its targets with their odds, and no target of another metric', () => {
    const text = JSON.stringify(named({ locale: 'en' }, 'indirect-ratio')?.spec);
    expect(text).toContain('Indirect ratio, year 3: ≥ 18% (Sep 2029)');
    expect(text).toContain('odds 56% strict, 63% broad');
    expect(text).not.toContain('sales-y3');
  });

  it('undefined months are gaps and the trials without revenue are said', () => {
    const summary = sampleSummary({ locale: 'en' });
    const p50 = summary.ratio.all.p50.map((value, t) => (t < 3 ? null : value));
    const gap = {
      ...summary.ratio,
      all: { ...summary.ratio.all, p50 },
      undefinedTrials: [300, 300, 120, ...Array<number>(57).fill(0)],
    };
    const chart = charts({ ...summary, ratio: gap })[2];
    expect(subtitle(chart)).toContain('Trials without any revenue (300 at most) are left out.');
    expect(validate(JSON.parse(JSON.stringify(chart?.spec)))).toBe(true);
  });

  it('stacked channels end at the sum of their means', () => {
    const summary = sampleSummary();
    const at = (name: string) =>
      summary.series.find(({ run, series }) => run === 'all' && series === name)?.band.mean[59] ?? 0;
    const rows = valuesOf(named({}, 'revenue-by-channel')?.spec, 'values').filter(Array.isArray) as { f1: number }[][];
    const tops = rows.filter((line) => line.length === 60).map((line) => line[59]?.f1);
    expect(Math.max(...tops.map((top) => top ?? 0))).toBeCloseTo(at('revenue.direct') + at('revenue.indirect'), 3);
  });

  it('profit bars are the means of lines 11 and 13 with their P10 and P90', () => {
    const summary = sampleSummary();
    const rows = (
      valuesOf(named({}, 'profit-by-fiscal-year')?.spec, 'values').filter(Array.isArray) as object[][]
    ).flat();
    for (const { lens, number, period, spread } of summary.pnl) {
      if (period === 'total' || number === '12') continue;
      expect(rows).toContainEqual(
        expect.objectContaining({ f1: lens, f2: spread.mean, f3: spread.p10, f4: spread.p90 }),
      );
    }
  });

  it('both lenses keep their colours in every picture that shows them', () => {
    for (const name of ['payback-curve', 'indirect-ratio', 'profit-by-fiscal-year']) {
      const text = JSON.stringify(named({}, name)?.spec);
      expect(text).toContain('#0072B2');
      expect(text).toContain('#D55E00');
    }
  });
});
