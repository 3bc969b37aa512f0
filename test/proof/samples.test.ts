import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import type { ScenarioFile } from '../../src/scenario/read/load-tree.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';
import type { FlowSummary, Spread } from '../../src/summary/summary.js';
import { expectNumbers } from './close-to.js';

vi.setConfig({ testTimeout: 120_000 }); // minutes only where many other things run on the machine

const folder = new URL('../../scenarios/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string): ScenarioFile => ({ name, bytes: readFileSync(new URL(name, folder)) });

async function run(name: string): Promise<Assessment> {
  const loaded = loadScenario(read(name), { resolve: read, overrides: { trials: 48 } });
  expect(loaded.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!loaded.ok) throw new Error(name);
  return assess(loaded.scenario, { version: 'test', allSeries: false });
}

const rising = ({ p5, p10, p25, p50, p75, p90, p95 }: Spread): boolean =>
  [p5, p10, p25, p50, p75, p90, p95].every(
    (value, index, all) => value !== null && Number.isFinite(value) && (index === 0 || value >= all[index - 1]!),
  );

function expectSane(flow: FlowSummary): void {
  expect([flow.npv, flow.npvEndOfMonth, flow.peakDeficit, flow.total, flow.cost].map(rising)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  const { recovered, notRecovered, selfFunding, noDifference, recoveredByMonth } = flow.payback;
  expect(recovered.value + notRecovered.value + selfFunding.value + noDifference.value).toBeCloseTo(1, 12);
  expect(recoveredByMonth.at(-1)).toBeCloseTo(recovered.value + selfFunding.value, 12);
  expect(recoveredByMonth.every((share, month) => month === 0 || share >= recoveredByMonth[month - 1])).toBe(true);
  expect(flow.peakDeficit.p5).toBeGreaterThanOrEqual(0);
  expect(flow.cumulative.mean.at(-1)! - flow.total.mean!).toBeCloseTo(0, 1);
}

describe.each(samples)('%s', (name) => {
  let found: Assessment;
  beforeAll(async () => {
    found = await run(name);
  });

  it('has finite flows, and payback shares that sum to 1', () => {
    const { program, wholeBusiness, initiatives } = found.summary;
    for (const pair of [program, wholeBusiness, ...initiatives])
      for (const lens of [pair.strict, pair.broad]) expectSane(lens);
    expect(initiatives.length).toBeGreaterThan(0);
  });

  it('has an indirect sales ratio in [0, 1], odds in [0, 1], and no month without a figure', () => {
    const { ratio, targets } = found.summary;
    for (const { mean, p5, p95 } of [ratio.all, ratio.strict, ratio.none])
      for (const values of [mean, p5, p95])
        expect(values.every((value) => value !== null && value >= 0 && value <= 1)).toBe(true);
    for (const { odds } of targets) expect(odds.strict.value >= 0 && odds.broad.value <= 1).toBe(true);
    for (const { series, band } of found.series)
      if (series !== 'indirectRatio') expect([series, band.mean.includes(null)]).toEqual([series, false]);
  });

  it('foots: line 13 is 8 − 9 − 10 + 12 in every fiscal year of both lenses, years sum to the total', () => {
    const { pnl } = found.summary;
    for (const view of ['with', 'without', 'difference'] as const)
      for (const lens of ['strict', 'broad'] as const) {
        const line = (number: string): number[] =>
          pnl
            .filter((row) => row.view === view && row.lens === lens && row.number === number)
            .map(({ spread }) => spread.mean!);
        const [eight, nine, ten, twelve] = ['8', '9', '10', '12'].map(line);
        line('13').forEach((profit, year) =>
          expect(profit - (eight[year] - nine[year] - ten[year] + twelve[year])).toBeCloseTo(0, 3),
        );
        const profits = line('13');
        expect(profits.slice(0, -1).reduce((sum, year) => sum + year, 0) - profits.at(-1)!).toBeCloseTo(0, 3);
      }
  });
});

describe('tiny.yaml', () => {
  /** Numbers of a row of the header's table, up to its remark. */
  const rows = (text: string, row: string): number[] =>
    [
      ...new RegExp(`^# ${row} .*$`, 'm')
        .exec(text)![0]
        .split('->')[0]
        .matchAll(/-?\d[\d,]*/g),
    ].map(([number]) => Number(number.replaceAll(',', '')));

  it('gives the arithmetic of its own header: MRR, flow and cumulative flow of five months, paid back in month 3', async () => {
    const text = readFileSync(new URL('tiny.yaml', folder), 'utf8');
    const { summary, series } = await run('tiny.yaml');
    const mrr = series.find((row) => row.run === 'all' && row.series === 'mrr.agency')!.band.mean;
    expect(rows(text, 'MRR')).toEqual([1, 2, 3, 4, 5].map((month) => month * 10_000));
    expectNumbers(mrr.slice(0, 5), rows(text, 'MRR'));
    for (const flow of [summary.program.strict, summary.program.broad, summary.initiatives[0].strict]) {
      expectNumbers(flow.flow.mean.slice(0, 5), rows(text, 'flow'));
      expectNumbers(flow.cumulative.mean.slice(0, 5), rows(text, 'cumulative'));
      expect(flow.payback.by50.month).toBe(3);
    }
    expect(text).toContain('paid back in month 3');
  });
});
