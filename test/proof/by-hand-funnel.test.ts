import { describe, expect, it } from 'vitest';
import { expectNumbers } from './close-to.js';
import { onPaper, proofOf, type Proof } from './scenario-of.js';

const segment = (months: number, fields: string, more = ''): Promise<Proof> =>
  proofOf(onPaper(months, `segments:\n  agency: { deal: { kind: resale }, arpa: 10_000, ${fields} }\n${more}`));
const always = 'winRate: { value: 100%, why: plain }';

describe('partners on paper', () => {
  it('8 signed in month 1 and 8 in month 3, half leave a month: 8, 4, 10, 5; productive after 1 month, fully after 2: 0, 2, 2, 3', async () => {
    const proof = await segment(
      4,
      'signings: { 2026-04: 8, 2026-06: 8 }, attrition: 50%, onboarding: 1 month, ramp: 2 months',
    );
    expectNumbers(proof.months('partners.agency'), [8, 4, 2 + 8, 5]);
    expectNumbers(proof.months('productivePartners.agency'), [8 * 0, 4 * 0.5, 2 * 1 + 8 * 0, 1 * 1 + 4 * 0.5]);
  });

  it('a ramp of 8 months is no shorter in a horizon of 3: 8 signed partners count as 1, 2, 3', async () => {
    const proof = await segment(3, 'signings: { 2026-04: 8 }, ramp: 8 months');
    expectNumbers(proof.months('productivePartners.agency'), [1, 2, 3]);
  });

  it('starting partners are productive at once: 10 of them, a tenth leaves each month', async () => {
    const proof = await segment(3, 'partners: 10, attrition: 10%, onboarding: 5 months, ramp: 5 months');
    expectNumbers(proof.months('productivePartners.agency'), [9, 8.1, 7.29]);
  });

  it('attrition of 75% a year leaves 10 of 20 after 6 months and 5 after 12', async () => {
    const proof = await segment(12, 'partners: 20, attrition: 75%/year');
    const partners = proof.months('partners.agency');
    expectNumbers([partners[5], partners[11]], [10, 5]);
  });

  it('8 contracts a month into a pool of 16: 8, then half of 8, then a quarter', async () => {
    const proof = await segment(3, 'recruitment: { perMonth: 8, pool: 16 }');
    expectNumbers(proof.months('contracts.agency'), [8, 4, 2]);
    expectNumbers(proof.months('partners.agency'), [8, 12, 14]);
  });

  it('a pool of 0 has room for nobody, and Bass recruitment into it brings none', async () => {
    const flow = await segment(2, 'recruitment: { perMonth: 8, pool: 0 }');
    const bass = await segment(2, 'recruitment: { p: 10%, q: 40%, pool: 0 }');
    expectNumbers([...flow.months('partners.agency'), ...bass.months('partners.agency')], [0, 0, 0, 0]);
  });

  it('Bass with p 10%, q 40% and a pool of 100: 10, then (10% + 4%) · 90 = 12.6', async () => {
    const proof = await segment(2, 'recruitment: { p: 10%, q: 40%, pool: 100 }');
    expectNumbers(proof.months('contracts.agency'), [10, 12.6]);
  });

  it('one manager who can bring in 2 contracts a month carries a quarter of the 8 that would come', async () => {
    const proof = await segment(2, 'recruitment: 8', 'team: { managers: 1, contractsPerManager: 2 }');
    expectNumbers(proof.months('contracts.agency'), [2, 2]);
  });
});

describe('the funnel on paper', () => {
  it('10 partners · 4 reps · 50% engaged · 2 referrals = 40; 60% qualified = 24; 25% won two months later = 6', async () => {
    const fields =
      'partners: 10, repsPerPartner: 4, engagement: 50%, referralsPerRep: 2, qualification: 60%, winRate: 25%';
    const proof = await segment(4, `${fields}, salesCycle: 2 months`);
    expectNumbers(proof.months('engagedReps.agency'), [20, 20, 20, 20]);
    expectNumbers(proof.months('referrals.agency'), [40, 40, 40, 40]);
    expectNumbers(proof.months('opportunities.agency'), [24, 24, 24, 24]);
    expectNumbers(proof.months('wins.agency'), [0, 0, 6, 6]);
  });

  it('8 opportunities of month 1 are decided 2, 4 and 2 in months 1 to 3', async () => {
    const proof = await segment(
      4,
      `partners: 1, leads: { 2026-04: 8, 2026-05: 0 }, ${always}, salesCycle: [25%, 50%, 25%]`,
    );
    expectNumbers(proof.months('wins.agency'), [2, 4, 2, 0]);
  });

  it('at ln 2 referrals a rep half of the reps refer in a month, and of two partners with 2 engaged reps each 3/4 are active', async () => {
    const proof = await segment(1, 'partners: 2, repsPerPartner: 2, referralsPerRep: 0.6931471805599453, winRate: 10%');
    expectNumbers(proof.months('repsReferring.agency'), [2]);
    expectNumbers(proof.months('activePartners.agency'), [2 * (1 - 1 / 4)]);
  });

  it('1 manager, and 2 more in month 2 who need 2 months: 10, 20, 30 of 40 partners are cared for', async () => {
    const team =
      'team: { managers: { 2026-04: 1, 2026-05: 3 }, partnersPerManager: 10, monthlyCost: 900, rampUp: 2 months }';
    const proof = await segment(3, 'partners: 40, referralsPerRep: 1, winRate: 10%', team);
    expectNumbers(proof.months('coverage.agency'), [10 / 40, 20 / 40, 30 / 40]);
    expectNumbers(proof.months('referrals.agency'), [10, 20, 30]);
    expectNumbers(proof.months('teamCost'), [900, 2_700, 2_700]);
  });

  it('40 dealers that need a twentieth of the care beside 8 partners make 10 to care for: one manager for 5 covers half', async () => {
    const proof = await proofOf(
      onPaper(
        1,
        `
team: { managers: 1, partnersPerManager: 5 }
segments:
  agency: { deal: { kind: resale }, partners: 8 }
  dealers: { deal: { kind: resale }, partners: 40, load: 0.05 }`,
      ),
    );
    expectNumbers([...proof.months('coverage.agency'), ...proof.months('coverage.dealers')], [0.5, 0.5]);
  });

  it('2 managers reach 10 reps each a month and half are forgotten: 20, 30, 35, then the 36 there are', async () => {
    const fields = 'repsPerPartner: 36, partners: 1, contact: { perManager: 10, forgetting: 50% }';
    const proof = await segment(5, fields, 'team: { managers: 2 }');
    expectNumbers(proof.months('contactedReps.agency'), [20, 30, 35, 36, 36]);
  });
});

