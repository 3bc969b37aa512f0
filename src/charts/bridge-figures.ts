import { moneyChange, moneyDigits, moneyErrorText, type MoneyScale } from '../figures/money.js';
import type { BridgeFigures, Comparison } from '../decide/compare/compare-analysis.js';
import { percent, points, shareErrorText } from '../figures/share.js';
import type { PictureWords } from '../words/picture-words.js';

type Figure = BridgeFigures['npv'];

/** A figure and its standard error; null where it does not show in the last digit. */
export interface BridgeText {
  readonly value: string;
  readonly error: string | null;
}

/** A figure of the bridge on one line: `+12.3 ±0.4`. */
export const withError = ({ value, error }: BridgeText): string => (error === null ? value : `${value} ±${error}`);

export interface BridgeWriter {
  readonly money: (figure: Figure) => BridgeText;
  readonly share: (figure: Figure) => BridgeText;
}

/** Writes the ends of a bridge (`end`: amounts and odds) and what its lines moved (`line`: with their sign). */
export const bridgeWriter = (kind: 'end' | 'line', scale: MoneyScale): BridgeWriter => ({
  money: ({ mean, se }) => ({
    value: (kind === 'end' ? moneyDigits : moneyChange)(scale, mean, se),
    error: moneyErrorText(scale, se),
  }),
  share: ({ mean, se }) => ({
    value: (kind === 'end' ? percent : points)(mean, se, scale.words),
    error: shareErrorText(se, scale.words),
  }),
});

/** Measures of a bridge in their order: money first, then shares, each by the name it has in its head. */
export interface BridgeColumn {
  readonly head: string;
  /** For narrow columns. */
  readonly short: string;
  readonly kind: 'money' | 'share';
  readonly of: (figures: BridgeFigures) => Figure;
}

export const bridgeColumns = ({ targets }: Comparison, months: string, words: PictureWords): BridgeColumn[] => [
  { head: words.compareCharts.heads.npv, short: words.compareCharts.heads.npv, kind: 'money', of: ({ npv }) => npv },
  {
    head: words.compareCharts.heads.paidBack(months),
    short: words.compareCharts.heads.payback,
    kind: 'share',
    of: ({ paidBack }) => paidBack,
  },
  ...targets.map(({ name, label }): BridgeColumn => ({
    head: words.compareCharts.heads.odds(label),
    short: label,
    kind: 'share',
    of: (figures) => figures.targets[name],
  })),
];
