import { describe, expect, it } from 'vitest';
import { assess } from '../../src/summary/assess.js';
import type { Summary } from '../../src/summary/summary.js';
import { scenarioOf } from '../proof/scenario-of.js';
import { wordsOf } from '../../src/words/words.js';

/** Where nothing is drawn one trial says it all; a share takes many. */
const [ONE, MANY] = [1, 512];

/** A scenario that is worked out by hand; chance is only where the body says so. */
const byHand = (body: string, trials: number): string => `
yoha: 1
title: by hand
purpose: customers and partners gain
start: 2026-10
horizon: 36 months
discountRate: 0%
simulation: { trials: ${trials}, counts: expected, sampling: monte-carlo }
direct: { wins: 10, arpa: 30_000, churn: 1% }
${body}`;

const initiative = (id: string, body: string): string =>
  `  ${id}: { ${body}, payback: { within: never, because: a test } }`;

async function bottlenecksOf(body: string, trials = ONE): Promise<Summary['bottlenecks']> {
  const scenario = scenarioOf(byHand(body, trials));
  return (await assess(scenario, { version: 'test', allSeries: false })).summary.bottlenecks;
}

async function only(body: string, kind: string, trials?: number): Promise<Summary['bottlenecks'][number]> {
  const found = (await bottlenecksOf(body, trials)).filter((one) => one.kind === kind);
  expect(found).toHaveLength(1);
  return found[0];
}

const shop = `segments: { web: { label: Web agencies, deal: { kind: referral }, partners: 20 } }`;

describe('people', () => {
  it('one manager who can care for 10 of 20 partners covers half of them, in every trial from month 1', async () => {
    const found = await only(`${shop}\nteam: { managers: 1, partnersPerManager: 10, monthlyCost: 0 }`, 'coverage');
    expect(found).toMatchObject({ id: 'team', label: 'Web agencies', from: '2026-10', binds: true });
    expect(found.share.value).toBe(1);
    expect(found.lowest?.p50).toBe(0.5);
    expect(found.byMonth).toEqual(Array.from({ length: 36 }, () => 1));
  });

  it('two managers cover all of them, and nothing binds', async () => {
    const found = await only(`${shop}\nteam: { managers: 2, partnersPerManager: 10, monthlyCost: 0 }`, 'coverage');
    expect(found).toMatchObject({ from: null, binds: false });
    expect([found.share.value, found.lowest?.p50, found.lowest?.undefined]).toEqual([0, null, ONE]);
  });

  it('a second manager in 2027-04 lifts the bottleneck from that month on', async () => {
    const team = 'team: { managers: { 2026-10: 1, 2027-04: 2 }, partnersPerManager: 10, monthlyCost: 0 }';
    const found = await only(`${shop}\n${team}`, 'coverage');
    expect(found.byMonth?.indexOf(0)).toBe(6);
  });

  it('95% of the care is said, but is not a bottleneck that binds', async () => {
    const found = await only(`${shop}\nteam: { managers: 1, partnersPerManager: 19, monthlyCost: 0 }`, 'coverage');
    expect(found.share.value).toBe(1);
    expect(found.lowest?.p50).toBe(0.95);
    expect(found.binds).toBe(false);
  });

  it('one manager who brings in 2 of 5 contracts carries 40% of the recruitment', async () => {
    const body = `segments: { web: { deal: { kind: referral }, recruitment: 5 } }
team: { hunters: { label: Hunters, segments: [web], managers: 1, contractsPerManager: 2, monthlyCost: 0 } }`;
    const found = await only(body, 'staffing');
    expect(found).toMatchObject({ id: 'hunters', label: 'Hunters', from: '2026-10', binds: true });
    expect(found.lowest?.p50).toBe(0.4);
  });

  it('a capacity of 8 hours with two initiatives of 6 hours is over-booked where both run', async () => {
    const body = `capacities: { executives: { label: Executives, hours: 8, hourlyCost: 0 } }
initiatives:
${initiative('fair', 'start: 2026-10, uses: { executives: 6 }, stop: none')}
${initiative('visit', 'start: 2027-04, runs: 3 months, uses: { executives: 6 }, stop: none')}`;
    const found = await only(body, 'capacity');
    expect(found).toMatchObject({ id: 'executives', from: '2027-04', lowest: null, binds: true });
    expect(found.byMonth?.flatMap((share, t) => (share > 0 ? [t] : []))).toEqual([6, 7, 8]);
  });
});

