import { lineFact, seriesKeys, seriesName, type SeriesKey } from './series.js';

/** A line of the management P/L (model section 8). */
export interface PnlLine {
  /** `3s` is the part of services in line 3; `12a` and `12b` are the parts of line 12 in a difference. */
  readonly number: string;
  readonly key: SeriesKey;
  /** Series of the whole business behind it; of a part of line 12, what it is called in tables. */
  readonly series: string;
  /** Lines that are added (`+`) and subtracted (`-`) to get it; null = it is no sum. */
  readonly sum: readonly string[] | null;
}

/** Lines 1 to 14 in their order; 14 only in scenarios with a company. */
export const pnlLines: readonly PnlLine[] = seriesKeys.flatMap((key): PnlLine[] => {
  const fact = lineFact(key);
  if (fact === null) return [];
  return [{ number: fact.number, key, series: seriesName(key, { kind: 'segments' }), sum: fact.sum ?? null }];
});

/** Number of the line that a series is. Throws on one that is no line. */
export function lineNumber(key: SeriesKey): string {
  const fact = lineFact(key);
  if (fact === null) throw new Error(`${key} is no line of the P/L`);
  return fact.number;
}

/** What a company calls its profit: that of the business, or its operating profit. */
export const profitLines = ['13', '14'] as const;

const DIRECT = lineNumber('directProfit');

/** Line 12 of a difference in two: as in the strict runs, and the rest, which is spillover. */
export const directParts = {
  strict: { number: `${DIRECT}a`, key: 'directProfit', series: 'directProfit.strict', sum: null },
  spillover: { number: `${DIRECT}b`, key: 'directProfit', series: 'directProfit.spillover', sum: null },
} as const satisfies Readonly<Record<string, PnlLine>>;

/** All lines that tables may show, the parts of line 12 below it. */
export const shownLines: readonly PnlLine[] = pnlLines.flatMap((line) =>
  line.number === DIRECT ? [line, directParts.strict, directParts.spillover] : [line],
);

/** Lines that a segment has by itself, and as a memo the team shared out: what else comes after marginal profit belongs to all. */
export const segmentLines: readonly PnlLine[] = pnlLines.slice(
  0,
  pnlLines.findIndex(({ number }) => number === lineNumber('teamCost')) + 1,
);

/** Whether a line prints as a sum of others. */
export const isSum = (number: string): boolean => pnlLines.some((line) => line.number === number && line.sum !== null);
