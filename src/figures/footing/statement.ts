import type { Lens } from '../../model/lens.js';
import { directParts, lineNumber, pnlLines } from '../../model/pnl-lines.js';
import type { MoneyScale } from '../money.js';
import type { Point } from '../point.js';
import { runMoney, type MoneyFacts } from '../run-money.js';
import { controlledRounding, type Entry } from './controlled-rounding.js';
import { commonPlace, unitsOf } from './place.js';

const DIRECT = lineNumber('directProfit');
const BUSINESS = lineNumber('profit');
const COMPANY = lineNumber('operatingProfit');
/** What the company has besides the business: the difference of lines 14 and 13. */
const REST = 'rest';

type Ends = readonly [from: string | null, to: string | null];

/**
 * The management P/L as a chain of sums, a line by the sum it leaves and the sum it enters: 1 = 2 + 3, 3 + 3s = 4 + 5,
 * 5 = 6 + 7 + 8, 8 = 9 + 10 + 11, 11 + 12 = 13, 13 + the rest of the company = 14. Null: the line begins or ends there.
 */
function endsOf(line: string): Ends {
  const sums = pnlLines.filter(({ sum }) => sum !== null);
  const holding = (part: string): string | null => sums.find(({ sum }) => sum!.includes(part))?.number ?? null;
  const own = sums.some(({ number }) => number === line) ? line : null;
  return [own ?? holding(`-${line}`), holding(`+${line}`)];
}

const chain: Readonly<Record<string, Ends>> = Object.fromEntries(
  [...pnlLines.map(({ number }) => number), REST].map((line) => [line, endsOf(line)]),
);

export type View = 'with' | 'without' | 'difference';

/** Statements of the P/L in the order of the papers. The difference comes first: it is what the program does to the company's P/L. */
export const shownStatements: readonly (readonly [View, Lens])[] = [
  ['difference', 'strict'],
  ['difference', 'broad'],
  ['with', 'strict'],
  ['with', 'broad'],
  ['without', 'strict'],
];

/** Where a figure of the P/L stands: a fiscal year, or `total`. */
export interface PnlCell {
  readonly view: View;
  readonly lens: Lens;
  /** Of the line: `11`, `12a`. */
  readonly number: string;
  readonly period: string;
}

interface PnlRow extends PnlCell {
  readonly spread: Point;
}

/** What the P/L is printed from. */
export interface PnlFacts extends MoneyFacts {
  readonly pnl: readonly PnlRow[];
}

/** A line of a single segment, channel or initiative. */
export interface PnlDetailFacts extends Omit<PnlCell, 'period'> {
  readonly scope: string;
  readonly item: string;
  /** Fiscal years, then the total. */
  readonly mean: readonly number[];
}

/** The P/L as it is printed: down the lines, across the years, and with − without = difference, to the last digit. */
export interface FootedPnl {
  /** One unit of money for all statements. */
  readonly scale: MoneyScale;
  /** Exponent of the one last digit of all statements. */
  readonly place: number;
  /** In units of the last digit. */
  readonly units: (cell: PnlCell) => number;
}

/** Three statements are rounded by themselves, each within one unit; what is printed are their sums. */
export const parts = ['without', 'strict', 'spillovers'] as const;
export type Part = (typeof parts)[number];

/** What a view is the sum of: so with − without is the difference, and what is equal in both lenses prints the same. */
export const partsOf = (view: PnlCell['view'], lens: Lens): readonly Part[] => [
  ...(view === 'difference' ? [] : (['without'] as const)),
  ...(view === 'without' ? [] : (['strict'] as const)),
  ...(view === 'without' || lens === 'strict' ? [] : (['spillovers'] as const)),
];

/** A part from the views under their lenses. */
export function partOf(part: Part, at: (view: PnlCell['view'], lens: Lens) => number): number {
  if (part === 'without') return at('without', 'strict');
  return part === 'strict' ? at('difference', 'strict') : at('difference', 'broad') - at('difference', 'strict');
}

const keyOf = ({ view, lens, number, period }: PnlCell): string => `${view} ${lens} ${number} ${period}`;

/** Statements that were rounded already: many papers and tables of a run ask for the same. */
const printedPnl = new WeakMap<PnlFacts, FootedPnl>();

