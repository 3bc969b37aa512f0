import { ledger } from '../../../src/decide/ledger/ledger.js';
import type { LedgerAnalysis } from '../../../src/decide/ledger/ledger-analysis.js';
import { World } from '../../../src/decide/world.js';
import { onPaper, scenarioOf } from '../../proof/scenario-of.js';

export const ledgerOf = async (months: number, body: string): Promise<LedgerAnalysis> =>
  ledger(await World.open(scenarioOf(onPaper(months, body)), { trials: 1 }));

/**
 * A lead a month is worth 1,000 · (1 + 2 + 3 + 4) = 10,000 when it is won: fair brings 2, seminar 4, half of them are won, and
 * training wins the other half. The fair adds half to what the seminar does, a month later: 2 leads · 1,000 · (1 + 2 + 3).
 */
export const three = (): Promise<LedgerAnalysis> =>
  ledgerOf(
    4,
    `
team: { managers: { 2026-04: 0, 2026-06: 1 }, monthlyCost: 500 }
segments:
  agency: { deal: { kind: resale }, partners: 1, winRate: { value: 50%, why: plain }, arpa: 1_000 }
initiatives:
  fair:
    cost: { once: 3_000 }
    effects: [ { on: segments.agency.leads, add: 2 } ]
    spillovers: [ { on: initiatives.seminar, lift: 50%, lag: 1 month } ]
    stop: none
  seminar:
    cost: { monthly: 1_000 }
    effects: [ { on: segments.agency.leads, add: 4 } ]
    stop: none
  training:
    cost: { once: 5_000 }
    effects: [ { on: segments.agency.winRate, lift: 100% } ]
    stop: none`,
  );
