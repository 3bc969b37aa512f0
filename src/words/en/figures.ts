import type { Locale } from '../../model/scenario.js';
import { plural } from './plural.js';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What is counted on the papers: one of it, and several. */
const nouns = {
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
} satisfies Readonly<Record<string, readonly [string, string]>>;

export type Noun = keyof typeof nouns;

const sizes = { millions: ' million', thousands: ' thousand', ones: '' };

/** Size of the unit in which money is printed. */
export type MoneySize = keyof typeof sizes;

const moneyUnit =
  (size: MoneySize) =>
  (currency: string): string =>
    currency + sizes[size];

/** What stands inside a figure: signs, units, counters. */
export const figures = {
  lang: 'en' as Locale,
  /** △ in Japanese statements, a minus sign elsewhere. */
  minus: '−',
  /** Between the ends of a range without a negative number. */
  to: '–',
  /** Between the ends of a range with one: no dash, which would be read as a sign. */
  toSigned: ' to ',
  /** Stands where there is no figure. */
  none: '–',
  /** Percentage points. */
  points: ' pt',
  /** Behind a value that is written per year. */
  perYear: '/year',
  /** Behind money that is written per month. */
  perMonth: '/month',
  /** Between the names of a list. */
  comma: ', ',
  /** A rate of a year, the first of a table of steps. */
  yearly: (rate: string): string => `${rate} a year`,
  /** A later step of a table: its value from a month on, behind the one before. */
  fromMonth: (value: string, month: string): string => `, ${value} from ${month}`,
  /** Before a 95% interval. */
  interval95: '95%:',
  /** Digits with their unit of money, in the language's order. */
  amount: (digits: string, unit: string): string => {
    const [currency = '', ...size] = unit.split(' ');
    return [currency, digits, ...size].join(' ');
  },
  /** Name of a unit of money. */
  money: { millions: moneyUnit('millions'), thousands: moneyUnit('thousands'), ones: moneyUnit('ones') },
  /** A calendar month; January is 1. */
  calendar: (year: string, month: number): string => `${monthNames[month - 1] ?? ''} ${year}`,
  /** A fiscal year by its label `FY2026`. */
  fiscalYearLabel: (label: string): string => label,
  times: (factor: string): string => `${factor}×`,
  /** Whether a rule of the decision holds, and what its rules ask for. */
  ruleStates: { holds: 'holds', fails: 'fails', allOf: 'Go when all hold', anyOf: 'No-go when any holds' },
  /** A count as printed with its noun or counter. */
  count: (digits: string, noun: Noun): string => {
    const [one, more] = nouns[noun];
    return plural(digits, one, more);
  },
};
