import { describe, expect, it } from 'vitest';
import { expectNumber, expectNumbers } from './close-to.js';
import { onPaper, proofOf, type Proof } from './scenario-of.js';

/** One lead a month that becomes a customer of 10,000 a month: list price 10,000, 20,000, 30,000, … */
const oneWinAMonth = (deal: string, more = ''): Promise<Proof> =>
  proofOf(
    onPaper(
      4,
      `
direct: { customers: 100, mrr: 1_000_000, grossMargin: 80% }
segments:
  agency: { deal: ${deal}, partners: 1, leads: 1, winRate: { value: 100%, why: plain }, arpa: 10_000 ${more} }`,
    ),
  );

describe('deals on paper', () => {
  it('a referral of 20% for 2 months pays 2,000, then 4,000 on the last two wins', async () => {
    const proof = await oneWinAMonth('{ kind: referral, commission: 20%, months: 2 }');
    expectNumbers(proof.months('revenue.agency'), [10_000, 20_000, 30_000, 40_000]);
    expectNumbers(proof.months('referralFees'), [2_000, 4_000, 4_000, 4_000]);
    expectNumbers(proof.months('marginalProfit'), [8_000 - 2_000, 16_000 - 4_000, 24_000 - 4_000, 32_000 - 4_000]);
  });

  it('a referral of 20% for ever also pays on the 50,000 of customers who were there before', async () => {
    const proof = await oneWinAMonth(
      '{ kind: referral, commission: 20%, months: always }',
      ', customers: 5, mrr: 50_000',
    );
    expectNumbers(proof.months('referralFees'), [12_000, 14_000, 16_000, 18_000]);
  });

  it('a referral of 20% for 3 months pays nothing on customers who were there before', async () => {
    const proof = await oneWinAMonth('{ kind: referral, commission: 20%, months: 3 }', ', customers: 5, mrr: 50_000');
    expectNumbers(proof.months('referralFees'), [2_000, 4_000, 6_000, 6_000]);
  });

  it('half the customers leave each month: 25% of the last 2 months is 25% of 10,000 + 5,000', async () => {
    const proof = await oneWinAMonth('{ kind: referral, commission: 25%, months: 2 }', ', churn: 50%');
    expectNumbers(proof.months('mrr.agency'), [10_000, 15_000, 17_500, 18_750]);
    expectNumbers(proof.months('referralFees'), [2_500, 3_750, 3_750, 3_750]);
  });

  it('two monthly prices upfront are 20,000 a win, and nothing after', async () => {
    const proof = await oneWinAMonth('{ kind: referral, upfront: 2, months: 0 }');
    expectNumbers(proof.months('referralFees'), [20_000, 20_000, 20_000, 20_000]);
  });

  it('resale at 25% leaves 7,500 of each 10,000, and 80% of that as gross profit', async () => {
    const proof = await oneWinAMonth('{ kind: resale, margin: 25% }');
    expectNumbers(proof.months('listRevenue'), [10_000, 20_000, 30_000, 40_000]);
    expectNumbers(proof.months('partnerMargin'), [2_500, 5_000, 7_500, 10_000]);
    expectNumbers(proof.months('revenue.indirect'), [7_500, 15_000, 22_500, 30_000]);
    expectNumbers(proof.months('costOfRevenue'), [1_500, 3_000, 4_500, 6_000]);
    expectNumbers(proof.months('grossProfit'), [6_000, 12_000, 18_000, 24_000]);
  });

  it('a distributor at 10% on top of a dealer at 25% leaves 6,500 of each 10,000', async () => {
    const proof = await oneWinAMonth('{ kind: distributor, margin: 25%, distributorMargin: 10% }');
    expectNumbers(proof.months('revenue.indirect'), [6_500, 13_000, 19_500, 26_000]);
  });

  it('OEM at 40% with 5,000 a win brings 4,000 a customer and month and 5,000 a month', async () => {
    const proof = await oneWinAMonth('{ kind: oem, royalty: 40%, feePerWin: 5_000 }');
    expectNumbers(proof.months('revenue.indirect'), [9_000, 13_000, 17_000, 21_000]);
  });

  it('half of the wins buy a service of 100,000 at a margin of 30%: 50,000 a month, 15,000 of it gross profit', async () => {
    const proof = await oneWinAMonth(
      '{ kind: resale, margin: 100% }',
      ', services: { attach: 50%, price: 100_000, margin: 30% }',
    );
    expectNumbers(proof.months('services'), [50_000, 50_000, 50_000, 50_000]);
    expectNumbers(proof.months('costOfRevenue'), [35_000, 35_000, 35_000, 35_000]);
    expectNumbers(proof.months('grossProfit'), [15_000, 15_000, 15_000, 15_000]);
    expectNumbers(proof.months('revenue.indirect'), [0, 0, 0, 0]);
  });

  it('1,000 a partner, 2,000 a win and 300 a customer are 3,300, 3,600, 3,900, 4,200 of variable cost', async () => {
    const proof = await oneWinAMonth(
      '{ kind: resale }',
      ', costPerPartner: 1_000, costPerWin: 2_000, supportPerCustomer: 300',
    );
    expectNumbers(proof.months('variableCosts'), [3_300, 3_600, 3_900, 4_200]);
  });

  it('a fiscal year adds up: 100,000 list − 25,000 − 15,000 − 4 × 1,000 = 56,000, − team 8,000 = 48,000, + direct 3,200,000', async () => {
    const { summary } = await proofOf(
      onPaper(
        4,
        `
company: { otherRevenue: 100_000, fixedCosts: 300_000 }
direct: { customers: 100, mrr: 1_000_000, grossMargin: 80% }
team: { managers: 1, monthlyCost: 2_000 }
segments:
  agency: { deal: { kind: resale, margin: 25% }, partners: 1, leads: 1, winRate: { value: 100%, why: plain }, arpa: 10_000, costPerPartner: 1_000 }`,
      ),
    );
    const line = (number: string): number | null | undefined =>
      summary.pnl.find(
        (row) => row.view === 'with' && row.lens === 'strict' && row.number === number && row.period === 'FY2026',
      )?.spread.mean;
    const expected: Record<string, number> = {
      1: 100_000, 2: 25_000, 3: 75_000, 4: 15_000, 5: 60_000, 6: 0, 7: 4_000, 8: 56_000, 9: 8_000, 10: 0, 11: 48_000,
      12: 3_200_000, 13: 3_248_000, 14: 3_248_000 + 400_000 - 1_200_000,
    }; // prettier-ignore
    for (const [number, value] of Object.entries(expected)) expectNumber(line(number) ?? null, value);
  });
});