describe('customers on paper', () => {
  it('sBG(1, 1): of 12 customers won in month 1 there remain 12, 6, 4, 3, 2.4', async () => {
    const proof = await segment(
      5,
      `partners: 1, leads: { 2026-04: 12, 2026-05: 0 }, ${always}, churn: { sbg: [1, 1] }`,
    );
    expectNumbers(proof.months('customers.agency'), [12, 6, 4, 3, 2.4]);
  });

  it('sBG(1, 1): 60 customers of age 3 lose 1/5, then 1/6 beside the half of 12 new ones, and MRR loses the average', async () => {
    const won = `partners: 1, leads: { 2026-04: 12, 2026-05: 0 }, ${always}`;
    const proof = await segment(2, `${won}, customers: 60, mrr: 1_200_000, age: 3 months, churn: { sbg: [1, 1] }`);
    expectNumbers(proof.months('customers.agency'), [60 - 12 + 12, 60 - 48 / 6 - 12 / 2]);
    expectNumbers(proof.months('mrr.agency'), [1_200_000 * 0.8 + 120_000, (1_080_000 * 46) / 60]);
  });

  it('the age of starting customers is not cut by a short horizon: at 98 months sBG(1, 1) loses a hundredth of 1,000', async () => {
    const proof = await segment(2, 'customers: 1_000, mrr: 1_000, age: 98 months, churn: { sbg: [1, 1] }');
    expectNumbers(proof.months('customers.agency'), [990, 990 - 990 / 101]);
  });

  it('churn of 10% and expansion of 20%: 1,000,000 becomes 1,080,000 while 100 customers become 90', async () => {
    const proof = await segment(2, 'customers: 100, mrr: 1_000_000, churn: 10%, expansion: 20%');
    expectNumbers(proof.months('customers.agency'), [90, 81]);
    expectNumbers(proof.months('mrr.agency'), [1_080_000, 1_166_400]);
  });

  it('10 wins, 20% of them taken from the direct channel: 28 instead of 30 direct wins, and no fewer than none', async () => {
    const wins = `partners: 1, leads: 10, ${always}, cannibalisation: 20%`;
    const enough = await segment(1, wins, 'direct: { wins: 30, arpa: 10_000 }');
    expectNumbers([...enough.months('wins.direct'), ...enough.months('cannibalised.agency')], [28, 2]);
    const few = await segment(1, wins, 'direct: { wins: 1.5, arpa: 10_000 }');
    expectNumbers(few.months('wins.direct'), [0]);
  });

  it('direct wins that grow 21% a year are 100, 110 in month 7 and 121 in month 13', async () => {
    const proof = await proofOf(onPaper(13, 'direct: { wins: { value: 100, growth: 21% }, arpa: 10_000 }'));
    const wins = proof.months('wins.direct');
    expectNumbers([wins[0], wins[6], wins[12]], [100, 110, 121]);
  });

  it('with a fiscal year from July, April takes the tenth factor, July the first, and the next April the tenth again', async () => {
    const seasons = '[1.1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0.6, 0.7]';
    const proof = await proofOf(
      onPaper(13, `fiscalYearStart: July\ndirect: { wins: { value: 100, seasonality: ${seasons} }, arpa: 1 }`),
    );
    const wins = proof.months('wins.direct');
    expectNumbers([...wins.slice(0, 4), wins[12]], [50, 60, 70, 110, 50]);
    expect(proof.summary.fiscalYears.map(({ label, months }) => [label, months])).toEqual([
      ['FY2025', 3],
      ['FY2026', 10],
    ]);
  });
});
