import { figures } from './figures.js';
import { plural } from './plural.js';

const { count } = figures;

/** What is told of an initiative on the time line. */
export interface InitiativeFacts {
  readonly name: string;
  readonly start: string;
  /** Largest mean effect, and its month; null = there is none. */
  readonly most: string;
  readonly at: string | null;
  readonly checks: string;
  readonly review: string;
}

/** What the pictures of the evidence say: time line, cost and return, funnel, KPIs. */
export const evidenceCharts = {
  timeline: {
    title: (initiatives: number, first: string, last: string, full: string | null): string =>
      `${initiatives} initiatives start between ${first} and ${last}${full === null ? '' : `; all have reached their largest effect by ${full}`}`,
    titleOne: (first: string, full: string | null): string =>
      `The initiative starts in ${first}${full === null ? '' : ` and reaches its largest effect in ${full}`}`,
    subtitle: [
      'Bar: it runs (paler where it runs in fewer trials).',
      'Shape above: mean effect over all trials, failures included; full height is full effect in every trial.',
      '□ stop check, ▲ review, ◆ deadline of a target.',
    ],
    phases: 'Phases',
    initiatives: 'Initiatives',
    targets: 'Targets',
    entered: (share: string): string => `entered in ${share}`,
    never: 'does not start',
    /** An initiative in one sentence. */
    describe: ({ name, start, most, at, checks, review }: InitiativeFacts): string =>
      `${name}: start ${start}, mean effect at most ${most}${at === null ? '' : ` (${at})`}${checks === '' ? '' : `, stop checks ${checks}`}${review === '' ? '' : `, review ${review}`}`,
  },
  cost: {
    title: (best: string, cost: string, value: string, lens: string): string =>
      `Largest median value: ${best}, ${value} for a mean cost of ${cost}${lens === '' ? '' : `, ${lens}`}`,
    subtitle: (unit: string): readonly string[] => [
      `With minus without each initiative, ${unit}.`,
      'Grey: mean cost that each adds. Points: net present value, median, with P10–P90.',
    ],
    cost: 'Cost',
    describe: ({ name, cost, values }: { name: string; cost: string; values: string }): string =>
      `${name}: mean cost ${cost}; ${values}`,
    value: (lens: string, median: string, band: string): string =>
      `median value${lens === '' ? '' : ` ${lens}`} ${median} (${band})`,
  },
  funnel: {
    title: (year: string, referrals: string, wins: string, customers: string): string =>
      `${year}: ${count(referrals, 'referral')} become ${count(wins, 'win')} on average; ${plural(customers, 'partner customer')} at its end`,
    subtitle: ['Means of each fiscal year, with spillovers.', '* fewer than twelve months.'],
    all: 'All segments',
    steps: { referrals: 'Referrals', opportunities: 'Opportunities', wins: 'Wins' },
    won: (share: string): string => `${share} won`,
  },
  kpis: {
    title: (kpis: number, year: string): string => `${count(String(kpis), 'kpi')} by fiscal year up to ${year}`,
    subtitle: [
      'Median (point) with P10–P90 of each fiscal year, with spillovers.',
      'Shaded: expected span of the phase.',
      '* fewer than twelve months.',
    ],
    describe: (name: string, year: string, median: string, band: string): string =>
      `${name}: ${year} ${median} (${band})`,
  },
};