describe('the indirect sales ratio on paper', () => {
  const bases = (targets: string): Promise<Proof> =>
    proofOf(
      onPaper(
        12,
        `
direct: { customers: 60, mrr: 600_000, wins: 1, arpa: 10_000 }
segments:
  agency: { deal: { kind: resale, margin: 25% }, partners: 1, leads: 3, winRate: { value: 100%, why: plain }, arpa: 20_000 }
${targets}`,
      ),
    );

  it('45,000 beside 610,000 in month 1; the first 2 months together 135,000 beside 1,230,000', async () => {
    const proof = await bases('');
    expectNumbers(proof.months('indirectRatio').slice(0, 2), [45_000 / 655_000, 90_000 / 710_000]);
    expectNumbers(proof.summary.ratio.all.mean.slice(0, 2), [45_000 / 655_000, 135_000 / 1_365_000]);
  });

  it('after a year: 78 × 45,000 of revenue, 78 × 60,000 at list price, 720,000 of MRR, 36 of 48 wins', async () => {
    const named = ['revenue', 'list', 'mrr', 'new-mrr', 'wins'].map(
      (basis) => `  - { name: on-${basis}, metric: indirectRatio, basis: ${basis}, atLeast: 50%, by: 2027-03 }`,
    );
    const { summary } = await bases(['targets:', ...named].join('\n'));
    const direct = 12 * 600_000 + 78 * 10_000;
    const reached = (basis: string): number | null =>
      summary.targets.find(({ name }) => name === `on-${basis}`)!.reached.strict.mean;
    expectNumber(reached('revenue'), (78 * 45_000) / (78 * 45_000 + direct));
    expectNumber(reached('list'), (78 * 60_000) / (78 * 60_000 + direct));
    expectNumber(reached('mrr'), (12 * 60_000) / (12 * 60_000 + 720_000));
    expectNumber(reached('new-mrr'), (12 * 60_000) / (12 * 60_000 + 12 * 10_000));
    expectNumber(reached('wins'), 36 / 48);
    expect(summary.targets.map(({ odds }) => odds.strict.value)).toEqual([0, 0, 1, 1, 1]);
  });

  it('no revenue at all is 0/0: undefined and counted, not 0%', async () => {
    const { summary } = await proofOf(onPaper(2, 'segments: { agency: { deal: { kind: resale }, partners: 1 } }'));
    expect(summary.ratio.all.mean).toEqual([null, null]);
    expect(summary.ratio.undefinedTrials).toEqual([1, 1]);
  });
});
