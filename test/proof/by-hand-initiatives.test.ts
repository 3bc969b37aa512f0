import { describe, expect, it } from 'vitest';
import { expectNumber, expectNumbers } from './close-to.js';
import { onPaper, proofOf, type Proof } from './scenario-of.js';

/** One partner who gets leads from initiatives; every lead is a customer of 1,000 a month, so wins show the activation. */
const program = (months: number, initiatives: string, more = ''): Promise<Proof> =>
  proofOf(
    onPaper(
      months,
      `
segments:
  agency: { deal: { kind: resale }, partners: 1, winRate: { value: 100%, why: plain }, arpa: 1_000 }
${more}
initiatives:
${initiatives}`,
    ),
  );
const leads = (count: number): string => `effects: [ { on: segments.agency.leads, add: ${count} } ]`;

describe('the activation of an initiative on paper', () => {
  it('rises over 4 months after a delay of 1: a quarter of 8 leads more each month', async () => {
    const proof = await program(6, `  push: { delay: 1 month, ramp: 4 months, stop: none, ${leads(8)} }`);
    expectNumbers(proof.months('activation.push'), [0, 0.25, 0.5, 0.75, 1, 1]);
    expectNumbers(proof.months('wins.agency'), [0, 2, 4, 6, 8, 8]);
  });

  it('on an s-curve a quarter of the way is 3/16 − 2/64 = 10/64, half of it is a half, three quarters are 54/64', async () => {
    const proof = await program(4, `  push: { ramp: 4 months, shape: s-curve, stop: none, ${leads(64)} }`);
    expectNumbers(proof.months('wins.agency'), [10, 32, 54, 64]);
  });

  it('runs 2 months and halves each month after: 8, 8, 4, 2, 1', async () => {
    const proof = await program(5, `  push: { runs: 2 months, halfLife: 1 month, stop: none, ${leads(8)} }`);
    expectNumbers(proof.months('wins.agency'), [8, 8, 4, 2, 1]);
  });

  it('without a half-life the effect ends with the effort, with a permanent one it stays', async () => {
    const proof = await program(4, `  push: { runs: 2 months, stop: none, ${leads(8)} }`);
    expectNumbers(proof.months('wins.agency'), [8, 8, 0, 0]);
    const kept = await program(4, `  push: { runs: 2 months, halfLife: permanent, stop: none, ${leads(8)} }`);
    expectNumbers(kept.months('wins.agency'), [8, 8, 8, 8]);
  });

  it('that began 4 months before the scenario with a ramp of 8 stands at 5/8; without it 4/8 are left to halve each month', async () => {
    const fields = 'start: 2025-12, ramp: 8 months, halfLife: 1 month, cost: { once: 5_000, monthly: 300 }, stop: none';
    const proof = await program(4, `  push: { ${fields}, ${leads(16)} }`);
    expectNumbers(proof.months('wins.agency'), [10, 12, 14, 16]);
    expectNumbers(proof.months('wins.agency', 'without push'), [4, 2, 1, 0.5]);
    expectNumbers(proof.months('initiativeCost'), [300, 300, 300, 300]);
    expectNumber(proof.summary.initiatives[0].sunkCost, 5_000 + 4 * 300);
    expectNumber(proof.summary.initiatives[0].ownCost.strict.mean, 4 * 300);
    expect(proof.summary.initiatives[0].broad.clockStart).toBe('2025-12');
  });

  it('a failed initiative (success 0%) costs 700 and 100 a month and moves nothing', async () => {
    const proof = await program(
      3,
      `  push: { success: 0%, cost: { once: 700, monthly: 100 }, stop: none, ${leads(8)} }`,
    );
    expectNumbers(proof.months('wins.agency'), [0, 0, 0]);
    expectNumbers(proof.months('initiativeCost'), [800, 100, 100]);
    expect(proof.summary.initiatives[0].broad.payback.notRecovered.value).toBe(1);
  });
});

