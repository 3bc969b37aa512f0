import type { PnlRow } from '../../../summary/summary.js';
import { controlledRounding, OUTSIDE, type Entry } from './controlled-rounding.js';
import { commonPlace, unitsOf } from './place.js';

/**
 * The management P/L as a chain of sums, a line by the place it leaves and the place it enters: 1 = 2 + 3, 3 + 3s = 4 + 5,
 * 5 = 6 + 7 + 8, 8 = 9 + 10 + 11, 12a + 12b = 12, 11 + 12 = 13. Null: the line begins or ends there.
 */
const chain: Readonly<Record<string, readonly [from: string | null, to: string | null]>> = {
  '1': [null, 'list'],
  '2': ['list', null],
  '3': ['list', 'net'],
  '3s': [null, 'net'],
  '4': ['net', null],
  '5': ['net', 'gross'],
  '6': ['gross', null],
  '7': ['gross', null],
  '8': ['gross', 'marginal'],
  '9': ['marginal', null],
  '10': ['marginal', null],
  '11': ['marginal', 'business'],
  '12a': [null, 'direct'],
  '12b': [null, 'direct'],
  '12': ['direct', 'business'],
  '13': ['business', null],
};

/** Means of a statement as they are printed: years add up to the total, and lines to their subtotals, to the last digit. */
export interface FootedStatement {
  /** Exponent of the last digit. */
  readonly place: number;
  /** In units of the last digit. */
  readonly units: (row: PnlRow) => number;
}

/** @param rows one view under one lens @param divisor and exponent of the finest digit of the unit of money */
export function footedStatement(rows: readonly PnlRow[], divisor: number, finest: number): FootedStatement {
  const place = commonPlace(
    rows.map(({ spread }) => spread),
    divisor,
    finest,
  );
  const split = rows.some(({ number }) => number === '12a');
  const entries = rows.map((row) => entryOf(row, split, unitsOf(row.spread.mean ?? 0, divisor, place)));
  const shown = controlledRounding(entries);
  const byRow = new Map(rows.map((row, i) => [row, shown[i]]));
  return { place, units: (row) => byRow.get(row) ?? 0 };
}

/** In the total the chain runs backwards: a line comes from its years where it ends in them, and goes to them where it begins. */
function entryOf({ number, period }: PnlRow, split: boolean, value: number): Entry {
  const line = `line ${number}`;
  const ends = number === '12' && !split ? ([null, 'business'] as const) : chain[number];
  const [from, to] = (ends ?? [OUTSIDE, null]).map((end) =>
    end === null ? line : end === OUTSIDE ? OUTSIDE : `${end} ${period}`,
  );
  return period === 'total' ? { from: to, to: from, value } : { from, to, value };
}
