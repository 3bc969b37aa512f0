import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/summary/assess.js';
import type { Summary } from '../../src/summary/summary.js';
import {
  withInitiatives,
  withoutEffectsOn,
  withoutInitiatives,
  withTeam,
  withSegments,
  type WrittenEffect,
} from './change-scenario.js';
import { enoughTime } from '../more.js';
import { always, near } from './each-cell.js';
import { flowBetween } from './flow-of.js';
import { differing } from './same-numbers.js';
import { scenarioOf, trialsOf, type Trials } from './scenario-of.js';

vi.setConfig({ testTimeout: enoughTime });

const features = { counts: 'random', trials: 6, conditions: true } as const;
const unruled = { ...features, conditions: false };

const summaryOf = async (source: Parameters<typeof scenarioOf>[0]): Promise<Summary> =>
  (await assess(scenarioOf(source), { version: 'test', allSeries: true })).summary;

/** Every number of one lens against the other, in a few shares of the summary. */
const lensOf = (summary: Summary, lens: 'strict' | 'broad'): unknown[] => [
  summary.program[lens],
  summary.wholeBusiness[lens],
  summary.initiatives.map((initiative) => initiative[lens]),
  summary.targets.map(({ odds, reached }) => [odds[lens], reached[lens]]),
  summary.pnl.filter((row) => row.lens === lens).map(({ spread }) => spread),
];

/** Places where a series of one result is below that of another. */
function below(more: Trials, less: Trials, run: string, series: string): string[] {
  const out: string[] = [];
  for (let month = 0; month < more.scenario.horizon; month++) {
    const [a, b] = [more.run(run).column(series, month), less.run(run).column(series, month)];
    a.forEach(
      (value, trial) =>
        value < b[trial] * (1 - 1e-12) && out.push(`${series}, month ${month}, trial ${trial}: ${value} < ${b[trial]}`),
    );
  }
  return out;
}

describe('more cost', () => {
  const costing = (once: number, monthly: number, exit: number) => ({ cost: { once, monthly, exit } });

  it('lowers the NPV of the program in every trial by just what it costs, discounted', () =>
    always(features, 5, async (scenario) => {
      const of = (cost: object): Promise<Trials> =>
        trialsOf(
          withInitiatives(scenario, (fields) => ({ ...fields, ...cost })),
          ['all', 'none'],
        );
      const [dear, cheap] = [await of(costing(50_000, 7_000, 9_000)), await of(costing(20_000, 3_000, 0))];
      const [a, b] = [flowBetween(dear, 'all', 'none'), flowBetween(cheap, 'all', 'none')];
      const rates = dear.figures.figure(dear.scenario.discountRate.id);
      a.npv.forEach((npv, trial) => {
        let extra = 0;
        for (let t = 0; t < dear.scenario.horizon; t++) {
          const cost = (trials: Trials): number => trials.run('all').column('initiativeCost', t)[trial];
          extra += (cost(dear) - cost(cheap)) * Math.pow(1 + rates[trial], -t / 12);
        }
        expect(extra).toBeGreaterThanOrEqual(0);
        expect(near(b.npv[trial] - npv, extra, Math.abs(npv) + extra)).toBe(true);
      });
    }));
});

describe('a higher rate, on the same draws,', () => {
  /** Constant churn: under sBG new customers raise the average hazard, and old ones go sooner. */
  const rated = (winRate: number) => (fields: Record<string, unknown>) => ({ ...fields, winRate, churn: 0.03 });

  it('of wins never lowers wins or customers in any trial and month, and leaves everything before the wins as it was', () =>
    always(unruled, 5, async (scenario) => {
      const of = (rate: number): Promise<Trials> => trialsOf(withSegments(scenario, rated(rate)), ['all', 'strict']);
      const [high, low] = [await of(0.33), await of(0.3)];
      for (const { id } of high.scenario.segments)
        for (const run of ['all', 'strict'])
          expect([...below(high, low, run, `wins.${id}`), ...below(high, low, run, `customers.${id}`)]).toEqual([]);
      const before = high.names.filter((name) =>
        /^(partners|contracts|productivePartners|referrals|opportunities)\./.test(name),
      );
      expect(differing(high.run('all'), low.run('all'), before)).toEqual([]);
    }));

  it('of wins never lengthens the payback where a win brings more than it costs at once', () =>
    always(unruled, 5, async (scenario) => {
      const plain = withoutEffectsOn(scenario, (on) => on.endsWith('web.churn') || on.endsWith('cannibalisation'));
      const of = (rate: number): Promise<Trials> =>
        trialsOf(
          withSegments({ ...plain, baseline: { segments: [] }, paymentTerms: {} }, (fields) => ({
            ...fields,
            ...{ winRate: rate, churn: 0, cannibalisation: 0, costPerWin: 0, supportPerCustomer: 0 },
            deal: { kind: 'resale', margin: 0.25 },
          })),
          ['all', 'none'],
        );
      const [high, low] = [flowBetween(await of(0.36), 'all', 'none'), flowBetween(await of(0.3), 'all', 'none')];
      high.payback.forEach((month, trial) =>
        expect(month <= low.payback[trial] || Object.is(month, low.payback[trial])).toBe(true),
      );
    }));

  it('of engagement, qualification or referrals never lowers opportunities or wins, with a sales cycle of whole months', () =>
    always(unruled, 5, async (scenario) => {
      const plain = withSegments(scenario, (fields) => ({
        ...fields,
        salesCycle: 1,
        engagement: 0.3,
        qualification: 0.5,
        referralsPerRep: 0.4,
      }));
      const low = await trialsOf(plain, ['all']);
      for (const more of [{ engagement: 0.4 }, { qualification: 0.6 }, { referralsPerRep: 0.5 }]) {
        const high = await trialsOf(
          withSegments(plain, (fields) => ({ ...fields, ...more })),
          ['all'],
        );
        for (const { id } of high.scenario.segments)
          expect([...below(high, low, 'all', `wins.${id}`), ...below(high, low, 'all', `opportunities.${id}`)]).toEqual(
            [],
          );
      }
    }));
});

