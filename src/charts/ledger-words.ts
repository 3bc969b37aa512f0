import { plural } from '../figures/plural.js';
import { figureWords } from '../figures/words.js';
import { fieldWords } from '../model/field-words.js';
import type { FieldWords } from '../model/field-words.js';
import type { Locale } from './words.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** Months between an initiative and its spillover, over the trials. */
interface Lag {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What everything about the ledger says, in pictures, report and terminal. */
export interface LedgerWords {
  readonly title: string;
  readonly base: string;
  readonly strictInteraction: string;
  readonly spilloverInteraction: string;
  readonly strictTotal: string;
  readonly spilloverTotal: string;
  readonly total: string;
  /** A spillover by where it goes and what it moves there. */
  readonly through: (to: string, driver: string | null) => string;
  readonly direct: string;
  readonly lag: (lag: Lag) => string;
  readonly drivers: FieldWords['drivers'];
  /** The whole effect of an initiative. */
  readonly everything: string;
  readonly chart: {
    readonly title: (total: string, strict: string, spillovers: string) => string;
    readonly titleStrict: (total: string) => string;
    readonly subtitle: (unit: string, trials: string) => string;
    readonly spillover: (from: string, through: string) => string;
  };
  readonly graph: {
    readonly title: (from: string, to: string, lag: string, value: string) => string;
    readonly subtitle: (unit: string, trials: string) => string;
    readonly titleDeclared: (count: number) => string;
    readonly subtitleDeclared: string;
    readonly weakens: string;
    readonly from: string;
    readonly to: string;
  };
}

const en: LedgerWords = {
  title: 'Spillover ledger',
  base: 'Team and segments, no initiative',
  strictInteraction: 'Interaction of initiatives',
  spilloverInteraction: 'Interaction of spillovers',
  strictTotal: 'Strict total',
  spilloverTotal: 'Spillovers',
  total: 'Total with spillovers',
  through: (to, driver) => (driver === null ? `to ${to}` : `to ${to}: ${driver}`),
  direct: fieldWords('en').direct,
  lag: ({ p10, p50, p90 }) => {
    const range = p10 === p90 ? '' : ` (${p10}–${p90})`;
    return p50 === 0 && range === '' ? 'at once' : `after ${p50} mo${range}`;
  },
  drivers: fieldWords('en').drivers,
  everything: fieldWords('en').everything,
  chart: {
    title: (total, strict, spillovers) =>
      `The program is worth ${total} on average: strict ${strict}, spillovers ${spillovers}`,
    titleStrict: (total) => `The program is worth ${total} on average`,
    subtitle: (unit, trials) =>
      `Net present value, mean ± standard error, ${unit}, ${count(trials, 'trial')}. Every bar begins where the one above it ends.`,
    spillover: (from, through) => `${from} ${through}`,
  },
  graph: {
    title: (from, to, lag, value) => `The largest spillover is from ${from} to ${to}, ${lag}: ${value}`,
    subtitle: (unit, trials) =>
      `What each spillover moves, after how long, and the present value through it (mean, ${unit}, ${count(trials, 'trial')}). Thicker is more.`,
    titleDeclared: (edges) => `${plural(edges, 'spillover is', 'spillovers are')} declared`,
    subtitleDeclared:
      'What each spillover moves and after how long; the ledger tells how much (it was not made in this run).',
    weakens: 'Dashed: it costs value.',
    from: 'Initiative',
    to: 'What it feeds',
  },
};

const ja: LedgerWords = {
  title: '余波台帳',
  base: 'チームと区分（施策なし）',
  strictInteraction: '施策どうしの相互作用',
  spilloverInteraction: '余波どうしの相互作用',
  strictTotal: '余波なし合計',
  spilloverTotal: '余波',
  total: '余波込み合計',
  through: (to, driver) => (driver === null ? `→ ${to}` : `→ ${to}の${driver}`),
  direct: fieldWords('ja').direct,
  lag: ({ p10, p50, p90 }) => {
    const range = p10 === p90 ? '' : `（${p10}–${p90}）`;
    return p50 === 0 && range === '' ? '即時' : `${p50}か月後${range}`;
  },
  drivers: fieldWords('ja').drivers,
  everything: fieldWords('ja').everything,
  chart: {
    title: (total, strict, spillovers) => `プログラムの価値は平均${total}：余波なし${strict}、余波${spillovers}`,
    titleStrict: (total) => `プログラムの価値は平均${total}`,
    subtitle: (unit, trials) =>
      `正味現在価値の平均 ± 標準誤差（${unit}、${trials}試行）。棒は上の棒の終わりから始まる。`,
    spillover: (from, through) => `${from} ${through}`,
  },
  graph: {
    title: (from, to, lag, value) => `最大の余波は「${from}」から「${to}」へ、${lag}：${value}`,
    subtitle: (unit, trials) =>
      `各余波が動かすもの、届くまでの月数、それを通る現在価値（平均、${unit}、${trials}試行）。太いほど大きい。`,
    titleDeclared: (count) => `申告された余波は${count}件`,
    subtitleDeclared: '各余波が動かすものと届くまでの月数。金額は余波台帳による（今回は計算していない）。',
    weakens: '破線は価値を減らす余波。',
    from: '施策',
    to: '届く先',
  },
};

export const ledgerWords = (locale: Locale): LedgerWords => (locale === 'ja' ? ja : en);