describe('pools', () => {
  it('10 a month from a pool of 100 leave 0.9^t of it: less than 10% from the 23rd month on', async () => {
    const body = 'segments: { web: { deal: { kind: referral }, recruitment: { perMonth: 10, pool: 100 } } }';
    const found = await only(body, 'pool');
    expect(found).toMatchObject({ id: 'web', from: '2028-08', binds: true });
    expect(found.byMonth).toEqual(Array.from({ length: 36 }, (_, t) => (t >= 22 ? 1 : 0)));
    expect(found.lowest?.p50).toBeCloseTo(0.9 ** 35, 12);
  });

  it('the Bass form empties its pool too: p 20% a month leaves 0.8^t, less than 10% from the 12th month on', async () => {
    const body = 'segments: { web: { deal: { kind: referral }, recruitment: { p: 20%, q: 0, pool: 100 } } }';
    const found = await only(body, 'pool');
    expect(found).toMatchObject({ id: 'web', from: '2027-09' });
    expect(found.lowest?.p50).toBeCloseTo(0.8 ** 35, 12);
  });
});

describe('what comes and what does not', () => {
  const alliance = initiative('alliance', 'start: 2026-10, success: 30%, stop: none');

  it('an initiative that requires one with a success of 30% starts in 30% of the trials', async () => {
    const body = `initiatives:\n${alliance}\n${initiative('seminar', 'label: Seminar, start: 2027-01, requires: [alliance], stop: none')}`;
    const found = await only(body, 'requires', MANY);
    expect(found).toMatchObject({ id: 'seminar', label: 'Seminar', from: null, binds: true });
    expect(Math.abs(found.share.value - 0.7)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / MANY));
  });

  it('an initiative that requires one dated after the last month needs an earlier date or a longer horizon, not better odds', async () => {
    const after = initiative('alliance', 'label: Alliance, start: 2029-10, success: 30%, stop: none');
    const chain = [
      initiative('seminar', 'label: Seminar, start: 2027-01, requires: [alliance], stop: none'),
      initiative('course', 'label: Course, start: 2027-04, requires: [seminar], stop: none'),
    ];
    const found = await bottlenecksOf(['initiatives:', after, ...chain].join('\n'));
    expect(found.map(({ kind, id, binds }) => [kind, id, binds])).toEqual([
      ['late', 'seminar', true],
      ['late', 'course', true],
    ]);
    expect(wordsOf('en').bottlenecks.eases.late).toBe('an earlier date, or a longer horizon');
    expect(wordsOf('ja').bottlenecks.eases.late).toBe('開始日を早めるか、計画期間を延ばす');
  });

  it('a condition on a segment that opens in 30% of the trials is reached in 30%, and the phase after it too', async () => {
    const body = `segments: { dealer: { openedBy: alliance, deal: { kind: referral }, signings: { 2027-01: 3 } } }
initiatives:
${alliance}
${initiative('training', 'start: { when: "partners.dealer >= 2" }, stop: none')}
phases:
  - { name: launch, until: "partners.dealer >= 2" }
  - { name: growth }`;
    const found = await bottlenecksOf(body, MANY);
    const [start, phase] = [found.find(({ kind }) => kind === 'start')!, found.find(({ kind }) => kind === 'phase')!];
    expect([start.id, phase.id]).toEqual(['training', 'growth']);
    expect(Math.abs(start.share.value - 0.7)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / MANY));
    expect(phase.share).toEqual(start.share);
  });

  it('a dated start is no bottleneck', async () => {
    const found = await bottlenecksOf(`initiatives:\n${alliance}`);
    expect(found).toEqual([]);
  });

  it('a stop rule that asks for 25 of 20 partners ends the initiative in every trial, at its first look', async () => {
    const body = `${shop}\ninitiatives:\n${initiative('fair', 'start: 2026-10, stop: { every: 6 months, from: 2027-09, unless: "partners.web >= 25" }')}`;
    const found = await only(body, 'stop');
    expect(found).toMatchObject({ id: 'fair', from: '2027-09', binds: true });
    expect(found.share.value).toBe(1);
  });
});