describe('the two lenses', () => {
  it('are the same bit for bit without spillovers', () =>
    always(features, 5, async (scenario) => {
      const summary = await summaryOf(withInitiatives(scenario, (fields) => ({ ...fields, spillovers: [] })));
      expect(lensOf(summary, 'strict')).toEqual(lensOf(summary, 'broad'));
    }));

  it('are the same bit for bit when every spillover is 0', () =>
    always(features, 5, async (scenario) => {
      const nothing = ({ lift, add, ...rest }: WrittenEffect): object => ({
        ...rest,
        ...(lift === undefined ? { add: 0 } : { lift: 0 }),
        ...(add === undefined ? {} : { add: 0 }),
      });
      const summary = await summaryOf(
        withInitiatives(scenario, (fields) => ({
          ...fields,
          spillovers: (fields.spillovers as WrittenEffect[]).map(nothing),
        })),
      );
      expect(lensOf(summary, 'strict')).toEqual(lensOf(summary, 'broad'));
    }));
});

describe('without initiatives', () => {
  it('the plan is its base under both lenses, and there is no flow of an initiative', () =>
    always(features, 5, async (scenario) => {
      const trials = await trialsOf(withoutInitiatives(scenario));
      for (const run of ['base', 'strict'])
        expect(differing(trials.run('all'), trials.run(run), trials.names)).toEqual([]);
      expect([...trials.runs.keys()]).toEqual(['all', 'none', 'base', 'direct only', 'strict']);
    }));

  it('nothing but a team and segments that would be there anyway makes no difference', () =>
    always(features, 5, async (scenario) => {
      const kept = withTeam(withoutInitiatives(scenario), (fields) => ({ ...fields, managers: 2 }));
      const same = { ...kept, baseline: { segments: Object.keys(scenario.segments) } };
      const summary = await summaryOf(same);
      expect(summary.program.broad.noDifference && summary.program.strict.noDifference).toBe(true);
      expect(summary.program.broad.payback.by50.month).toBeNull();
    }));
});

describe('an initiative', () => {
  it('that fails moves nothing but its cost', () =>
    always(unruled, 5, async (scenario) => {
      const alone = withSegments(scenario, (fields) => ({ ...fields, openedBy: undefined }));
      const failing = withInitiatives(alone, (fields) => ({
        ...fields,
        success: 0,
        requires: undefined,
        managers: undefined,
      }));
      const trials = await trialsOf(failing);
      const touched = /cost|profit|cash|^(started|elapsed|running|effort|effortMonths|rise|hoursBooked|total\()/i;
      const untouched = trials.names.filter((name) => !touched.test(name));
      expect(untouched).toContain('revenue.indirect');
      expect(differing(trials.run('all'), trials.run('base'), untouched)).toEqual([]);
    }));

  it('without effects, spillovers and cost makes no difference to anything', () =>
    always(unruled, 5, async (scenario) => {
      const idle = withInitiatives(scenario, ({ start }) => ({ start, stop: 'none' }));
      const summary = await summaryOf(withSegments(idle, (fields) => ({ ...fields, openedBy: undefined })));
      for (const { strict, broad } of summary.initiatives) expect(strict.noDifference && broad.noDifference).toBe(true);
    }));
});
