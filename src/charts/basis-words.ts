import { figureWords } from '../figures/words.js';
import type { Locale } from './words.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** The line below the title that says what the figures are: unit, cash or accrual, lens, fiscal year. */
export interface BasisWords {
  readonly line: (parts: readonly string[]) => string;
  readonly cash: string;
  readonly accrual: string;
  /** Net present value is of cash. */
  readonly presentValue: string;
  /** Of the program: with minus without. */
  readonly difference: string;
  readonly perMonth: (unit: string) => string;
  readonly shareOfTrials: (trials: string) => string;
  readonly shareOfVariance: string;
  readonly counts: string;
  /** As the scenario says it, before any simulation. */
  readonly declared: string;
  readonly ratio: (basis: string) => string;
  /** A whole fiscal year in calendar months. */
  readonly fiscalYear: (label: string, months: string) => string;
}

const en: BasisWords = {
  line: (parts) => `Basis: ${parts.join('; ')}.`,
  cash: 'cash',
  accrual: 'accrual',
  presentValue: 'net present value of cash',
  difference: 'with minus without the program',
  perMonth: (unit) => `${unit} a month`,
  shareOfTrials: (trials) => `share of ${count(trials, 'trial')}`,
  shareOfVariance: 'share of the variance',
  counts: 'mean counts',
  declared: 'as declared in the scenario',
  ratio: (basis) => `share of ${basis}`,
  fiscalYear: (label, months) => `${label} = ${months}`,
};

const ja: BasisWords = {
  line: (parts) => `基準：${parts.join('、')}。`,
  cash: '現金',
  accrual: '発生主義',
  presentValue: '現金の正味現在価値',
  difference: 'プログラムあり − なし',
  perMonth: (unit) => `月あたり${unit}`,
  shareOfTrials: (trials) => `${trials}試行に占める割合`,
  shareOfVariance: '分散に占める割合',
  counts: '件数の平均',
  declared: 'シナリオの宣言どおり',
  ratio: (basis) => `${basis}に占める割合`,
  fiscalYear: (label, months) => `${label}＝${months}`,
};

export const basisWords = (locale: Locale): BasisWords => (locale === 'ja' ? ja : en);
