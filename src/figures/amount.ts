import { decimal, lastPlace, trimmed } from './digits.js';
import { moneyDigits, moneyText, type MoneyScale } from './money.js';
import type { Point } from './point.js';
import { runMoney, type MoneyFacts } from './run-money.js';
import { percentage } from './share.js';
import type { FigureWords } from '../words/picture-words.js';
import type { Lens } from '../model/lens.js';
import { quantityOf } from '../model/series.js';

/** Writes the figures of a series, KPI or target in the unit that its summary names. */
export interface AmountWriter {
  /** Unit of the digits: 百万円, `JPY million`, `%`; empty for counts. */
  readonly unit: string;
  /** Without the unit; the standard error decides the last place. */
  readonly digits: (value: number, standardError: number) => string;
  /** With the unit. */
  readonly text: (value: number, standardError: number) => string;
  /** A value that a person wrote: exactly as stated, with the unit. */
  readonly stated: (value: number) => string;
  /** The same without the unit. */
  readonly statedDigits: (value: number) => string;
}

/** Exponent of the finest digit of counts that are read together: whole ones stay whole. */
export function countPlace(counts: readonly (number | null)[]): number {
  const known = counts.filter((count) => count !== null);
  const largest = known.reduce((most, count) => Math.max(most, Math.abs(count)), 0);
  return known.every(Number.isInteger) || largest >= 100 ? 0 : largest >= 10 ? -1 : -2;
}

/** @param counts what is read together, where the unit is neither money nor a share */
export function amountWriter(
  unit: string,
  counts: readonly (number | null)[],
  scale: MoneyScale,
  currency: string,
): AmountWriter {
  const { words } = scale;
  const quantity = quantityOf(unit, currency);
  if (quantity === 'money') {
    return {
      unit: scale.unit,
      digits: (value, error) => moneyDigits(scale, value, error),
      text: (value, error) => moneyText(scale, value, error),
      stated: (value) => statedAmount(value, 'money', scale),
      statedDigits: (value) => exact(value / scale.divisor, words),
    };
  }
  if (quantity === 'share') {
    const text = (value: number, error: number): string => percentage(value, error, words);
    return {
      unit: '%',
      digits: (value, error) => text(value, error).replace('%', ''),
      text,
      stated: (value) => statedShare(value, words),
      statedDigits: (value) => exact(value * 100, words),
    };
  }
  const finest = countPlace(counts);
  const digits = (value: number, error: number): string => decimal(value, lastPlace(error, finest), words);
  const stated = (value: number): string => exact(value, words);
  return { unit: '', digits, text: digits, stated, statedDigits: stated };
}

/** A figure that a person wrote, such as a threshold or a chance: exactly as stated, in the unit of what it is compared with. */
export function statedAmount(value: number, kind: 'money' | 'share' | 'count' | 'factor', scale: MoneyScale): string {
  if (kind === 'money') return scale.words.amount(exact(value / scale.divisor, scale.words), scale.unit);
  return kind === 'share' ? statedShare(value, scale.words) : exact(value, scale.words);
}

/** A share that a person wrote: `75%`, `12.5%`. */
export const statedShare = (value: number, words: FigureWords): string => `${exact(value * 100, words)}%`;

/** Digits beyond these come from the computer's own arithmetic, not from an author. */
const DIGITS = 10;

/** All decimals that were written, thousands grouped. */
function exact(value: number, words: FigureWords): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const decimals = /\.(\d+)$/.exec(rounded.toFixed(DIGITS).replace(/0+$/, ''))?.[1]?.length ?? 0;
  return trimmed(decimal(rounded, -decimals, words));
}

/** What a target asks for and reaches, as far as it decides how its figures look. */
interface TargetFigure {
  readonly unit: string;
  readonly value: number;
  readonly reached: Readonly<Record<Lens, Point>>;
}

/** Writes the figures of a target: its value as stated, and what is reached. */
export function targetWriter(run: MoneyFacts, { unit, value, reached }: TargetFigure): AmountWriter {
  const amounts = [value, ...[reached.strict, reached.broad].flatMap(({ p10, p50, p90 }) => [p10, p50, p90])];
  return amountWriter(unit, amounts, runMoney(run, amounts), run.scenario.currency);
}
