import { errorText, lastPlace, printedUnits } from '../digits.js';
import { moneyDigits, type MoneyScale } from '../money.js';
import { netValueWriter } from '../net-value.js';
import { errorOf } from '../point.js';
import { apportioned } from './apportioned.js';
import { footedText, unitsOf } from './place.js';

/** A line of the ledger: its mean, and what varies. */
interface LedgerAmount {
  readonly mean: number;
  readonly se: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly intervals: Readonly<Record<LedgerPercentile, readonly [number, number] | null>>;
}

type LedgerPercentile = 'p5' | 'p50' | 'p95';

/** A mean of the ledger. */
interface Mean {
  readonly mean: number;
  readonly se: number;
}

/** The amounts of a ledger; each is an object of its own. */
export interface LedgerMeans {
  readonly base: Mean;
  readonly initiatives: readonly {
    readonly strict: Mean;
    readonly spillovers: readonly { readonly value: Mean }[];
    readonly credit: Mean;
  }[];
  readonly interaction: Readonly<Record<'strict' | 'spillovers' | 'total', Mean>>;
  readonly strictTotal: Mean;
  readonly spilloverTotal: Mean;
  readonly total: Mean;
  readonly credits: { readonly total: Mean };
}

/** A ledger as it is printed, on every paper. */
export interface FootedLedger {
  readonly scale: MoneyScale;
  /** Digits of the mean of one of its amounts, without the unit. */
  readonly mean: (amount: Mean) => string;
  /** Likewise with its sign. */
  readonly change: (amount: Mean) => string;
  /** Its standard error; null where the last digit printed does not move. */
  readonly error: (amount: Mean) => string | null;
  /** Mean ± standard error: `46.3 ±1.2`. */
  readonly estimate: (amount: Mean) => string;
  /** Digits of the sum of what is printed of several lines. */
  readonly sum: (amounts: readonly Mean[]) => string;
  readonly percentile: (amount: LedgerAmount, percentile: LedgerPercentile) => string;
}

/** A printed mean: so many units of a digit. */
interface Units {
  readonly units: number;
  readonly place: number;
}

/**
 * The ledger to the one digit of the program's net present value. Totals and initiatives are rounded for themselves, as they are where
 * they stand without the others; what only the ledger knows (the team, spillovers, interactions) is rounded so that the lines add up to
 * the totals. Credits add up in a digit of their own where their error is larger.
 */
export function footedLedger(ledger: LedgerMeans, scale: MoneyScale): FootedLedger {
  const { place } = netValueWriter(scale, [ledger.strictTotal.se, ledger.total.se]);
  const printed = new Map<Mean, Units>([...lineUnits(ledger, scale, place), ...creditUnits(ledger, scale, place)]);
  const of = (amount: Mean): Units =>
    printed.get(amount) ?? { units: rounded(amount, scale, place), place: placeOf(amount, scale, place) };
  const text = ({ units, place: at }: Units, plus = false): string =>
    units === 0 ? '0' : footedText(units, at, scale.words, plus);
  const error = (amount: Mean): string | null => errorText(amount.se / scale.divisor, of(amount).place, scale.words);
  return {
    scale,
    mean: (amount) => text(of(amount)),
    change: (amount) => text(of(amount), true),
    error,
    estimate: (amount) => [text(of(amount)), error(amount)].filter((part) => part !== null).join(' ±'),
    sum: (amounts) => text({ units: amounts.reduce((all, amount) => all + of(amount).units, 0), place }),
    percentile: (amount, percentile) => {
      const [low, high] = amount.intervals[percentile] ?? [null, null];
      return moneyDigits(scale, amount[percentile], errorOf(low, high));
    },
  };
}

/** Exponent of the last digit of a figure in a column whose digit is `least`. */
const placeOf = ({ se }: Mean, { divisor, finest }: MoneyScale, least: number): number =>
  Math.max(least, lastPlace(se / divisor, finest));

/** In units of the column's digit, with as few digits as its own error asks for. */
function rounded(amount: Mean, scale: MoneyScale, place: number): number {
  const own = placeOf(amount, scale, place);
  return printedUnits(amount.mean / scale.divisor, own) * Number(`1e${own - place}`);
}

/** Up to the strict total, and from there to the total. */
function lineUnits(ledger: LedgerMeans, scale: MoneyScale, place: number): [Mean, Units][] {
  const { base, initiatives, interaction, strictTotal, spilloverTotal, total } = ledger;
  const inUnits = (amounts: readonly Mean[]): number[] =>
    amounts.map(({ mean }) => unitsOf(mean, scale.divisor, place));
  const own = initiatives.map(({ strict }) => strict);
  const fixed = [...own, strictTotal, total].map((amount) => [amount, rounded(amount, scale, place)] as const);
  const known = new Map<Mean, number>(fixed);
  const at = (amount: Mean): number => known.get(amount) ?? 0;
  const strictParts = [base, interaction.strict];
  const strictRest = at(strictTotal) - own.reduce((sum, amount) => sum + at(amount), 0);
  const spilloverParts = [
    ...initiatives.flatMap(({ spillovers }) => spillovers.map(({ value }) => value)),
    interaction.spillovers,
  ];
  const spilled = at(total) - at(strictTotal);
  const strict = apportioned(inUnits(strictParts), strictRest);
  const spillovers = apportioned(inUnits(spilloverParts), spilled);
  const all: (readonly [Mean, number])[] = [
    ...fixed,
    ...strictParts.map((amount, i) => [amount, strict[i]] as const),
    ...spilloverParts.map((amount, i) => [amount, spillovers[i]] as const),
    [spilloverTotal, spilled],
    [interaction.total, strict[1] + (spillovers.at(-1) ?? 0)],
  ];
  return all.map(([amount, units]) => [amount, { units, place }]);
}

function creditUnits({ initiatives, credits }: LedgerMeans, scale: MoneyScale, least: number): [Mean, Units][] {
  const own = initiatives.map(({ credit }) => credit);
  const place = own.reduce((most, credit) => placeOf(credit, scale, most), placeOf(credits.total, scale, least));
  const total = rounded(credits.total, scale, place);
  const units = apportioned(
    own.map(({ mean }) => unitsOf(mean, scale.divisor, place)),
    total,
  );
  return [
    ...own.map((credit, i): [Mean, Units] => [credit, { units: units[i], place }]),
    [credits.total, { units: total, place }],
  ];
}
