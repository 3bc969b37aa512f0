import { figures } from './figures.js';
import { plural } from './plural.js';

const { count } = figures;

/** What several pictures say. Figures come in as finished text. */
export const charts = {
  /** What a picture is about, before any figure is known. */
  titles: {
    'payback-curve': 'Cumulative cash, with minus without the program',
    'payback-odds': 'Odds of payback by month, program and initiatives',
    'indirect-ratio': 'Indirect sales ratio and its targets',
    'revenue-by-channel': 'Net revenue a month by channel',
    'profit-by-fiscal-year': 'Profit by fiscal year, with minus without',
    timeline: 'Initiatives, phases and deadlines on a calendar',
    'cost-and-return': 'Cost and value of each initiative',
    funnel: 'Referrals, opportunities and wins by segment and fiscal year',
    kpis: 'KPIs of each phase by fiscal year',
    ledger: 'Net present value, initiative by initiative and spillover by spillover',
    spillovers: 'Who feeds whom, after how long and how much',
    sensitivity: 'Which inputs account for the spread',
    tornado: 'Net present value with each input low and high',
  },
  lens: { strict: 'strict lens', broad: 'broad lens' },
  /** Above a panel of one lens. */
  lensHeading: { strict: 'Strict lens (no spillovers)', broad: 'Broad lens (with spillovers)' },
  /** Both lenses in one word, for scenarios without spillovers. */
  bothLenses: 'strict and broad lens',
  lensesEqual: 'Strict and broad lens are the same in this scenario: no spillover acts.',
  /** Every trial is the same. */
  constant: 'All inputs are plain numbers: there is no spread.',
  program: 'Whole program',
  indirect: 'Indirect sales',
  others: (others: number): string => plural(others, 'other segment'),
  median: 'Median',
  withoutProgram: 'Without the program',
  monthBand: 'Bands hold 80% in each month (P10–P90; darker: P25–P75), not 80% of paths.',
  /** Behind a fiscal year of fewer than twelve months. */
  partial: '*',
  /** Ends a sentence. */
  full: '.',
  /** Between short facts of one kind. */
  separator: '; ',
  /** Between short facts on one line. */
  between: ', ',
  footer: (parts: { title: string; seed: string; trials: string; digest: string; version: string }): string =>
    `${parts.title} | seed ${parts.seed} | ${count(parts.trials, 'trial')} | scenario ${parts.digest} | Yoha ${parts.version}`,
  /** The line below the title that says what the figures are: unit, cash or accrual, lens, fiscal year. */
  basis: {
    line: (parts: readonly string[]): string => `Basis: ${parts.join('; ')}.`,
    cash: 'cash',
    accrual: 'accrual',
    /** Net present value is of cash. */
    presentValue: 'net present value of cash',
    /** Of the program: with minus without. */
    difference: 'with minus without the program',
    perMonth: (unit: string): string => `${unit} a month`,
    shareOfTrials: (trials: string): string => `share of ${count(trials, 'trial')}`,
    shareOfVariance: 'share of the variance',
    counts: 'mean counts',
    /** As the scenario says it, before any simulation. */
    declared: 'as declared in the scenario',
    ratio: (basis: string): string => `share of ${basis}`,
    /** A whole fiscal year in calendar months. */
    fiscalYear: (label: string, months: string): string => `${label} = ${months}`,
  },
};
