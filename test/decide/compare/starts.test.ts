import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/cli/terminal/compare.js';
import { noPaint } from '../../../src/write/text/paint.js';
import { compareHtml } from '../../../src/write/compare-html.js';
import { withoutFonts } from '../../write/without-fonts.js';
import { compared } from './sides.js';

/** The same program, begun in a year's different months. */
const begun = (start: string, more = ''): string => `
title: Base case
purpose: x
start: ${start}
discountRate: 10%
horizon: 24 months
simulation: { trials: 64, seed: 7 }
direct: { customers: 100, mrr: 1_000_000, arpa: 10_000, wins: 3, churn: 1%, grossMargin: 80% }
segments:
  web: { deal: { kind: resale, margin: 20% }, partners: 4, leads: 2, winRate: 30%, arpa: 12_000, churn: 1% }
initiatives:
  seminar:
    cost: { once: 500_000 }
    effects: [{ on: segments.web.leads, add: 1 to 3 }]
    payback: { within: 18 months, because: guess }
    stop: none
decision: { lens: strict, go: ["P(payback <= 18) >= 50%"], noGo: ["P5(npv) < -5_000_000"] }
${more}`;

const [now, later] = [begun('2026-04'), begun('2027-04')];

describe('scenarios that start at different times', () => {
  it('are valued at the earliest start: what begins a year later is worth a year less', async () => {
    const found = await compared(now, later);
    const [a, b] = found.scenarios;
    expect([found.valuedAt, a.start, b.start]).toEqual(['2026-04', '2026-04', '2027-04']);
    expect(b.npv.mean).toBeCloseTo(a.npv.mean! / 1.1, 4);
    expect(b.npv.p95).toBeCloseTo(a.npv.p95! / 1.1, 4);
    const [{ npv, better, bridge }] = found.comparisons;
    expect(npv.mean).toBeCloseTo(a.npv.mean! * (1 / 1.1 - 1), 4);
    expect(better.npv.tie.value).toBe(0);
    expect(bridge!.lines.map(({ label, figures }) => [label, figures.npv.mean])).toEqual([
      ['First month', expect.closeTo(npv.mean, 4)],
    ]);
  });

  it('with a discount rate by month wait at the rate of the first month of their own', async () => {
    const byMonth = (text: string): string =>
      text.replace('discountRate: 10%', 'discountRate: { 2026-04: 3%, 2027-04: 20%, 2027-10: 0% }');
    const alone = (await compared(byMonth(later), byMonth(later))).scenarios[0];
    const beside = (await compared(byMonth(now), byMonth(later))).scenarios[1];
    expect(beside.npv.mean).toBeCloseTo(alone.npv.mean! / 1.2, 4);
  });

  it('differ by the same amount whichever is named first', async () => {
    const [there, back] = [await compared(now, later), await compared(later, now)];
    expect(back.valuedAt).toBe('2026-04');
    expect(back.comparisons[0].npv.mean).toBeCloseTo(-there.comparisons[0].npv.mean, 6);
    expect(back.scenarios.map(({ npv }) => npv.mean)).toEqual(there.scenarios.map(({ npv }) => npv.mean).reverse());
  });

  it('pay back within so many months of their own start, and the later one at a later date', async () => {
    const { scenarios, comparisons } = await compared(now, later);
    const [a, b] = scenarios.map(({ paidBack }) => paidBack.value);
    expect(b).toBe(a);
    const { better, tie, worse } = comparisons[0].better.payback;
    expect(better.value).toBe(0);
    expect(worse.value).toBeGreaterThanOrEqual(a);
    expect(worse.value + tie.value).toBeCloseTo(1, 12);
  });

  it('keep the verdict of their own report', async () => {
    const bound = begun('2027-04').replace('P5(npv) < -5_000_000', 'P95(npv) < 0');
    const alone = (await compared(bound, bound)).scenarios[0].verdict;
    const beside = (await compared(now, bound)).scenarios[1].verdict;
    expect(beside).toEqual(alone);
  });

  it.each(['en', 'ja'])('say so in the terminal and on the page (%s)', async (locale) => {
    const found = await compared(begun('2026-04', `locale: ${locale}`), begun('2027-04', `locale: ${locale}`));
    const said = (first: string, second: string): string[] =>
      locale === 'en'
        ? [`A in ${first}`, `B in ${second}`, `net present value as of ${first}`]
        : [`Aは${first}`, `Bは${second}`, `正味現在価値は${first}時点`];
    const read = locale === 'en' ? said('Apr 2026', 'Apr 2027') : said('2026年4月', '2027年4月');
    const [first, , date] = read;
    for (const words of read) expect(compareText(found, null, noPaint)).toContain(words);
    const page = await compareHtml(found, [], withoutFonts);
    for (const words of read) expect(page).toContain(words);
    const same = compareText(await compared(begun('2026-04', `locale: ${locale}`), now), null, noPaint);
    expect(same).toContain(date);
    expect(same).not.toContain(first);
  });
});
