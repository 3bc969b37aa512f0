import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';

/** One lead a month from the third month on becomes a customer of 10,000 yen; everything is a plain number. */
const plain = `yoha: 1
title: Evidence by hand
purpose: Known answers
currency: JPY
start: 2026-07
horizon: 15 months
fiscalYearStart: April
simulation: { trials: 1, counts: expected }
direct: { customers: 100, mrr: 1_000_000, arpa: 10_000, churn: 1% }
segments:
  agency: { deal: { kind: resale, margin: 0% }, partners: 2, winRate: 50%, arpa: 10_000, repsPerPartner: 3, engagement: 100% }
  dealer: { deal: { kind: resale, margin: 0% }, partners: 1, winRate: 100%, arpa: 20_000 }
initiatives:
  seminar:
    start: 2026-08
    runs: 6 months
    cost: { once: 60_000 }
    delay: 1 months
    ramp: 2 months
    halfLife: 1 months
    effects: [ { on: segments.agency.leads, add: 4 } ]
    spillovers: [ { on: direct.churn, lift: -10%, lag: 2 months, why: told so } ]
    stop: { at: [2026-10, 2027-06], unless: "partners >= 1" }
    payback: { within: 12 months, because: by hand, review: 2027-01 }
phases:
  - { name: launch, until: "total(wins.agency) >= 4", kpis: [partners, wins.agency, winRate] }
  - { name: growth, kpis: [indirectRatio] }
targets:
  - { name: customers, metric: customers.indirect, atLeast: 22, over: month, by: 2027-06 }
  - { name: wins, metric: wins.agency, atLeast: 12, over: total, by: 2027-06 }
`;

