import type { Comparison } from '../../model/decision.js';
import { plural } from './plural.js';

/** The approval request on one sheet. */
export const brief = {
  kicker: 'Approval request · Partner program',
  blocks: { benefit: '1 Benefit', cost: '2 Cost', risk: '3 Risk', flexibility: '4 Flexibility' },
  separator: ', ',
  /** A name with its figure. */
  pair: (name: string, figure: string): string => `${name} ${figure}`,
  /** Parts of one line, and how many more there are. */
  list: (parts: readonly string[], rest: number): string => parts.join(' · ') + (rest === 0 ? '' : ` · ${rest} more`),
  amount: (lens: string): string => `Amount at stake: peak deficit, median (${lens.toLowerCase()})`,
  worst: (amount: string): string => `P95: ${amount}`,
  horizon: 'Horizon',
  expected: (lens: string): string => `Expected return: NPV, median (${lens.toLowerCase()})`,
  payback: (lens: string): string => `80% paid back by (${lens.toLowerCase()})`,
  recovered: (share: string): string => `recovered at all: ${share}`,
  moreRules: (count: number): string => `${plural(count, 'more rule')} in the report.`,
  npv: 'Net present value, median',
  multiple: 'Multiple of cost (MOIC), median',
  target: (label: string, bound: string, by: string, basis: string): string =>
    `Odds of ${label} ${bound}, ${by}${basis === '' ? '' : ` (${basis})`}`,
  medianIs: (amount: string): string => `median ${amount}`,
  moreTargets: (count: number): string => `${count} more in the report`,
  ratioAt: (month: string, basis: string): string => `Indirect sales ratio, ${month} (${basis})`,
  peak: 'Peak deficit, median',
  cost: 'Cost of team and initiatives, mean',
  costOf: 'Of which',
  team: 'team beyond the baseline',
  sunk: 'Spent before, mean (not counted)',
  npvLow: 'Net present value, P5',
  breaks: 'What breaks it',
  nothingFlips: 'no single main input turns the verdict within its range',
  notAnalysed: 'not analysed (--analyses none)',
  sentences: (parts: readonly string[]): string => parts.join('; '),
  moves: 'Moves mean NPV most',
  swing: (amount: string): string => `${amount} from P10 to P90`,
  inForce: 'MRR gained at the horizon × 12, mean (not counted)',
  stages: 'Starts in stages',
  startsWhen: (rule: string): string => `when ${rule}`,
  noStops: 'no stop rule is written down',
  learn: 'Find out first',
  check: (label: string, net: string, worth: string): string => `${label}: mean net ${net}, ${worth}`,
  nothingToLearn: 'nothing is seen that would be worth its cost',
  overbooked: 'Over-booked in',
  alternatives: 'Alternatives, each against the proposal',
  alternative: 'Alternative',
  npvAgainst: (lens: string): string => `NPV, mean (${lens.toLowerCase()})`,
  costAgainst: 'Cost, mean',
  proposal: 'The proposal',
  alternativesNote:
    'Mean differences on the same draws; leaving an initiative out also leaves out what requires it. A plus is better for NPV.',
  moreInitiatives: (count: number): string => `${plural(count, 'more initiative')} in the report.`,
  review: (month: string): string => `Review ${month}. `,
  stopNone: 'No stop rule, as declared.',
  endsUnless: (months: number, first: string, last: string): string =>
    `${months === 1 ? `At the end of ${first}` : `At ${months} dates from ${first} to ${last}`} it ends unless `,
  sides: { go: 'Go needs', noGo: 'No-go if' },
  bounds: {
    '>=': (amount) => `at least ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '>': (amount) => `above ${amount}`,
    '<': (amount) => `below ${amount}`,
  } as Readonly<Record<Comparison, (amount: string) => string>>,
  measures: {
    payback: 'payback',
    discountedPayback: 'discounted payback',
    firstCrossing: 'first return to zero',
    npv: 'NPV',
    peakDeficit: 'peak deficit',
    moic: 'multiple of cost',
    roi: 'ROI',
  },
  ofInitiative: (label: string, measure: string): string => `${measure} of ${label}`,
  targetRule: (label: string, bound: string): string => `odds of ${label} ${bound}`,
  /** `within` = the event is a payback in time. */
  oddsRule: (subject: string, event: string, bound: string, within: boolean): string =>
    within
      ? `odds of ${subject} ${event.replace(/^at most /, 'within ')} ${bound}`
      : `odds of ${subject} ${event} ${bound}`,
  percentileOf: (percent: number, subject: string): string =>
    percent === 50 ? `median ${subject}` : `P${percent} of ${subject}`,
  plainRule: (subject: string, bound: string): string => `${subject} ${bound}`,
  found: (value: string, state: string, firm: boolean, margin: string): string =>
    `${value}${margin === '' ? '' : ` (${margin})`}, ${state}${firm ? '' : ', within sampling error'}`,
  approvers: 'Approval',
  drafted: 'Drafted by',
  boxes: ['Drafted by', 'Reviewed by', 'Finance', 'Approved by'] as readonly string[],
  date: 'Date',
  meaning: (start: string, rate: string): string =>
    `Every figure is with minus without the program on the same draws. Strict: no spillovers; broad: with them. Months count from ${start}; discount rate ${rate}. ± is one standard error; P10–P90 holds 80% of trials.`,
  replay: (digest: string, seed: string, trials: string, version: string): string =>
    `Scenario ${digest} · seed ${seed} · ${trials} · Yoha ${version}`,
};
