import { loadScenario } from '../../scenario/load-scenario.js';
import type { Scenario } from '../../model/scenario.js';
import { assess } from '../../summary/assess.js';
import { explain } from '../../summary/explain.js';
import { version } from '../version.js';

/** A figure of a scenario small enough to be worked out by hand, beside what the engine gives. */
export interface ClosedForm {
  readonly name: 'payback' | 'npv' | 'ratio' | 'churn' | 'sbg';
  readonly expected: number;
  readonly found: () => Promise<number>;
}

const head = [
  'start: 2026-04',
  'horizon: 12 months',
  'purpose: arithmetic',
  'simulation: { trials: 1, counts: expected }',
];

/** One lead a month becomes one customer of 10,000 a month; the seminar costs 60,000 once. */
const seminar = [
  ...head,
  'discountRate: 8%',
  'direct: { customers: 100, mrr: 1_000_000, arpa: 10_000, grossMargin: 100% }',
  'segments:',
  '  agency: { deal: { kind: resale, margin: 0% }, partners: 1, winRate: { value: 100%, why: plain }, arpa: 10_000 }',
  'initiatives:',
  '  seminar:',
  '    start: 2026-04',
  '    cost: { once: 60_000 }',
  '    effects: [{ on: segments.agency.leads, add: 1 }]',
].join('\n'); // prettier-ignore

const losing = (churn: string): string =>
  [...head, `direct: { customers: 1000, mrr: 1_000_000, arpa: 1000, age: 12, churn: ${churn} }`].join('\n');

function scenarioOf(text: string): Scenario {
  const loaded = loadScenario({ name: 'selftest.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(`a scenario of the self-test is refused: ${loaded.issues[0]?.code}`);
  return loaded.scenario;
}

const summaryOf = async (text: string) => (await assess(scenarioOf(text), { version, allSeries: false })).summary;

/** Customers of the direct channel after twelve months in the central case. */
const customersOf = (text: string): Promise<number> =>
  Promise.resolve(explain(scenarioOf(text), ['customers.direct'])[0].values[11]);

const months = Array.from({ length: 12 }, (_, month) => month);

/** Flow of the seminar in month t: t + 1 customers of 10,000, and the 60,000 at the beginning. */
const flow = (month: number): number => 10_000 * (month + 1) - (month === 0 ? 60_000 : 0);

export const closedForms: readonly ClosedForm[] = [
  {
    // −50,000, −30,000, 0: back in the third month.
    name: 'payback',
    expected: 3,
    found: async () => (await summaryOf(seminar)).program.strict.payback.by50.month ?? NaN,
  },
  {
    name: 'npv',
    expected: months.reduce((sum, month) => sum + flow(month) * 1.08 ** (-month / 12), 0),
    found: async () => (await summaryOf(seminar)).program.strict.npv.mean ?? NaN,
  },
  {
    // In the twelfth month 120,000 of 1,120,000.
    name: 'ratio',
    expected: 12 / 112,
    found: () => Promise.resolve(explain(scenarioOf(seminar), ['indirectRatio'])[0].values[11]),
  },
  { name: 'churn', expected: 1000 * 0.98 ** 12, found: () => customersOf(losing('2%')) },
  {
    // A cohort of age k loses α/(α + β + k − 1) of itself; 12 months old before the first month, so k = 13 in it.
    name: 'sbg',
    expected: months.reduce((left, month) => left * (1 - 0.668 / (0.668 + 3.806 + 12 + month)), 1000),
    found: () => customersOf(losing('{ sbg: [0.668, 3.806] }')),
  },
];
