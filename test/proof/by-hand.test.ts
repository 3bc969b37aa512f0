import { describe, expect, it } from 'vitest';
import { expectNumber, expectNumbers } from './close-to.js';
import { onPaper, proofOf } from './scenario-of.js';

/** One partner whose every lead becomes a customer of 10,000 a month; the seminar brings one lead a month. */
const seminar = (months: number, terms: string, more = ''): string =>
  onPaper(
    months,
    `
direct: { customers: 100, mrr: 1_000_000 }
segments:
  agency: { deal: { kind: resale }, partners: 1, winRate: { value: 100%, why: plain }, arpa: 10_000 }
initiatives:
  seminar:
    effects: [ { on: segments.agency.leads, add: 1 } ]
    stop: none
    ${terms}
${more}`,
  );

/** 100,000 in month 1, and 121,000 back in month 13: one OEM fee. */
const oneReturn = (rate: string): string =>
  onPaper(
    13,
    `
discountRate: ${rate}
segments:
  maker: { deal: { kind: oem, royalty: 0, feePerWin: 121_000 }, partners: 1, winRate: { value: 100%, why: plain }, arpa: 1 }
initiatives:
  launch:
    runs: 1 month
    delay: 12 months
    cost: { once: 100_000 }
    effects: [ { on: segments.maker.leads, add: 1 } ]
    stop: none`,
  );

