import type { Locale } from '../model/scenario.js';
import { moneyScale, type MoneyScale } from './money.js';
import type { Point } from './point.js';
import { pictureWordsOf } from '../words/picture-words.js';
import type { Lens } from '../model/lens.js';

/** What is spent, owed at worst, and gained. */
type Flow = Readonly<Record<'cost' | 'peakDeficit' | 'npv', Point>>;

/** What decides the unit of money: a run, or its scenario alone where an analysis stands without one. */
export interface MoneyFacts {
  readonly scenario: { readonly locale: Locale; readonly currency: string };
  readonly program?: Readonly<Record<Lens, Flow>> | undefined;
}

/** Figures of this many units and more would need seven digits before the point. */
const MOST = 1e6;

const largestOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);

/** Cost, deficit and value of the program. */
const headline = ({ strict, broad }: NonNullable<MoneyFacts['program']>): (number | null)[] =>
  [strict, broad].flatMap(({ cost, peakDeficit, npv }) => [cost.p95, peakDeficit.p95, npv.mean]);

/**
 * The unit of money of a run: one for all its papers and pictures, so that a figure reads the same wherever it stands.
 * @param amounts a family of figures that is always shown together; where its largest would have fewer than two digits
 * in the run's unit, or more than six before the point, the family has a unit of its own
 */
export function runMoney({ scenario, program }: MoneyFacts, amounts: readonly (number | null)[] = []): MoneyScale {
  const words = pictureWordsOf(scenario.locale).figures;
  const own = moneyScale(amounts, scenario.currency, words);
  if (program === undefined) return own;
  const whole = headline(program);
  if (largestOf(whole) === 0) return own;
  const run = moneyScale(whole, scenario.currency, words);
  const largest = largestOf(amounts) / run.divisor;
  return largest === 0 || (largest >= 10 * Number(`1e${run.finest}`) && largest < MOST) ? run : own;
}

/** The unit of all amounts of single initiatives. */
export const initiativeMoney = (
  summary: MoneyFacts & { readonly initiatives: readonly Readonly<Record<Lens, Flow>>[] },
): MoneyScale =>
  runMoney(
    summary,
    summary.initiatives.flatMap(({ strict, broad }) =>
      [strict, broad].flatMap(({ npv, cost }) => [npv.p10, npv.p90, cost.mean]),
    ),
  );
