import { buildProgram } from '../src/equations/build-program.js';
import type { Program } from '../src/equations/program.js';
import type { Scenario } from '../src/model/scenario.js';
import { loadScenario } from '../src/scenario/load-scenario.js';

/** Size of a generated scenario; what is left out is that of the reference workload. */
export interface WorkloadSize {
  /** 10; at least 2. */
  readonly initiatives?: number;
  /** 4; at least 1. */
  readonly segments?: number;
  /** Horizon, 60; at least 24. */
  readonly months?: number;
  /** `expected`. */
  readonly counts?: 'expected' | 'random';
  /** 4096: what the scenario's own `simulation` says; a benchmark sets its own number of trials. */
  readonly trials?: number;
}

type Entry = Record<string, unknown>;

const START_YEAR = 2026;

/** `2026-10`, `2026-11` … : month `t` of the scenario. */
function calendarMonth(t: number): string {
  const months = 9 + t;
  const month = (months % 12) + 1;
  return `${START_YEAR + Math.floor(months / 12)}-${String(month).padStart(2, '0')}`;
}

const deals: readonly Entry[] = [
  { kind: 'referral', commission: '15% to 25%', months: 12 },
  { kind: 'resale', margin: '25%' },
  { kind: 'distributor', margin: '20%', distributorMargin: '8%' },
  { kind: 'oem', royalty: '40%', feePerWin: 20_000 },
];
const cycles: readonly unknown[] = ['2 months', [0, 0.2, 0.5, 0.3], '3 months', '1 to 4 months'];

/** A partner segment; kinds of deal, sales cycle and churn take turns. Stocks shrink with the number of segments. */
function segment(index: number, size: Required<WorkloadSize>): Entry {
  const scale = 4 / size.segments;
  return {
    label: `Segment ${index + 1}`,
    ...(index % 4 === 3 ? { openedBy: `i${(index % size.initiatives) + 1}` } : {}),
    deal: deals[index % deals.length],
    partners: Math.round(40 * scale),
    customers: Math.round(300 * scale),
    mrr: Math.round(12_000_000 * scale),
    recruitment: { perMonth: '0.5 to 1.5', pool: 600 },
    attrition: '0.6% to 1.2%',
    onboarding: '2 months',
    ramp: '4 to 9 months',
    repsPerPartner: '3 to 6',
    engagement: '12% to 30%',
    referralsPerRep: '0.2 to 0.5',
    leads: '1 to 3',
    qualification: '50% to 70%',
    winRate: 'pert(12%, 19%, 28%)',
    salesCycle: cycles[index % cycles.length],
    arpa: 'arpa',
    churn: index % 2 === 0 ? { sbg: [0.668, 12] } : '0.7% to 1.3%',
    cannibalisation: '2% to 10%',
    supportPerCustomer: 1_500,
  };
}

const pulls: readonly ((segment: string) => Entry)[] = [
  (s) => ({ on: `segments.${s}.leads`, add: '3 to 9' }),
  (s) => ({ on: `segments.${s}.winRate`, lift: '10% to 30%' }),
  (s) => ({ on: `segments.${s}.engagement`, lift: '15% to 50%' }),
  (s) => ({ on: `segments.${s}.recruitment`, lift: '10% to 40%' }),
];

/** Half as many edges again as initiatives: on direct sales, on another initiative, on another segment, in turn; all lagged. */
function spillovers(index: number, size: Required<WorkloadSize>): Entry[] {
  const lag = index % 2 === 0 ? `${3 + (index % 6)} months` : '2 to 9 months';
  const next = `i${((index + 1) % size.initiatives) + 1}`;
  const other = `s${((index + 1) % size.segments) + 1}`;
  const kinds: readonly Entry[] = [
    { on: 'direct.wins', lift: '0.2% to 1%', lag },
    { on: `initiatives.${next}`, lift: '10% to 40%', lag },
    { on: `segments.${other}.engagement`, lift: '5% to 20%', lag },
  ];
  const first = kinds[index % 3];
  return index % 2 === 0 ? [first, kinds[(index + 1) % 3]] : [first];
}