/** @param summary with the means of the P/L; what it prints is at most three units of the last digit away from them */
export function footedPnl(summary: PnlFacts): FootedPnl {
  const found = printedPnl.get(summary) ?? roundedPnl(summary);
  printedPnl.set(summary, found);
  return found;
}

function roundedPnl(summary: PnlFacts): FootedPnl {
  const { pnl } = summary;
  const scale = runMoney(
    summary,
    pnl.flatMap(({ spread }) => [spread.mean, spread.p10, spread.p90]),
  );
  const place = placeOf(pnl, scale);
  const means = new Map(pnl.map((row) => [keyOf(row), row.spread.mean ?? 0]));
  const mean = (part: Part, number: string, period: string): number =>
    partOf(part, (view, lens) => means.get(keyOf({ view, lens, number, period })) ?? 0);
  const lines = new Set(pnl.map(({ number }) => number));
  const periods = [...new Set(pnl.map(({ period }) => period))];
  const shown = new Map(
    parts.map((part) => {
      const value = (line: string, period: string): number => unitsOf(mean(part, line, period), scale.divisor, place);
      return [part, rounded(lines, periods, value)];
    }),
  );
  return { scale, place, units: (cell) => unitsIn(shown, cell) };
}

/** Line 12a is line 12 of the strict lens, 12b what spillovers add to it. */
function unitsIn(
  shown: ReadonlyMap<Part, ReadonlyMap<string, number>>,
  { view, lens, number, period }: PnlCell,
): number {
  const of = (part: Part, line: string): number => shown.get(part)?.get(`${line} ${period}`) ?? 0;
  if (number === directParts.strict.number) return of('strict', DIRECT);
  if (number === directParts.spillover.number) return lens === 'strict' ? 0 : of('spillovers', DIRECT);
  return partsOf(view, lens).reduce((sum, part) => sum + of(part, number), 0);
}

/** Units of each line and period of one statement, by `line period`. */
function rounded(
  lines: ReadonlySet<string>,
  periods: readonly string[],
  value: (line: string, period: string) => number,
): Map<string, number> {
  const company = lines.has(COMPANY);
  const names = Object.keys(chain).filter((line) => lines.has(line) || (line === REST && company));
  const cells = names.flatMap((line) => periods.map((period) => ({ line, period })));
  const entries = cells.map(({ line, period }) => {
    const units = line === REST ? value(COMPANY, period) - value(BUSINESS, period) : value(line, period);
    return entryOf(line, period, units);
  });
  const shown = controlledRounding(entries);
  return new Map(cells.map(({ line, period }, i) => [`${line} ${period}`, shown[i]]));
}

/** In the total the chain runs backwards: a line comes from its years where it ends in them, and goes to them where it begins. */
function entryOf(line: string, period: string, value: number): Entry {
  const [from, to] = (chain[line] ?? [null, null]).map((end) => (end === null ? `line ${line}` : `${end} ${period}`));
  return period === 'total' ? { from: to, to: from, value } : { from, to, value };
}

/** A figure of fewer units than this is too coarse to be compared. */
const FEWEST_UNITS = 100;

const largestOf = (rows: readonly PnlRow[]): number =>
  rows.reduce((most, { spread }) => Math.max(most, Math.abs(spread.mean ?? 0)), 0);

/**
 * Exponent of the last digit: the coarsest that the errors of the differences ask for, since with and without have to show the same
 * digits for their difference to be theirs. One digit more where that is too coarse for the profit of the business (line 13).
 */
function placeOf(pnl: readonly PnlRow[], { divisor, finest }: MoneyScale): number {
  const differences = pnl.filter(({ view }) => view === 'difference');
  const largest = largestOf(differences) / divisor;
  const spreads = (largest === 0 ? pnl : differences).map(({ spread }) => spread);
  if (largest === 0) return commonPlace(spreads, divisor, finest);
  const profit = largestOf(differences.filter(({ number }) => number === BUSINESS)) / divisor;
  const whole = -Math.round(Math.log10(divisor));
  const isCoarse = (place: number, amount: number): boolean =>
    place > whole && amount < FEWEST_UNITS * Number(`1e${place}`);
  let own = finest;
  while (isCoarse(own, largest)) own -= 1;
  const place = commonPlace(spreads, divisor, own);
  return isCoarse(place, profit) ? place - 1 : place;
}
