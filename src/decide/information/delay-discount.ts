import { pow } from '../../random/elementary.js';
import { meanAndError } from '../../summary/mean.js';
import { startRateName } from '../../equations/discount.js';
import type { World } from '../world.js';

/** How a delay is discounted. */
export interface DelayDiscount {
  /** Mean rate per year; null where the rate differs from month to month. */
  readonly rate: number | null;
  /** Factor of a delay of so many months; beyond the horizon at the pace of the last month. */
  readonly after: (months: number) => number;
}

/** From the mean discount rate of the trials or, where the rate differs by month, from their mean discount factors. */
export async function delayDiscount(world: World): Promise<DelayDiscount> {
  const mean = (column: Float64Array): number => meanAndError(column, world.frame.replicates).mean;
  const { discount } = (await world.named('none')).side;
  if (discount === null) {
    const rate = mean(world.column(startRateName(world.scenario)));
    return { rate, after: (months) => (rate === 0 ? 1 : pow(1 + rate, -months / 12)) };
  }
  const factors = discount.map(mean);
  const last = factors.length - 1;
  const pace = last === 0 ? 1 : factors[last] / factors[last - 1];
  const after = (months: number): number =>
    months <= last ? factors[months] : factors[last] * pow(pace, months - last);
  return { rate: null, after };
}
