import { describe, expect, it, vi } from 'vitest';
import {
  binomialMoments, binomialTail, expectCorrelation, expectMean, expectMoments, expectShare, meanOf, poissonMoments, ranksOf, sumOver,
} from './statistics.js'; // prettier-ignore
import { flowBetween } from './flow-of.js';
import { briefOf, trialsOf, type Trials } from './scenario-of.js';

vi.setConfig({ testTimeout: 120_000 }); // minutes only where many other things run on the machine

const TRIALS = 4096;
/** Where a whole summary is made. */
const FEW = 2048;

const chance = (months: number, body: string, counts = 'random', trials = TRIALS): string =>
  [
    'yoha: 1',
    'title: chance',
    'purpose: customers and partners gain',
    'start: 2026-04',
    `horizon: ${months} months`,
    `simulation: { trials: ${trials}, seed: proof, sampling: monte-carlo, counts: ${counts} }`,
    body,
  ].join('\n');

const segment = (months: number, fields: string): Promise<Trials> =>
  trialsOf(chance(months, `segments: { web: { deal: { kind: resale }, arpa: 100, ${fields} } }`), ['all']);

/** One customer a month for certain. */
const sure = 'partners: 1, leads: 1, winRate: { value: 100%, why: plain }';

const all = (months: number): number[] => Array.from({ length: months }, (_, month) => month);

describe('arrivals and conversions', () => {
  it('Poisson leads of 10 a month, 60% qualified, 25% won: wins are Poisson(1.5) in each month, a year of them Poisson(18)', async () => {
    const trials = await segment(12, 'partners: 1, leads: 10, qualification: 60%, winRate: 25%');
    const result = trials.run('all');
    for (const month of [0, 5, 11]) {
      expectMoments(result.column('referrals.web', month), poissonMoments(10));
      expectMoments(result.column('opportunities.web', month), poissonMoments(6));
      expectMoments(result.column('wins.web', month), poissonMoments(1.5));
    }
    expectMoments(sumOver(result, 'wins.web', 0, 11), poissonMoments(18));
    expectCorrelation(result.column('wins.web', 3), result.column('wins.web', 4), 0);
    expectCorrelation(result.column('opportunities.web', 3), result.column('wins.web', 3), Math.sqrt(0.25));
  });

  it('20 partners · 3 reps · 40% · 0.5 referrals: 12 a month, and a sales cycle of 2 months leaves Poisson wins', async () => {
    const trials = await segment(
      4,
      'partners: 20, repsPerPartner: 3, engagement: 40%, referralsPerRep: 0.5, winRate: 30%, salesCycle: 2 months',
    );
    const result = trials.run('all');
    expectMoments(result.column('referrals.web', 1), poissonMoments(12));
    expectMoments(result.column('wins.web', 3), poissonMoments(12 * 0.3));
    expect(meanOf(result.column('wins.web', 1))).toBe(0);
  });

  it('direct wins of 50 less 20% of Poisson(15) wins taken by partners average 47', async () => {
    const body =
      'segments: { web: { deal: { kind: resale }, arpa: 100, partners: 1, leads: 15, winRate: { value: 100%, why: plain }, cannibalisation: 20% } }';
    const trials = await trialsOf(chance(2, `direct: { wins: 50, arpa: 100 }\n${body}`), ['all']);
    expectMoments(trials.run('all').column('cannibalised.web', 1), poissonMoments(3));
    expectMoments(trials.run('all').column('wins.direct', 1), { mean: 47, variance: 53, excess: 1 / 53 });
  });
});

describe('stocks', () => {
  it('of 80 partners with an attrition of 3% those of month t are Binomial(80, 0.97^t)', async () => {
    const result = (await segment(24, 'partners: 80, attrition: 3%')).run('all');
    for (const month of [0, 11, 23])
      expectMoments(result.column('partners.web', month), binomialMoments(80, Math.pow(0.97, month + 1)));
  });

  it('of 60 customers with a churn of 2% those of month t are Binomial(60, 0.98^t), and so is their MRR', async () => {
    const result = (await segment(24, 'customers: 60, mrr: 60_000, churn: 2%')).run('all');
    for (const month of [0, 11, 23]) {
      const survivors = binomialMoments(60, Math.pow(0.98, month + 1));
      expectMoments(result.column('customers.web', month), survivors);
      expectMoments(result.column('mrr.web', month), {
        mean: survivors.mean * 1000,
        variance: survivors.variance * 1e6,
        excess: survivors.excess,
      });
    }
  });

  it('contracts of 4 a month with an attrition of 10% make Poisson partners around 40 · (1 − 0.9^t)', async () => {
    const result = (await segment(18, 'recruitment: 4, attrition: 10%, onboarding: 1 month, ramp: 2 months')).run(
      'all',
    );
    for (const month of [0, 5, 17])
      expectMoments(result.column('partners.web', month), poissonMoments(40 * (1 - Math.pow(0.9, month + 1))));
    const productive = all(18).reduce(
      (sum, age) => sum + 4 * Math.pow(0.9, age) * Math.max(0, Math.min(1, age / 2)),
      0,
    );
    expectMean(result.column('productivePartners.web', 17), productive);
  });

  it('Bass recruitment into a pool of 200 (p 2%, no imitation) joins 200 · 2% in month 1 and 2% of the rest in month 2', async () => {
    const result = (await segment(2, 'recruitment: { p: 2%, q: 0%, pool: 200 }')).run('all');
    expectMoments(result.column('contracts.web', 0), poissonMoments(4));
    expectMean(result.column('contracts.web', 1), 0.02 * (200 - 4));
  });

  it('sBG(0.8, 5): of 70 customers of age 0, and of Poisson(6) wins a month, those expected remain; one cohort is binomial', async () => {
    const survival = (months: number): number => all(months).reduce((left, k) => left * (1 - 0.8 / (5.8 + k)), 1);
    const one = (await segment(24, 'customers: 70, mrr: 700, age: 0, churn: { sbg: [0.8, 5] }')).run('all');
    for (const month of [0, 11, 23])
      expectMoments(one.column('customers.web', month), binomialMoments(70, survival(month + 1)));
    const many = (
      await segment(18, 'partners: 1, leads: 6, winRate: { value: 100%, why: plain }, churn: { sbg: [0.8, 5] }')
    ).run('all');
    const expected = all(18).reduce((sum, age) => sum + 6 * survival(age), 0);
    expectMean(many.column('customers.web', 17), expected);
  });
});

