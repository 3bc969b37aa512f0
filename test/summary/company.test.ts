import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderResolver } from '../../src/scenario/files.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';
import type { CompanyFigures } from '../../src/summary/company-summary.js';
import { reliance } from '../../src/summary/reliance.js';
import { onPaper, scenarioOf } from '../proof/scenario-of.js';

const views = ['with', 'without', 'difference'] as const;
const lenses = ['strict', 'broad'] as const;
const runs = { strict: 'strict', broad: 'all' } as const;

const total = (values: readonly (number | null)[]): number => values.reduce<number>((sum, next) => sum + next!, 0);

/** Of the sample, a month. */
const OTHER_REVENUE = 40e6;

describe('the company by fiscal year, of a sample', () => {
  let found: Assessment;
  const figures = (view: (typeof views)[number], lens: (typeof lenses)[number]): CompanyFigures[] =>
    found.summary.company.years.map((year) => (view === 'without' ? year.without : year[view][lens]));
  const monthly = (run: string, series: string): readonly (number | null)[] =>
    found.series.find((row) => row.run === run && row.series === series)!.band.mean;
  const monthOf = (calendar: string): number => found.summary.months.indexOf(calendar);

  beforeAll(async () => {
    const path = 'scenarios/regional-alliance.yaml';
    const scenario = scenarioOf(readFileSync(path, 'utf8'), {
      resolve: folderResolver(path),
      overrides: { trials: 24 },
    });
    found = await assess(scenario, { version: 'test', allSeries: true });
  });

  it('has the fiscal years of the summary', () => {
    expect(
      found.summary.company.years.map(({ label, from, to, months, complete }) => ({
        label,
        from,
        to,
        months,
        complete,
      })),
    ).toEqual(found.summary.fiscalYears);
  });

  it('profit is that of the P/L, figure by figure', () => {
    const { profitLine } = found.summary.company;
    for (const view of views)
      for (const lens of lenses)
        figures(view, lens).forEach(({ profit }, year) => {
          const period = found.summary.fiscalYears[year].label;
          const { spread } = found.summary.pnl.find(
            (row) => row.view === view && row.lens === lens && row.number === profitLine && row.period === period,
          )!;
          const { mean, se, p10, p50, p90, undefined: none } = spread;
          expect(profit).toEqual({ mean, se, p10, p50, p90, undefined: none });
        });
  });

  it('revenue is that of all channels, month by month, MRR that at the end of the year', () => {
    for (const [view, lens, run] of [
      ['with', 'broad', 'all'],
      ['with', 'strict', 'strict'],
      ['without', 'broad', 'none'],
    ] as const)
      figures(view, lens).forEach(({ revenue, mrr }, index) => {
        const { from, to, months } = found.summary.fiscalYears[index];
        const sum = (series: string): number => total(monthly(run, series).slice(monthOf(from), monthOf(to) + 1));
        const channels = sum('revenue.indirect') + sum('services') + sum('revenue.direct');
        expect(revenue.mean! / (channels + OTHER_REVENUE * months)).toBeCloseTo(1, 12);
        const end = (series: string): number => monthly(run, series)[monthOf(to)]!;
        expect(mrr.mean! / (end('mrr.indirect') + end('mrr.direct'))).toBeCloseTo(1, 12);
      });
  });

  it('the ratio is that of the last month of the year', () => {
    for (const lens of lenses)
      figures('with', lens).forEach(({ ratio }, index) => {
        const band = found.summary.ratio[runs[lens]];
        const month = monthOf(found.summary.fiscalYears[index].to);
        expect([ratio.mean, ratio.p10, ratio.p50, ratio.p90]).toEqual(
          [band.mean, band.p10, band.p50, band.p90].map((values) => values[month]),
        );
      });
  });

  it('own costs of the initiatives are line 10 of the run with everything on', () => {
    for (const lens of lenses) {
      const own = total(found.summary.initiatives.map(({ ownCost }) => ownCost[lens].mean));
      const line = found.summary.pnl.find(
        (row) => row.view === 'with' && row.lens === lens && row.number === '10' && row.period === 'total',
      )!;
      expect(own / line.spread.mean!).toBeCloseTo(1, 12);
    }
  });

  it('strict value and spillovers are the broad value, and the share says how much of it is spillover', () => {
    const { strict, spillovers, broad, share } = found.summary.reliance;
    expect([strict, broad]).toEqual([found.summary.program.strict.npv.mean, found.summary.program.broad.npv.mean]);
    expect(strict + spillovers).toBeCloseTo(broad, 6);
    expect(share === null ? null : share * broad).toBe(share === null ? null : spillovers);
  });

  it('difference is with minus without in every mean', () => {
    for (const lens of lenses)
      figures('difference', lens).forEach((difference, year) => {
        for (const measure of ['revenue', 'profit', 'mrr', 'ratio'] as const) {
          const side = (view: 'with' | 'without'): number => figures(view, lens)[year][measure].mean!;
          const scale = Math.abs(side('with'));
          expect((difference[measure].mean! - side('with') + side('without')) / scale).toBeCloseTo(0, 12);
        }
      });
  });
});

describe('the company by fiscal year, on paper', () => {
  const body = (company: string): string =>
    `direct: { customers: 100, mrr: 1_000_000, arpa: 10_000, churn: 0%, wins: 0, grossMargin: 80% }
${company}`;

  it('other revenue counts in revenue and, with fixed costs, in profit; without `company` neither does', async () => {
    const years = async (company: string) =>
      (await assess(scenarioOf(onPaper(18, body(company))), { version: 'test', allSeries: false })).summary.company;
    const plain = await years('');
    expect(plain.profitLine).toBe('13');
    expect(plain.years.map(({ without }) => [without.revenue.mean, without.profit.mean, without.mrr.mean])).toEqual([
      [12e6, 9.6e6, 1e6],
      [6e6, 4.8e6, 1e6],
    ]);
    const whole = await years('company: { otherRevenue: 500_000, fixedCosts: 300_000 }');
    expect(whole.profitLine).toBe('14');
    expect(whole.years.map(({ without }) => [without.revenue.mean, without.profit.mean, without.mrr.mean])).toEqual([
      [18e6, 12e6, 1e6],
      [9e6, 6e6, 1e6],
    ]);
    expect(whole.years[0].difference.broad.revenue).toEqual({ mean: 0, se: 0, p10: 0, p50: 0, p90: 0, undefined: 0 });
  });
});

describe('reliance on spillovers', () => {
  it('is above 1 where the strict value is negative, and has no share where nothing positive is left or spillovers cost', () => {
    expect(reliance(30, 40).share).toBe(0.25);
    expect(reliance(-10, 40).share).toBe(1.25);
    expect([reliance(-40, -10).share, reliance(40, 30).share]).toEqual([null, null]);
  });
});
