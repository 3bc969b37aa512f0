import type { ScenarioValue } from './arbitrary-scenario.js';
import { withInitiatives, withSegments, withTeam } from './change-scenario.js';

/** Mostly 0 once it is rounded, when it is a duration. */
const LOW = 'uniform(0, 0.6)';
const counts = [
  'partners',
  'winRate',
  'attrition',
  'engagement',
  'repsPerPartner',
  'referralsPerRep',
  'qualification',
  'arpa',
  'churn',
];
const pools = [
  { perMonth: 2, pool: 0 },
  { p: 0.01, q: 0.1, pool: 0 },
  { perMonth: LOW, pool: LOW },
];

/** The scenario with about a third of its fields at 0 or close to it; its seed decides which. */
export function withZeros(scenario: ScenarioValue): ScenarioValue {
  const { seed } = scenario.simulation as { seed: number };
  const thirdOf = (names: readonly string[], zero: unknown): Record<string, unknown> =>
    Object.fromEntries(names.filter((_, index) => (seed + index) % 3 === 0).map((name) => [name, zero]));
  const idle = withInitiatives(scenario, (fields) => ({
    ...fields,
    ...thirdOf(['ramp', 'delay', 'runs', 'halfLife'], LOW),
    effects: [{ on: 'segments.web.leads', add: 1 }],
    spillovers: [],
  }));
  const empty = withSegments(idle, (fields) => ({
    ...fields,
    ...thirdOf(counts, 0),
    ...thirdOf(['ramp', 'onboarding', 'age', 'salesCycle', 'load'], LOW),
    recruitment: pools[seed % 4] ?? fields.recruitment,
  }));
  return withTeam(empty, (fields) => ({
    ...fields,
    ...thirdOf(['managers', 'partnersPerManager', 'contractsPerManager'], 0),
    ...thirdOf(['rampUp'], LOW),
  }));
}
