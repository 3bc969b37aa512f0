import { quantityOf } from '../model/series.js';
import type { QuantileType } from './quantile.js';

/** Counts and months take an actual trial (type 1); money, shares and factors interpolate (type 7). */
export function quantileTypeOf(unit: string, currency: string): QuantileType {
  const quantity = quantityOf(unit, currency);
  return quantity === 'count' || quantity === 'months' ? 1 : 7;
}