describe('drawn inputs', () => {
  it('a price of 20,000 to 80,000 (lognormal) reaches revenue: 24 Poisson wins times its mean', async () => {
    const z = 1.6448536269514722;
    const sigma = Math.log(80_000 / 20_000) / (2 * z);
    const [mean, square] = [40_000 * Math.exp(sigma ** 2 / 2), 40_000 ** 2 * Math.exp(2 * sigma ** 2)];
    const trials = await trialsOf(
      chance(
        12,
        'segments: { web: { deal: { kind: resale, margin: 25% }, partners: 1, leads: 2, winRate: { value: 100%, why: plain }, arpa: 20_000 to 80_000 } }',
      ),
      ['all'],
    );
    const revenue = trials.run('all').column('revenue.web', 11);
    expectMean(revenue, 0.75 * 24 * mean);
    expectMean(
      revenue.map((value) => value ** 2),
      0.75 ** 2 * (24 + 24 ** 2) * square,
    );
  });

  it('a rank correlation of 0.6 is reached between a lognormal and a beta input, and of −0.4 with a third', async () => {
    const body = `
assumptions: { price: 20_000 to 80_000, rate: "beta(2, 5)", delay: "uniform(0, 1)", alone: "normal(0, 1)" }
correlations: [ { between: [price, rate], rank: 0.6 }, { between: [price, delay], rank: -0.4 } ]
segments: { web: { deal: { kind: resale }, partners: 1, leads: "price / 1000 * max(0, alone)", winRate: rate, arpa: price, qualification: delay } }`;
    const { figures } = await trialsOf(chance(1, body), []);
    const ranks = (name: string): Float64Array => ranksOf(figures.figure(`assumptions.${name}`));
    const [price, rate, delay, alone] = ['price', 'rate', 'delay', 'alone'].map(ranks);
    expectCorrelation(price, rate, 0.6);
    expectCorrelation(price, delay, -0.4);
    expectCorrelation(price, alone, 0);
    expectCorrelation(rate, delay, (6 / Math.PI) * Math.asin(0));
  });

  it('medians and quartiles of revenue are those of its one drawn input', async () => {
    const z = [-1.6448536269514722, -0.6744897501960817, 0, 0.6744897501960817, 1.6448536269514722];
    const { series } = await briefOf(
      chance(
        1,
        'segments: { web: { deal: { kind: resale }, partners: 1, leads: 1, winRate: { value: 100%, why: plain }, arpa: "normal(50_000, 5_000)" } }',
        'expected',
        FEW,
      ),
    );
    const { band } = series.find(({ run, series: name }) => run === 'all' && name === 'revenue.web')!;
    [band.p5, band.p25, band.p50, band.p75, band.p95].forEach(([found], index) => {
      const level = [0.05, 0.25, 0.5, 0.75, 0.95][index];
      const density = Math.exp(-(z[index] ** 2) / 2) / Math.sqrt(2 * Math.PI) / 5_000;
      const error = Math.sqrt((level * (1 - level)) / FEW) / density;
      expect(Math.abs(found! - (50_000 + 5_000 * z[index]))).toBeLessThan(4 * error);
    });
  });
});

const launch = (success: string, once: string, counts = 'expected', trials = FEW): string =>
  chance(
    12,
    `
segments: { web: { deal: { kind: resale }, partners: 1, winRate: { value: 100%, why: plain }, arpa: 10_000 } }
initiatives: { launch: { cost: { once: ${once} }, success: ${success}, stop: none, effects: [ { on: segments.web.leads, add: 1 } ] } }
discountRate: 12%`,
    counts,
    trials,
  );