describe('rules on paper', () => {
  const reviewed = (unless: string): Promise<Proof> =>
    program(
      5,
      `  push: { cost: { once: 1_000, monthly: 100, exit: 500 }, ${leads(2)}, stop: { at: 2026-06, unless: "${unless}" } }`,
    );

  it('stops after month 3 when 6 wins are not 7: exit cost 500 in month 4, nothing after', async () => {
    const proof = await reviewed('total(wins.agency) >= 7');
    expectNumbers(proof.months('initiativeCost'), [1_100, 100, 100, 500, 0]);
    expectNumbers(proof.months('wins.agency'), [2, 2, 2, 0, 0]);
    expect(proof.summary.initiatives[0].stopped.value).toBe(1);
  });

  it('goes on when the 6 wins asked for are there', async () => {
    const proof = await reviewed('total(wins.agency) >= 6');
    expectNumbers(proof.months('initiativeCost'), [1_100, 100, 100, 100, 100]);
    expect(proof.summary.initiatives[0].stopped.value).toBe(0);
  });

  it('a heir that requires push waits for its month 3, and never starts when push fails', async () => {
    const initiatives = (success: string): string =>
      `  push: { start: 2026-06, success: ${success}, stop: none }\n` +
      `  heir: { start: 2026-05, requires: push, cost: { once: 50, monthly: 10 }, stop: none, ${leads(3)} }`;
    const good = await program(4, initiatives('100%'));
    expectNumbers(good.months('initiativeCost'), [0, 0, 60, 10]);
    expectNumbers(good.months('wins.agency'), [0, 0, 3, 3]);
    expect(good.summary.initiatives[1].broad.clockStart).toBe('2026-06');
    const failed = await program(4, initiatives('0%'));
    expectNumbers(failed.months('initiativeCost'), [0, 0, 0, 0]);
    expect(failed.summary.initiatives[1].started.value).toBe(0);
  });

  it('what requires push does not start without it: push has its own 400 and the 110 a month of its heir as flow', async () => {
    const heir = `  heir: { requires: push, cost: { monthly: 110 }, stop: none }`;
    const { summary } = await program(3, `  push: { cost: { once: 400 }, stop: none }\n${heir}`);
    expectNumbers(summary.initiatives[0].broad.flow.mean, [-510, -110, -110]);
    expectNumbers(summary.initiatives[1].broad.flow.mean, [-110, -110, -110]);
  });

  it('starts in the month after 5 customers are reached', async () => {
    const proof = await program(
      5,
      `  pull: { stop: none, ${leads(2)} }\n  next: { start: { when: "customers.indirect >= 5" }, cost: { once: 7 }, stop: none }`,
    );
    expectNumbers(proof.months('customers.agency'), [2, 4, 6, 8, 10]);
    expectNumbers(proof.months('initiativeCost'), [0, 0, 0, 7, 0]);
  });

  it('10 starting customers are more than 5: the second phase begins in month 1, and is not left when 1.25 of them remain', async () => {
    const phases = 'phases: [ { name: first, until: "customers.agency >= 5" }, { name: second } ]';
    const agency = `segments: { agency: { deal: { kind: resale }, customers: 10, mrr: 10_000, churn: 50% } }`;
    const initiatives = 'initiatives: { next: { start: { phase: second }, cost: { monthly: 7 }, stop: none } }';
    const proof = await proofOf(onPaper(3, `${agency}\n${phases}\n${initiatives}`));
    expectNumbers(proof.months('customers.agency'), [5, 2.5, 1.25]);
    expectNumbers(proof.months('initiativeCost'), [7, 7, 7]);
    expectNumbers(proof.months('phase'), [1, 1, 1]);
  });

  it('a segment that push opens in month 3 brings its 2 partners and 30 customers then, and only the signing of that month', async () => {
    const proof = await proofOf(
      onPaper(
        4,
        `
segments:
  dealers: { deal: { kind: resale }, openedBy: push, partners: 2, customers: 30, mrr: 300, signings: { 2026-05: 5, 2026-06: 1 } }
initiatives:
  push: { start: 2026-06, stop: none }`,
      ),
    );
    expectNumbers(proof.months('partners.dealers'), [0, 0, 3, 3]);
    expectNumbers(proof.months('customers.dealers'), [0, 0, 30, 30]);
    expectNumbers(proof.months('mrr.dealers', 'without push'), [0, 0, 0, 0]);
  });
});

