import { expect, it } from 'vitest';
import type { FlowSummary, Spread } from '../../src/summary/summary.js';
import type { SampleRun } from './sample-run.js';

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

/** Claims about any run that can be told without knowing its scenario. `run` is asked when the tests run. */
export function isPlausible(run: () => SampleRun): void {
  it('has finite flows, and payback shares that sum to 1', () => {
    const { program, wholeBusiness, initiatives } = run().summary;
    for (const pair of [program, wholeBusiness, ...initiatives])
      for (const lens of [pair.strict, pair.broad]) expectSane(lens);
    expect(initiatives.length).toBeGreaterThan(0);
  });

  it('has an indirect sales ratio in [0, 1], odds in [0, 1], and no month without a figure', () => {
    const { ratio, targets } = run().summary;
    for (const { mean, p5, p95 } of [ratio.all, ratio.strict, ratio.none])
      for (const values of [mean, p5, p95])
        expect(values.every((value) => value !== null && value >= 0 && value <= 1)).toBe(true);
    for (const { odds } of targets) expect(odds.strict.value >= 0 && odds.broad.value <= 1).toBe(true);
    for (const { series, band } of run().series)
      if (series !== 'indirectRatio') expect([series, band.mean.includes(null)]).toEqual([series, false]);
  });

  it('foots: line 13 is 8 − 9 − 10 + 12 in every fiscal year of both lenses, years sum to the total', () => {
    const { pnl } = run().summary;
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
}