describe('payback on paper', () => {
  it('100,000 once against 10,000 + 20,000 + 30,000 + 40,000 is back in month 4 of the program and of the initiative', async () => {
    const { summary } = await proofOf(seminar(6, 'cost: { once: 100_000 }'));
    const flow = [10_000 * 1 - 100_000, 10_000 * 2, 10_000 * 3, 10_000 * 4, 10_000 * 5, 10_000 * 6];
    for (const { strict, broad } of [summary.program, summary.initiatives[0]])
      for (const lens of [strict, broad]) {
        expectNumbers(lens.flow.mean, flow);
        expectNumbers(lens.cumulative.mean, [-90_000, -70_000, -40_000, 0, 50_000, 110_000]);
        expect(lens.payback.by50).toMatchObject({ month: 4, calendar: '2026-07' });
        expect(lens.payback.recoveredByMonth).toEqual([0, 0, 0, 1, 1, 1]);
      }
  });

  it('an initiative of month 4 has its own clock: the same flow is back in its month 4 and in month 7 of the program', async () => {
    const { summary } = await proofOf(seminar(10, 'start: 2026-07\n    cost: { once: 100_000 }'));
    expect(summary.initiatives[0].broad.payback.by50).toMatchObject({ month: 4, calendar: '2026-10' });
    expect(summary.program.broad.payback.by50).toMatchObject({ month: 7, calendar: '2026-10' });
    expect(summary.initiatives[0].broad.clockStart).toBe('2026-07');
  });

  it('100,000 now and 121,000 a year later are worth 10,000 at 10%, 10,000 / 1.1^(1/12) at the ends of months, and return 21%', async () => {
    const { summary } = await proofOf(oneReturn('10%'));
    const flow = summary.program.broad;
    expectNumber(flow.npv.mean, -100_000 + 121_000 / 1.1);
    expectNumber(flow.npvEndOfMonth.mean, (-100_000 + 121_000 / 1.1) / Math.pow(1.1, 1 / 12));
    expect(flow.irr).toMatchObject({ noRoot: 0, oneRoot: 1, severalRoots: 0 });
    expect(flow.irr.annual.mean).toBeCloseTo(0.21, 9);
    expectNumber(flow.roi.horizon.mean, (121_000 - 100_000) / 100_000);
    expectNumber(flow.roi.months3.mean, -1);
    expectNumber(flow.moic.mean, 121_000 / 100_000);
    expectNumber(flow.total.mean, 21_000);
    expectNumber(flow.cost.mean, 100_000);
  });

  it('at 25% the same 121,000 are worth 96,800: paid back in month 13, but not after discounting', async () => {
    const { summary } = await proofOf(oneReturn('25%'));
    const flow = summary.program.broad;
    expectNumber(flow.npv.mean, -100_000 + 96_800);
    expect(flow.npvNegative.value).toBe(1);
    expect(flow.payback.by50.month).toBe(13);
    expect(flow.discountedPayback.by50.month).toBeNull();
    expect(flow.discountedPayback.notRecovered.value).toBe(1);
  });

  it('two months of 30,000 before the first 10,000 of month 3 make a hole of 60,000 in month 2, filled in month 5', async () => {
    const { summary } = await proofOf(
      seminar(6, 'runs: 2 months\n    delay: 2 months\n    halfLife: permanent\n    cost: { monthly: 30_000 }'),
    );
    const flow = summary.program.broad;
    expectNumbers(flow.cumulative.mean, [-30_000, -60_000, -50_000, -30_000, 0, 40_000]);
    expectNumber(flow.peakDeficit.mean, 60_000);
    expect(flow.peakDeficitMonth).toBe(2);
    expect(flow.payback.by50.month).toBe(5);
  });

  it('30,000 in month 1 and 90,000 in month 4 are first back in month 2, and back for good in month 5', async () => {
    const { summary } = await proofOf(
      seminar(7, 'cost: { monthly: { 2026-04: 30_000, 2026-05: 0, 2026-07: 90_000, 2026-08: 0 } }'),
    );
    const flow = summary.program.broad;
    expectNumbers(flow.cumulative.mean, [-20_000, 0, 30_000, -20_000, 30_000, 90_000, 160_000]);
    expect(flow.firstCrossing.by50.month).toBe(2);
    expect(flow.payback.by50.month).toBe(5);
  });

  it('10,000 of cost in a month that brings 10,000 is self-funding, 10,001 is back in month 2', async () => {
    const even = await proofOf(seminar(3, 'cost: { once: 10_000 }'));
    expect(even.summary.program.broad.payback).toMatchObject({ selfFunding: { value: 1 }, recovered: { value: 0 } });
    expect(even.summary.program.broad.payback.by50.month).toBe(0);
    expectNumber(even.summary.program.broad.peakDeficit.mean, 0);
    const above = await proofOf(seminar(3, 'cost: { once: 10_001 }'));
    expect(above.summary.program.broad.payback).toMatchObject({ selfFunding: { value: 0 }, recovered: { value: 1 } });
    expect(above.summary.program.broad.payback.by50.month).toBe(2);
  });

  it('1,000,000 against 10,000 + 20,000 + 30,000 is not recovered: no month, and a hole of 990,000', async () => {
    const { summary } = await proofOf(seminar(3, 'cost: { once: 1_000_000 }'));
    const flow = summary.program.broad;
    expect(flow.payback.notRecovered.value).toBe(1);
    expect(flow.payback.by50).toEqual({ month: null, low: null, high: null, calendar: null });
    expectNumber(flow.peakDeficit.mean, 990_000);
    expectNumber(flow.total.mean, 60_000 - 1_000_000);
  });

  it('an initiative that moves nothing and costs nothing makes no difference, not a payback in month 1', async () => {
    const { summary } = await proofOf(
      onPaper(3, 'direct: { customers: 1, mrr: 9_000 }\ninitiatives: { idea: { stop: none } }'),
    );
    const { payback, noDifference } = summary.initiatives[0].broad;
    expect(noDifference).toBe(true);
    expect(payback).toMatchObject({ noDifference: { value: 1 }, recovered: { value: 0 }, selfFunding: { value: 0 } });
    expect(payback.by50.month).toBeNull();
  });

  it('a scenario without initiatives whose partners and team stay as they are says 差なし in both lenses', async () => {
    const { summary } = await proofOf(
      onPaper(
        12,
        `
direct: { customers: 100, mrr: 1_000_000 }
team: { managers: 2, monthlyCost: 700_000 }
segments:
  agency: { deal: { kind: referral, commission: 20% }, partners: 5, referralsPerRep: 2, winRate: 50%, arpa: 10_000 }`,
      ),
    );
    expect(summary.program.strict.noDifference && summary.program.broad.noDifference).toBe(true);
    expect(summary.initiatives).toEqual([]);
    expect(summary.wholeBusiness.broad.noDifference).toBe(false);
  });

  it('the baseline keeps the 2 managers of month 1 where partners are there already, and none where there are none yet', async () => {
    const team = 'team: { managers: { 2026-04: 2, 2026-06: 5 }, monthlyCost: 900 }';
    const existing = await proofOf(
      onPaper(3, `${team}\nsegments: { agency: { deal: { kind: resale }, partners: 1 } }`),
    );
    expectNumbers(existing.months('teamCost', 'none'), [1_800, 1_800, 1_800]);
    expectNumbers(existing.summary.program.broad.flow.mean, [0, 0, -2_700]);
    expectNumbers(existing.summary.wholeBusiness.broad.flow.mean, [-1_800, -1_800, -4_500]);
    const new_ = await proofOf(onPaper(3, `${team}\nsegments: { agency: { deal: { kind: resale }, recruitment: 1 } }`));
    expectNumbers(new_.months('teamCost', 'none'), [0, 0, 0]);
    expectNumbers(new_.summary.program.broad.flow.mean, [-1_800, -1_800, -4_500]);
  });

  it('a declared baseline of 1 manager leaves the second of the plan to the program', async () => {
    const { summary } = await proofOf(
      onPaper(
        2,
        `
team: { managers: 2, monthlyCost: 900 }
baseline: { segments: [agency], managers: 1 }
segments: { agency: { deal: { kind: resale }, partners: 1 } }`,
      ),
    );
    expectNumbers(summary.program.strict.flow.mean, [-900, -900]);
  });

  it('money at month 1 is paid 2 months later by customers and 1 month later to partners: 0, −2,000, 6,000, 14,000', async () => {
    const proof = await proofOf(
      onPaper(
        4,
        `
segments:
  agency: { deal: { kind: referral, commission: 20% }, partners: 1, leads: 1, winRate: { value: 100%, why: plain }, arpa: 10_000 }
paymentTerms: { customers: 2, partners: 1 }`,
      ),
    );
    expectNumbers(proof.months('profit'), [8_000, 16_000, 24_000, 32_000]);
    expectNumbers(proof.months('cash'), [0, -2_000, 10_000 - 4_000, 20_000 - 6_000]);
    expectNumbers(proof.months('cumulativeCash'), [0, -2_000, 4_000, 18_000]);
  });
});
