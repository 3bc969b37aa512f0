import { describe, expect, it } from 'vitest';
import { expectNumbers } from './close-to.js';
import { onPaper, proofOf, type Proof } from './scenario-of.js';

const deal = 'deal: { kind: resale }, arpa: 1_000';

const program = (text: string): Promise<Proof> => proofOf(onPaper(3, text));

describe('the team shared out to segments by the care that their partners need', () => {
  it('3 partners of load 1 and 2 of load a half: 2,000 a month are 1,500 and 500', async () => {
    const proof = await program(`
team: { managers: 2, monthlyCost: 1_000, partnersPerManager: 10 }
segments:
  agencies: { ${deal}, partners: 3 }
  dealers: { ${deal}, partners: 2, load: 0.5 }`);
    expectNumbers(proof.months('teamCost.agencies'), [1_500, 1_500, 1_500]);
    expectNumbers(proof.months('teamCost.dealers'), [500, 500, 500]);
  });

  it('is by care also where care is no bottleneck', async () => {
    const proof = await program(`
team: { managers: 2, monthlyCost: 1_000 }
segments:
  agencies: { ${deal}, partners: 3 }
  dealers: { ${deal}, partners: 2, load: 0.5 }`);
    expectNumbers(proof.months('teamCost.agencies'), [1_500, 1_500, 1_500]);
  });

  it('goes in equal parts while no segment of the group has a partner, and to the first that gets one', async () => {
    const proof = await program(`
team: { managers: 2, monthlyCost: 1_000 }
segments:
  agencies: { ${deal}, signings: { 2026-06: 1 } }
  dealers: { ${deal} }`);
    expectNumbers(proof.months('teamCost.agencies'), [1_000, 1_000, 2_000]);
    expectNumbers(proof.months('teamCost.dealers'), [1_000, 1_000, 0]);
  });

  it('stays within each group: a segment that nobody serves carries nothing', async () => {
    const proof = await program(`
team:
  web: { segments: [agencies], managers: 1, monthlyCost: 700 }
  field: { segments: [dealers, distributors], managers: 2, monthlyCost: 500 }
segments:
  agencies: { ${deal}, partners: 1 }
  dealers: { ${deal}, partners: 1, load: 3 }
  distributors: { ${deal}, partners: 1 }
  others: { ${deal}, partners: 5 }`);
    const shares = ['agencies', 'dealers', 'distributors', 'others'].map((id) => proof.months(`teamCost.${id}`)[0]);
    expectNumbers(shares, [700, 750, 250, 0]);
    expectNumbers(proof.months('teamCost'), [1_700, 1_700, 1_700]);
  });

  it('stands in the detail of the P/L as line 9 of each segment, and adds up to line 9 in every view and year', async () => {
    const { summary } = await program(`
team: { managers: { 2026-04: 1, 2026-06: 3 }, monthlyCost: 1_000 }
baseline: { segments: [agencies], managers: 1 }
segments:
  agencies: { ${deal}, partners: 3 }
  dealers: { ${deal}, signings: { 2026-05: 1 } }`);
    for (const scope of ['segment', 'channel'] as const)
      for (const { view, lens, period, spread } of summary.pnl.filter(({ number }) => number === '9')) {
        const at = [...summary.fiscalYears.map(({ label }) => label), 'total'].indexOf(period);
        const rows = summary.pnlDetail.filter(
          (row) => row.scope === scope && row.view === view && row.lens === lens && row.number === '9',
        );
        expect(rows.length).toBeGreaterThan(0);
        expectNumbers([rows.reduce((sum, { mean }) => sum + mean[at], 0)], [spread.mean!]);
      }
  });
});
