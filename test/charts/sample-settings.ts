import { formatMonth, monthOf } from '../../src/model/time.js';

/** A realistic summary without a simulation: paths from a small seeded toy, figures computed from them. */
export interface SampleOptions {
  readonly locale?: 'ja' | 'en';
  /** Months, ≥ 1. */
  readonly horizon?: number;
  readonly trials?: number;
  /** false: the broad lens equals the strict one. */
  readonly spillovers?: boolean;
  /** false: every flow is zero in every month. */
  readonly difference?: boolean;
  /** Every trial is the same (plain numbers only). */
  readonly certain?: boolean;
  /** Names as the author wrote them; the first three take plausible paths, more repeat them. */
  readonly initiativeLabels?: readonly string[];
  readonly segmentLabels?: readonly string[];
  /** false: no target at all. */
  readonly targets?: boolean;
  /** false: no direct channel. */
  readonly direct?: boolean;
  readonly verdict?: boolean;
}

export type Path = number[];
export interface Settings extends Required<SampleOptions> {
  readonly months: string[];
}

export const WORDS = {
  ja: {
    title: '地方銀行との市場開拓',
    purpose: '中小企業がマーケティングを当たり前に使いこなせるようにする',
    initiatives: ['福島 三社連携', '銀行セミナー', '複写機販売店の勉強会'],
    segments: ['WEB制作会社', '東北コピー販売', '地方銀行'],
    target: '3年目の間販比率',
    because: 'リード供給は2年目から',
    baseline: '既存のWEB制作会社と担当3名',
  },
  en: {
    title: 'Regional market development with banks',
    purpose: 'Make marketing an everyday tool of small firms',
    initiatives: ['Fukushima alliance', 'Bank seminars', 'Dealer study sessions'],
    segments: ['Web agencies', 'Tohoku dealer', 'Regional banks'],
    target: 'Indirect ratio, year 3',
    because: 'Leads arrive from the second year on',
    baseline: 'Existing web agencies and three managers',
  },
} as const;

export function settled(options: SampleOptions): Settings {
  const locale = options.locale ?? 'ja';
  const horizon = options.horizon ?? 60;
  return {
    locale,
    horizon,
    trials: options.trials ?? 300,
    spillovers: options.spillovers ?? true,
    difference: options.difference ?? true,
    certain: options.certain ?? false,
    initiativeLabels: options.initiativeLabels ?? WORDS[locale].initiatives,
    segmentLabels: options.segmentLabels ?? WORDS[locale].segments,
    targets: options.targets ?? true,
    direct: options.direct ?? true,
    verdict: options.verdict ?? true,
    months: Array.from({ length: horizon }, (_, t) => formatMonth(monthOf(2026, 10) + t)),
  };
}