describe('spillovers on paper', () => {
  const boosted = `  seminar: { stop: none, ${leads(10)} }
  alliance: { start: 2026-05, stop: none, spillovers: [ { on: initiatives.seminar, lift: 50%, lag: 2 months } ] }`;

  it('an alliance of month 2 lifts the 10 leads of a seminar by half, 2 months later; strictly it does not', async () => {
    const proof = await program(5, boosted);
    expectNumbers(proof.months('boost.seminar'), [1, 1, 1, 1.5, 1.5]);
    expectNumbers(proof.months('wins.agency'), [10, 10, 10, 15, 15]);
    expectNumbers(proof.months('wins.agency', 'strict'), [10, 10, 10, 10, 10]);
    const alliance = proof.summary.initiatives[1];
    expectNumbers(alliance.broad.flow.mean, [0, 0, 0, 5_000, 10_000]);
    expect(alliance.strict.noDifference).toBe(true);
  });

  it('20% more direct wins from month 3 on are 4 wins a month: line 12b, and line 12a only what was cannibalised', async () => {
    const { summary } = await proofOf(
      onPaper(
        4,
        `
direct: { wins: 20, arpa: 1_000 }
baseline: { segments: [] }
segments:
  agency: { deal: { kind: resale }, partners: 1, leads: 5, winRate: { value: 100%, why: plain }, arpa: 1_000, cannibalisation: 40% }
initiatives:
  fair: { stop: none, spillovers: [ { on: direct.wins, lift: 20%, lag: 2 months } ] }`,
      ),
    );
    const line = (number: string, lens: string): number | null =>
      summary.pnl.find(
        (row) => row.view === 'difference' && row.period === 'total' && row.number === number && row.lens === lens,
      )!.spread.mean;
    expectNumber(line('12a', 'broad'), -2_000 * (1 + 2 + 3 + 4));
    expectNumber(line('12b', 'broad'), 4_000 * (1 + 2));
    expectNumber(line('12b', 'strict'), 0);
    expectNumber(line('12', 'broad'), -20_000 + 12_000);
    expectNumber(line('11', 'broad'), 5_000 * (1 + 2 + 3 + 4));
    expectNumbers(summary.program.strict.flow.mean, [3_000, 6_000, 9_000, 12_000]);
  });

  it('of an initiative in flight fade by half a month without it, and are no part of the baseline', async () => {
    const proof = await proofOf(
      onPaper(
        3,
        `
direct: { wins: 20, arpa: 1_000 }
initiatives:
  fair: { start: 2025-12, halfLife: 1 month, stop: none, spillovers: [ { on: direct.wins, lift: 100% } ] }`,
      ),
    );
    expectNumbers(proof.months('wins.direct'), [40, 40, 40]);
    expectNumbers(proof.months('wins.direct', 'without fair'), [30, 25, 22.5]);
    for (const run of ['none', 'base', 'strict', 'strict without fair'])
      expectNumbers(proof.months('wins.direct', run), [20, 20, 20]);
  });

  it('a win rate of 80% lifted by a half is held at 100%, and months held are reported', async () => {
    const proof = await proofOf(
      onPaper(
        2,
        `
segments: { agency: { deal: { kind: resale }, partners: 1, leads: 10, winRate: { value: 80%, why: plain }, arpa: 1 } }
initiatives: { push: { start: 2026-05, stop: none, effects: [ { on: segments.agency.winRate, lift: 50% } ] } }`,
      ),
    );
    expectNumbers(proof.months('wins.agency'), [8, 10]);
    expect(proof.summary.heldAtBound).toEqual([{ driver: 'segments.agency.winRate', share: 0.5 }]);
  });

  it('adds come before lifts: (10 + 5) · 1.2 · 0.5 = 9 leads', async () => {
    const proof = await proofOf(
      onPaper(
        1,
        `
segments: { agency: { deal: { kind: resale }, partners: 1, leads: 10, winRate: { value: 100%, why: plain }, arpa: 1 } }
initiatives:
  a: { stop: none, effects: [ { on: segments.agency.leads, lift: 20% }, { on: segments.agency.leads, add: 5 } ] }
  b: { stop: none, spillovers: [ { on: segments.agency.leads, lift: -50% } ] }`,
      ),
    );
    expectNumbers(proof.months('wins.agency'), [9]);
    expectNumbers(proof.months('wins.agency', 'strict'), [18]);
  });

  it('2 people of an initiative count from its month 2, fully when the months they need are drawn as 0, by thirds when 3', async () => {
    const people = async (rampUp: string): Promise<(number | null)[]> => {
      const team = `team: { managers: 1, partnersPerManager: 1, rampUp: ${rampUp} }`;
      const segments = 'segments: { agency: { deal: { kind: resale }, partners: 9 } }';
      const initiatives = 'initiatives: { push: { start: 2026-05, managers: 2, stop: none } }';
      return (await proofOf(onPaper(4, `${team}\n${segments}\n${initiatives}`))).months('coverage.agency');
    };
    expectNumbers(await people('"uniform(0, 0.4)"'), [1 / 9, 3 / 9, 3 / 9, 3 / 9]);
    expectNumbers(await people('3 months'), [1 / 9, (1 + 2 / 3) / 9, (1 + 4 / 3) / 9, 3 / 9]);
  });

  it('3 people for 2 months and 4 executive hours at 50 cost 3 · 900 + 200 a month, and not the team', async () => {
    const proof = await proofOf(
      onPaper(
        3,
        `
team: { managers: 1, monthlyCost: 900, partnersPerManager: 1 }
capacities: { executives: { hours: 3, hourlyCost: 50 } }
segments: { agency: { deal: { kind: resale }, partners: 8 } }
initiatives: { push: { runs: 2 months, managers: 3, uses: { executives: 4 }, stop: none } }`,
      ),
    );
    expectNumbers(proof.months('initiativeCost'), [2_900, 2_900, 0]);
    expectNumbers(proof.months('teamCost'), [900, 900, 900]);
    expectNumbers(proof.months('coverage.agency'), [4 / 8, 4 / 8, 1 / 8]);
    expect(proof.summary.capacities[0]).toMatchObject({ overbooked: { value: 1 }, worstMonth: '2026-04' });
  });
});
