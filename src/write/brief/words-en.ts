import { plural } from '../../words/en/plural.js';
import { wordsOf } from '../../words/words.js';
import { counted } from '../../figures/counted.js';
import type { BriefWords } from './words.js';

export const en: BriefWords = {
  kicker: 'Approval request · Partner program',
  blocks: { benefit: '1 Benefit', cost: '2 Cost', risk: '3 Risk', flexibility: '4 Flexibility' },
  verdict: 'Verdict',
  measure: 'Measure',
  space: ' ',
  separator: ', ',
  pair: (name, figure) => `${name} ${figure}`,
  list: (parts, rest) => parts.join(' · ') + (rest === 0 ? '' : ` · ${rest} more`),

  amount: (lens) => `Amount at stake: peak deficit, median (${lens.toLowerCase()})`,
  worst: (amount) => `P95: ${amount}`,
  horizon: 'Horizon',
  expected: (lens) => `Expected return: NPV, median (${lens.toLowerCase()})`,
  payback: (lens) => `80% paid back by (${lens.toLowerCase()})`,
  recovered: (share) => `recovered at all: ${share}`,
  again: (share) => `Resampled, the verdict is the same in ${share} of cases.`,
  moreRules: (count) => `${plural(count, 'more rule')} in the report.`,

  npv: 'Net present value, median',
  paidBackBy: (share) => `Paid back in ${share} of trials by`,
  multiple: 'Multiple of cost (MOIC), median',
  target: (label, bound, by, basis) => `Odds of ${label} ${bound}, ${by}${basis === '' ? '' : ` (${basis})`}`,
  medianIs: (amount) => `median ${amount}`,
  moreTargets: (count) => `${count} more in the report`,
  ratioAt: (month, basis) => `Indirect sales ratio, ${month} (${basis})`,

  peak: 'Peak deficit, median',
  deepest: 'Deepest point (median month)',
  cost: 'Cost of team and initiatives, mean',
  costOf: 'Of which',
  team: 'team beyond the baseline',
  sunk: 'Spent before, mean (not counted)',

  notRecovered: 'Not recovered within the horizon',
  npvNegative: 'Odds that NPV is below zero',
  npvLow: 'Net present value, P5',
  breaks: 'What breaks it',
  nothingFlips: 'no single main input turns the verdict within its range',
  notAnalysed: 'not analysed (--analyses none)',
  sentences: (parts) => parts.join('; '),
  moves: 'Moves mean NPV most',
  swing: (amount) => `${amount} from P10 to P90`,
  succeeds: 'Odds that it works',

  inForce: 'MRR gained at the horizon × 12, mean (not counted)',
  stages: 'Starts in stages',
  startsWhen: (rule) => `when ${rule}`,
  stops: 'Stopped early',
  noStops: 'no stop rule is written down',
  learn: 'Find out first',
  check: (label, net, worth) =>
    `${label}: mean net ${net}, ${{ yes: 'worth doing', no: 'not worth it', unclear: 'too close to call' }[worth]}`,
  nothingToLearn: 'nothing is seen that would be worth its cost',
  overbooked: 'Over-booked in',

  alternatives: 'Alternatives, each against the proposal',
  alternative: 'Alternative',
  npvAgainst: (lens) => `NPV, mean (${lens.toLowerCase()})`,
  costAgainst: 'Cost, mean',
  bestIn: 'Best in',
  proposal: 'The proposal',
  doNothing: 'Do nothing',
  withoutOne: (label) => `Without ${label}`,
  alternativesNote:
    'Mean differences on the same draws; leaving an initiative out also leaves out what requires it. A plus is better for NPV.',
  moreInitiatives: (count) => `${plural(count, 'more initiative')} in the report.`,

  exit: 'Exit rule',
  review: (month) => `Review ${month}. `,
  stopNone: 'No stop rule, as declared.',
  endsUnless: (months, first, last) =>
    `${months === 1 ? `At the end of ${first}` : `At ${months} dates from ${first} to ${last}`} it ends unless `,

  sides: { go: 'Go needs', noGo: 'No-go if' },
  bounds: {
    '>=': (amount) => `at least ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '>': (amount) => `above ${amount}`,
    '<': (amount) => `below ${amount}`,
  },
  measures: {
    payback: 'payback',
    discountedPayback: 'discounted payback',
    firstCrossing: 'first return to zero',
    npv: 'NPV',
    peakDeficit: 'peak deficit',
    moic: 'multiple of cost',
    roi: 'ROI',
  },
  ofInitiative: (label, measure) => `${measure} of ${label}`,
  targetRule: (label, bound) => `odds of ${label} ${bound}`,
  oddsRule: (subject, event, bound, within) =>
    within
      ? `odds of ${subject} ${event.replace(/^at most /, 'within ')} ${bound}`
      : `odds of ${subject} ${event} ${bound}`,
  percentileOf: (percent, subject) => (percent === 50 ? `median ${subject}` : `P${percent} of ${subject}`),
  plainRule: (subject, bound) => `${subject} ${bound}`,
  found: (value, state, firm, margin) =>
    `${value}${margin === '' ? '' : ` (${margin})`}, ${state}${firm ? '' : ', within sampling error'}`,

  approvers: 'Approval',
  drafted: 'Drafted by',
  boxes: ['Drafted by', 'Reviewed by', 'Finance', 'Approved by'],
  date: 'Date',

  meaning: (start, rate) =>
    `Every figure is with minus without the program on the same draws. Strict: no spillovers; broad: with them. Months count from ${start}; discount rate ${rate}. ± is one standard error; P10–P90 holds 80% of trials.`,
  replay: (digest, seed, trials, version) =>
    `Scenario ${digest} · seed ${seed} · ${counted(trials, 'trial', wordsOf('en').figures)} · Yoha ${version}`,
};
