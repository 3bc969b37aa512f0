import { plural } from './plural.js';
import type { FigureWords, MoneySize, Noun } from './words.js';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One of it, and several. */
const nouns: Readonly<Record<Noun, readonly [string, string]>> = {
  month: ['month', 'months'],
  year: ['year', 'years'],
  trial: ['trial', 'trials'],
  scenario: ['scenario', 'scenarios'],
  segment: ['segment', 'segments'],
  initiative: ['initiative', 'initiatives'],
  spillover: ['spillover', 'spillovers'],
  change: ['change', 'changes'],
  input: ['input', 'inputs'],
  kpi: ['KPI', 'KPIs'],
  customer: ['customer', 'customers'],
  referral: ['referral', 'referrals'],
  win: ['win', 'wins'],
  resample: ['resample', 'resamples'],
  replicate: ['replicate', 'replicates'],
  combination: ['combination', 'combinations'],
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
};

const sizes: Readonly<Record<MoneySize, string>> = { millions: ' million', thousands: ' thousand', ones: '' };

const moneyUnit =
  (size: MoneySize) =>
  (currency: string): string =>
    currency + sizes[size];

export const en: FigureWords = {
  lang: 'en',
  minus: '−',
  to: '–',
  toSigned: ' to ',
  none: '–',
  points: ' pt',
  perYear: '/year',
  perMonth: '/month',
  interval95: '95%:',
  amount: (digits, unit) => {
    const [currency = '', ...size] = unit.split(' ');
    return [currency, digits, ...size].join(' ');
  },
  money: { millions: moneyUnit('millions'), thousands: moneyUnit('thousands'), ones: moneyUnit('ones') },
  calendar: (year, month) => `${monthNames[month - 1] ?? ''} ${year}`,
  fiscalYearLabel: (label) => label,
  times: (factor) => `${factor}×`,
  ruleStates: { holds: 'holds', fails: 'does not hold', allOf: 'Go when all hold', anyOf: 'No-go when any holds' },
  count: (digits, noun) => plural(digits, ...nouns[noun]),
};