async function assessed(text: string, keepTrials?: number): Promise<Assessment> {
  const loaded = loadScenario({ name: 'a.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const keep = keepTrials === undefined ? {} : { keepTrials };
  return assess(loaded.scenario, { version: 'test', allSeries: false, ...keep });
}

let found: Assessment;
beforeAll(async () => {
  found = await assessed(plain);
});

describe('the time line of an initiative', () => {
  it('tells start, durations, months of effort, and the effect from delay over ramp to decay', () => {
    const { timeline } = found.summary.initiatives[0];
    expect(timeline.start).toEqual({ p10: '2026-08', p50: '2026-08', p90: '2026-08' });
    expect(timeline.runs).toEqual({ p10: 6, p50: 6, p90: 6 });
    expect([timeline.delay?.p50, timeline.ramp?.p50, timeline.halfLife]).toEqual([1, 2, { p10: 1, p50: 1, p90: 1 }]);
    expect(timeline.running).toEqual([0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(timeline.activation.slice(0, 10)).toEqual([0, 0, 0.5, 1, 1, 1, 1, 1, 0.5, 0.25]);
  });

  it('names only the stop checks at which it still runs', () => {
    expect(found.summary.initiatives[0].timeline.stopChecks).toEqual(['2026-10']);
  });

  it('tells where spillovers go, how large they are, after how long and on what they rest', () => {
    expect(found.summary.initiatives[0].spillovers).toEqual([
      {
        edge: 'seminar→direct.churn',
        to: { scope: 'direct', id: 'direct', label: 'direct', driver: 'churn' },
        kind: 'lift',
        written: '-10%',
        size: { p10: -0.1, p50: -0.1, p90: -0.1 },
        lag: { p10: 2, p50: 2, p90: 2 },
        why: 'told so',
        source: '',
      },
    ]);
  });
});

describe('phases', () => {
  it('end in the month before the next one begins', () => {
    const [launch, growth] = found.summary.phases;
    // 1 + 2 + 2 wins of the agency by the end of the fifth month: the next phase begins with the sixth.
    expect(launch.end?.p50).toBe('2026-11');
    expect(growth.start.p50).toBe('2026-12');
    expect(growth.end).toBeNull();
  });

  it('give each KPI by fiscal year: stocks at its end, flows summed, drivers as they are, ratios of sums', () => {
    const [launch, growth] = found.summary.phases;
    const years = launch.kpis.map(({ name, segment, read, years }) => [name, segment, read, years.p50]);
    const wins = found.series.find(({ run, series }) => run === 'all' && series === 'wins.agency')!.band.mean;
    const sum = (from: number, to: number): number => wins.slice(from, to).reduce<number>((a, b) => a + b!, 0);
    expect(years).toEqual([
      ['partners', null, 'end', [3, 3]],
      ['wins.agency', 'agency', 'sum', [sum(0, 9), sum(9, 15)]],
      ['winRate', 'agency', 'average', [0.5, 0.5]],
      ['winRate', 'dealer', 'average', [1, 1]],
    ]);
    const monthly = (series: string): number[] =>
      found.series.find((one) => one.run === 'all' && one.series === series)!.band.mean.map(Number);
    const [indirect, direct] = ['revenue.indirect', 'revenue.direct'].map(monthly);
    const total = (values: number[]): number => values.slice(9).reduce((a, b) => a + b, 0);
    expect(growth.kpis[0].years.p50[1]).toBeCloseTo(total(indirect) / (total(indirect) + total(direct)), 12);
  });
});

describe('the funnel', () => {
  it('has one a segment and one for all, whose steps are the sums of the segments', () => {
    const { funnel } = found.summary;
    expect(funnel.map(({ segment }) => segment)).toEqual(['agency', 'dealer', null]);
    const [agency, dealer, all] = funnel;
    all.steps.forEach(({ years }, step) =>
      years.mean.forEach((mean, year) => {
        expect(mean).toBeCloseTo(agency.steps[step].years.mean[year]! + dealer.steps[step].years.mean[year]!, 9);
      }),
    );
  });

  it('foots with the series: flows are the sums of their months, stocks the last month', () => {
    for (const { steps } of found.summary.funnel)
      for (const { series, read, years } of steps) {
        const months = found.series.find((one) => one.run === 'all' && one.series === series)!.band.mean.map(Number);
        const of = (from: number, to: number): number =>
          read === 'end' ? months[to - 1] : months.slice(from, to).reduce((a, b) => a + b, 0);
        expect(years.mean[0]).toBeCloseTo(of(0, 9), 9);
        expect(years.mean[1]).toBeCloseTo(of(9, 15), 9);
      }
  });

  it('gives what each step makes of the one before', () => {
    const steps = new Map(found.summary.funnel[0].steps.map((step) => [step.step, step]));
    expect(steps.get('contactedReps')?.conversion).toEqual({ kind: 'per', values: [3, 3] });
    const [wins, opportunities] = [steps.get('wins')!, steps.get('opportunities')!];
    expect(wins.conversion?.kind).toBe('share');
    expect(wins.conversion?.values[1]).toBeCloseTo(wins.years.mean[1]! / opportunities.years.mean[1]!, 12);
    expect(steps.get('customers')?.conversion).toBeNull();
  });
});

describe('the required path of a target', () => {
  it('of a stock is a straight line from month 1 to the deadline', () => {
    const { path } = found.summary.targets[0];
    expect(path.start).toBe(0);
    expect(path.points.map(({ label, to, required }) => [label, to, required])).toEqual([
      ['FY2026', '2027-03', (22 * 8) / 11],
      ['2027-06', '2027-06', 22],
    ]);
  });

  it('of a sum from the start grows evenly from nothing', () => {
    const { points } = found.summary.targets[1].path;
    expect(points[0].required).toBe((12 * 9) / 12);
    expect(points.map(({ months }) => months)).toEqual([9, 12]);
  });

  it('is the target itself where month 1 is already there', async () => {
    const { summary } = await assessed(plain.replace('customers.indirect, atLeast: 22', 'partners, atLeast: 2'));
    expect(summary.targets[0].path.start).toBe(3);
    expect(summary.targets[0].path.points.map(({ required }) => required)).toEqual([2, 2]);
  });

  it.each([
    ['of a level that month 1 exceeds', 'customers.indirect, atLeast: 22', 'partners, atMost: 2', 0],
    ['of a sum from the start', 'wins.agency, atLeast: 12', 'wins.agency, atMost: 12', 1],
  ])('is the cap itself at every checkpoint for a target that is a cap: %s', async (_, floor, cap, at) => {
    const { summary } = await assessed(plain.replace(floor, cap));
    const { path, value, comparison } = summary.targets[at];
    expect(comparison).toBe('atMost');
    expect(path.points.map(({ required }) => required)).toEqual([value, value]);
  });

  it('ends with the odds of the target, and is the same however the trials are batched', async () => {
    const random = plain
      .replace('trials: 1, counts: expected', 'trials: 2304, counts: random')
      .replace('add: 4', 'add: 2 to 6');
    const [whole, streamed] = [await assessed(random), await assessed(random, 2303)];
    for (const { summary } of [whole, streamed])
      for (const { path, odds } of summary.targets) {
        expect(path.points.at(-1)?.strict.onTrack).toEqual(odds.strict);
        expect(path.points.at(-1)?.broad.onTrack).toEqual(odds.broad);
      }
    const onTrack = ({ summary }: Assessment): number[] =>
      summary.targets.flatMap(({ path }) => path.points.map(({ strict }) => strict.onTrack.value));
    expect(onTrack(streamed)).toEqual(onTrack(whole));
    expect(streamed.summary.initiatives[0].timeline.running).toEqual(whole.summary.initiatives[0].timeline.running);
    const means = ({ summary }: Assessment): number[] =>
      summary.funnel.flatMap(({ steps }) => steps.flatMap(({ years }) => years.mean.map(Number)));
    means(streamed).forEach((mean, i) => expect(mean).toBeCloseTo(means(whole)[i], 6));
  });
});
