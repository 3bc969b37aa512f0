import { describe, expect, it, vi } from 'vitest';
import { seriesNames } from '../../src/model/author-series.js';
import { fiscalYears } from '../../src/model/time.js';
import { assess } from '../../src/summary/assess.js';
import type { PnlRow } from '../../src/summary/summary.js';
import { enoughTime } from '../more.js';
import { always, eachCell, near } from './each-cell.js';
import { scenarioOf, sharedTrialsOf, trialsOf } from './scenario-of.js';

vi.setConfig({ testTimeout: enoughTime });

const features = { counts: 'random', trials: 4, conditions: true } as const;

/** Segment series and the name of their total. */
const totals: readonly (readonly [string, string])[] = [
  ...['partners', 'contracts', 'productivePartners', 'contactedReps', 'engagedReps', 'repsReferring', 'activePartners'],
  ...['referrals', 'opportunities', 'cannibalised', 'services', 'grossProfit', 'referralFees', 'marginalProfit'],
]
  .map((name) => [name, name] as const)
  .concat(['wins', 'customers', 'mrr', 'revenue'].map((name) => [name, `${name}.indirect`] as const));

/** Line by line: what each is made of, with its sign. */
const lines: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['revenue.indirect', ['listRevenue'], ['partnerMargin']],
  ['grossProfit', ['revenue.indirect', 'services'], ['costOfRevenue']],
  ['marginalProfit', ['grossProfit'], ['referralFees', 'variableCosts']],
  ['contributionProfit', ['marginalProfit'], ['teamCost', 'initiativeCost']],
  ['profit', ['contributionProfit', 'directProfit'], []],
];

const total = (values: readonly (number | null)[]): number => values.reduce<number>((sum, next) => sum + next!, 0);

describe('the profit and loss adds up in every trial and month of every run', () => {
  it('lines 1 − 2 = 3, 3 − 4 = 5, 5 − 6 − 7 = 8, 8 − 9 − 10 = 11, 11 + 12 = 13; with the rest of the company 14', () =>
    always(features, 10, async (scenario) => {
      const trials = await sharedTrialsOf(scenario);
      const { company } = trials.scenario;
      eachCell(trials, ({ at, trial, claim }) => {
        const sum = (names: readonly string[]): number => names.reduce((all, name) => all + at(name), 0);
        const scale = sum(['listRevenue', 'revenue.direct', 'variableCosts']);
        for (const [line, plus, minus] of lines) claim(near(at(line), sum(plus) - sum(minus), scale), () => line);
        if (company === null) return;
        const figure = (id: string): number => trials.figures.figure(id)[trial];
        const rest = figure(company.otherRevenue.id) - figure(company.fixedCosts.id);
        claim(near(at('operatingProfit'), at('profit') + rest, scale), () => 'operatingProfit');
      });
    }));

  it('segments sum to totals, initiatives to line 10, the team shared out by care to line 9', () =>
    always(features, 10, async (scenario) => {
      const trials = await sharedTrialsOf(scenario);
      const parts = (of: readonly { readonly id: string }[], series: string): string[] =>
        of.map(({ id }) => `${series}.${id}`);
      const sums = totals.map(([series, name]) => ({ name, of: parts(trials.scenario.segments, series) }));
      sums.push({ name: 'initiativeCost', of: parts(trials.scenario.initiatives, 'initiativeCost') });
      sums.push({ name: 'teamCost', of: parts(trials.scenario.segments, 'teamCost') });
      eachCell(trials, ({ at, claim }) => {
        for (const { name, of } of sums) {
          const sum = of.reduce((all, part) => all + at(part), 0);
          claim(near(at(name), sum, at('listRevenue')), () => `${name} is ${at(name)}, not ${sum}`);
        }
      });
    }));

  it('cash is profit but for what is still owed by customers and to partners at the horizon', () =>
    always(features, 10, async (scenario) => {
      const trials = await sharedTrialsOf(scenario);
      const { paymentTerms, horizon } = trials.scenario;
      const last = horizon - 1;
      eachCell(trials, ({ at, sum, month, claim }) => {
        if (month < last) return;
        const late = (series: string, months: number): number => sum(series, horizon - months, last);
        const owed = late('revenue.indirect', paymentTerms.customers) + late('services', paymentTerms.customers);
        const due = late('referralFees', paymentTerms.partners);
        const scale = sum('listRevenue', 0, last) + sum('revenue.direct', 0, last);
        claim(near(at('cumulativeCash'), sum('profit', 0, last) - owed + due, scale), () => 'cash of the horizon');
        claim(near(at('cumulativeCash'), sum('cash', 0, last), scale), () => 'cumulative cash');
      });
    }));
});

describe('a summary adds up', () => {
  it('months sum to fiscal years, fiscal years to the total', () =>
    always(features, 6, async (value) => {
      const scenario = scenarioOf(value);
      const { summary, series } = await assess(scenario, { version: 'test', allSeries: true });
      const years = fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar);
      for (const run of ['all', 'none'])
        for (const name of new Set(summary.pnl.map(({ line }) => line))) {
          const monthly = series.find((row) => row.run === run && row.series === name)?.band.mean;
          if (monthly === undefined) continue; // 12a and 12b exist only as differences
          const view = run === 'all' ? 'with' : 'without';
          const rows = summary.pnl.filter((row) => row.view === view && row.lens === 'broad' && row.line === name);
          const expected = [...years.map(({ from, to }) => total(monthly.slice(from, to + 1))), total(monthly)];
          const scale = total(monthly.map((mean) => Math.abs(mean!)));
          expect(rows.map(({ spread }, index) => near(spread.mean!, expected[index], scale))).toEqual(
            expected.map(() => true),
          );
        }
    }));

  it('lines 12a and 12b are line 12; line 13 of the difference is the flow of the program when all is paid at once', () =>
    always(features, 6, async (value) => {
      const { summary, series } = await assess(scenarioOf({ ...value, paymentTerms: {} }), {
        version: 'test',
        allSeries: true,
      });
      const cash = (run: string, t: number): number =>
        series.find((row) => row.run === run && row.series === 'cash')!.band.mean[t]!;
      for (const lens of ['strict', 'broad'] as const) {
        const line = (number: PnlRow['number']): number[] =>
          summary.pnl
            .filter((row) => row.view === 'difference' && row.lens === lens && row.number === number)
            .map(({ spread }) => spread.mean!);
        const flow = summary.program[lens];
        const scale = total(summary.months.map((_, t) => Math.abs(cash('all', t))));
        const run = lens === 'strict' ? 'strict' : 'all';
        line('12').forEach((sum, year) => expect(near(sum, line('12a')[year] + line('12b')[year], scale)).toBe(true));
        flow.flow.mean.forEach((mean, t) => expect(near(mean!, cash(run, t) - cash('none', t), scale)).toBe(true));
        expect(near(flow.total.mean!, line('13').at(-1)!, scale)).toBe(true);
        expect(near(flow.cumulative.mean.at(-1)!, flow.total.mean!, scale)).toBe(true);
      }
    }));
});

describe('names', () => {
  it('that rules, targets and measures may use are series of the program', () =>
    always({ ...features, trials: 1 }, 10, async (scenario) => {
      const { names, scenario: loaded } = await trialsOf(scenario, []);
      expect(seriesNames(loaded).filter((name) => !names.includes(name))).toEqual([]);
    }));
});
