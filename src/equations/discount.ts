import type { Scenario } from '../model/scenario.js';
import { wholeSeries } from '../model/what.js';
import type { ProgramBuilder } from './builder.js';
import { add, before, compare, hold, MONTH, mul, num, ONE, pow, when } from './node.js';
import { drawn, isShaped, monthly, valueAt } from './quantities.js';

/** d(t), where the discount rate differs from month to month; no such series where one rate holds throughout. */
export const DISCOUNT_FACTOR = 'discount.factor';
/** The yearly rate of the month, where it differs from month to month. */
const MONTH_RATE = 'discount.rate';

/** Name of the once-per-trial figure that holds the yearly rate of month 0, and of all months where one rate holds throughout. */
export const startRateName = (scenario: Scenario): string =>
  discountsByMonth(scenario) ? 'discount.start' : scenario.discountRate.id;

/** Where it does not, one rate holds throughout, and d(t) = (1 + r)^(−t/12). */
export const discountsByMonth = (scenario: Scenario): boolean => isShaped({ scenario }, scenario.discountRate);

/** What is left to a rate above −100% a year after growth and seasonality. */
const LOWEST = -1 + Number.EPSILON;

/** d(t) = Π over u = 1 … t of (1 + r_u)^(−1/12), d(0) = 1; r_u the yearly rate of month u. */
export function addDiscount(builder: ProgramBuilder): void {
  const { scenario } = builder;
  const { discountRate } = scenario;
  if (!discountsByMonth(scenario)) {
    drawn(builder, discountRate);
    return;
  }
  builder.trial(wholeSeries('discount.start'), () => hold(valueAt(builder, discountRate, 0), LOWEST, Infinity));
  const rate = builder.series(wholeSeries(MONTH_RATE), hold(monthly(builder, discountRate), LOWEST, Infinity));
  const factor = mul(before(DISCOUNT_FACTOR), pow(add(ONE, rate), num(-1 / 12)));
  builder.series(wholeSeries(DISCOUNT_FACTOR), when(compare('==', MONTH, num(0)), ONE, factor), { initial: ONE });
}