describe('measures', () => {
  it('a success of 70% pays 60,000 back in month 3, and otherwise never', async () => {
    const { summary } = await briefOf(launch('70%', '60_000'));
    const { payback } = summary.program.broad;
    expectShare(payback.recovered.value, FEW, 0.7);
    expect(payback.recoveredByMonth).toEqual([0, 0, ...Array<number>(10).fill(payback.recovered.value)]);
    expect(payback.notRecovered.value).toBeCloseTo(1 - payback.recovered.value, 12);
    expect([payback.by50.month, payback.by80.month]).toEqual([3, null]);
    expect(summary.initiatives[0].succeeded.value).toBe(payback.recovered.value);
  });

  it('a cost of 0 to 1,000,000, all as likely, is back by month m with probability m (m + 1) / 200', async () => {
    const { summary } = await briefOf(launch('100%', '"uniform(0, 1_000_000)"'));
    const { payback, peakDeficit } = summary.program.broad;
    all(12)
      .slice(1)
      .forEach((month) => expectShare(payback.recoveredByMonth[month], FEW, ((month + 1) * (month + 2)) / 200));
    expectShare(payback.selfFunding.value, FEW, 0.01);
    expectShare(payback.notRecovered.value, FEW, 1 - 0.78);
    const mean = (0.99 * (1_000_000 - 10_000)) / 2;
    expect(Math.abs(peakDeficit.mean! - mean)).toBeLessThan(4 * peakDeficit.se!);
  });

  it('the NPV of Poisson leads is its sum of discounted means, with the variance of independent months', async () => {
    const trials = await trialsOf(launch('100%', '60_000', 'random', TRIALS), ['all', 'none']);
    const { npv, total } = flowBetween(trials, 'all', 'none');
    const factors = all(12).map((month) => Math.pow(1.12, -month / 12));
    const worth = all(12).map((won) => factors.slice(won).reduce((sum, factor) => sum + 10_000 * factor, 0));
    const [mean, variance] = [worth.reduce((sum, x) => sum + x, -60_000), worth.reduce((sum, x) => sum + x * x, 0)];
    expectMoments(npv, { mean, variance, excess: worth.reduce((sum, x) => sum + x ** 4, 0) / variance ** 2 });
    expectMean(total, 10_000 * 78 - 60_000);
  });

  it('a target of 40 of 50 customers after a year of 2% churn is met with the probability of a binomial tail', async () => {
    const target = (name: string, value: number): string =>
      `  - { name: ${name}, metric: customers.web, atLeast: ${value}, by: 2027-03 }`;
    const { summary } = await briefOf(
      chance(
        12,
        `segments: { web: { deal: { kind: resale }, customers: 50, mrr: 500, churn: 2% } }\ntargets:\n${target('forty', 40)}\n${target('few', 36)}`,
        'random',
        FEW,
      ),
    );
    const [forty, few] = summary.targets;
    expectShare(forty.odds.strict.value, FEW, binomialTail(50, Math.pow(0.98, 12), 40));
    expectShare(few.odds.broad.value, FEW, binomialTail(50, Math.pow(0.98, 12), 36));
    expect(forty.odds.strict.se).toBeCloseTo(
      Math.sqrt((forty.odds.strict.value * (1 - forty.odds.strict.value)) / FEW),
      12,
    );
  });

  it('reported standard errors are honest: over 40 seeds the mean lies within one of them in about 68% of runs', async () => {
    let inside = 0;
    for (let seed = 0; seed < 40; seed++) {
      const text = chance(
        2,
        'segments: { web: { deal: { kind: resale }, arpa: 100, partners: 1, leads: 8, winRate: 50% } }',
        'random',
        256,
      );
      const { series } = await briefOf(text.replace('seed: proof', `seed: ${seed}`));
      const { mean, se } = series.find((row) => row.run === 'all' && row.series === 'wins.web')!.band;
      if (Math.abs(mean[1]! - 4) < se[1]!) inside++;
    }
    expectShare(inside / 40, 40, 0.6827);
  });

  it('95% intervals of percentiles are honest: over 60 seeds each holds the true percentile in about 95% of runs', async () => {
    const held = { p10: 0, p50: 0, p90: 0 };
    const truth = { p10: -1.2815515655446004, p50: 0, p90: 1.2815515655446004 };
    for (let seed = 0; seed < 60; seed++) {
      const text = chance(
        1,
        `segments: { web: { deal: { kind: resale }, ${sure}, arpa: "normal(50_000, 5_000)" } }`,
        'expected',
        256,
      );
      const { summary } = await briefOf(text.replace('seed: proof', `seed: ${seed}`));
      const { intervals } = summary.wholeBusiness.broad.total;
      for (const level of ['p10', 'p50', 'p90'] as const) {
        const [low, high] = intervals[level]!;
        const value = 50_000 + 5_000 * truth[level];
        if (low <= value && value <= high) held[level]++;
      }
    }
    for (const hits of Object.values(held)) expectShare(hits / 60, 60, 0.95);
  });
});