/** Starts are spread over the first two fifths of the horizon; every third initiative needs its predecessor, every fourth may stop. */
function initiative(index: number, size: Required<WorkloadSize>): Entry {
  const start = Math.floor((index * 0.4 * size.months) / size.initiatives);
  const aim = `s${(index % size.segments) + 1}`;
  const review = calendarMonth(Math.min(size.months - 1, start + 15));
  return {
    label: `Initiative ${index + 1}`,
    kind: 'enablement',
    why: 'part of the reference workload',
    start: calendarMonth(start),
    runs: `${Math.min(30, size.months - start)} months`,
    ...(index % 3 === 2 ? { requires: `i${index}` } : {}),
    cost: { once: '1_000_000 to 3_000_000', monthly: '200_000 to 400_000' },
    success: '75%',
    delay: index % 2 === 0 ? '2 months' : '1 to 4 months',
    ramp: '4 to 9 months',
    ...(index % 5 === 4 ? { shape: 's-curve' } : {}),
    halfLife: '12 to 30 months',
    effects: [pulls[index % 4](aim), pulls[(index + 1) % 4](aim)],
    spillovers: spillovers(index, size),
    stop: index % 4 === 0 ? { at: review, unless: 'total(wins.indirect) >= 5' } : 'none',
    payback: { within: `${Math.min(36, size.months - start)} months`, because: 'the reference workload', review },
  };
}

const numbered = (prefix: string, count: number, entry: (index: number) => Entry): Entry =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index + 1}`, entry(index)]));

/**
 * Text of a scenario of the product's kind, in JSON, which is YAML too. Left as it is: 10 initiatives, 4 segments, 60 months,
 * 15 lagged spillovers.
 */
export function workloadText(size: WorkloadSize = {}): string {
  const full = { initiatives: 10, segments: 4, months: 60, counts: 'expected' as const, trials: 4096, ...size };
  const half = Math.floor(full.months / 2);
  return JSON.stringify(
    {
      yoha: 1,
      title: `${full.initiatives} initiatives, ${full.segments} segments, ${full.months} months`,
      purpose: 'a workload to measure with',
      locale: 'en',
      currency: 'JPY',
      start: calendarMonth(0),
      horizon: `${full.months} months`,
      fiscalYearStart: 'April',
      discountRate: '8%',
      simulation: { trials: full.trials, seed: 'workload', sampling: 'monte-carlo', counts: full.counts },
      assumptions: { arpa: { value: '38_000 to 60_000', unit: 'JPY/month' } },
      direct: {
        customers: 5000,
        mrr: 200_000_000,
        wins: { value: '60 to 90', growth: '2%/year', seasonality: [1, 0.9, 1.1, 1, 0.85, 1.1, 1, 1, 1, 0.9, 1, 1.15] },
        arpa: 'arpa',
        churn: '1% to 1.4%',
        grossMargin: '78%',
        costPerWin: 500_000,
      },
      team: {
        managers: { [calendarMonth(0)]: 3, [calendarMonth(half)]: 5 },
        partnersPerManager: '25 to 40',
        monthlyCost: 900_000,
        rampUp: '4 months',
      },
      segments: numbered('s', full.segments, (index) => segment(index, full)),
      initiatives: numbered('i', full.initiatives, (index) => initiative(index, full)),
      decision: { lens: 'strict', go: ['P(payback <= 48) >= 50%'], noGo: ['P(npv < 0) > 60%'] },
    },
    null,
    2,
  );
}

/** The generated scenario, validated. Throws with the letters of the loader when a size makes it invalid. */
export function workloadScenario(size: WorkloadSize = {}): Scenario {
  const loaded = loadScenario({ name: 'workload.json', bytes: new TextEncoder().encode(workloadText(size)) });
  if (!loaded.ok) throw new Error(loaded.issues.map((issue) => JSON.stringify(issue)).join('\n'));
  return loaded.scenario;
}

/** The program of the generated scenario. */
export const workloadProgram = (size: WorkloadSize = {}): Program => buildProgram(workloadScenario(size));
