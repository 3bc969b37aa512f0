import type { QuantileType } from './quantile.js';

const countUnits = new Set([
  'partners',
  'reps',
  'referrals',
  'opportunities',
  'customers',
  'people',
  'months',
  '0/1',
  'index',
]);

/** Counts and months take an actual trial (type 1); money, shares and factors interpolate (type 7). */
export const quantileTypeOf = (unit: string): QuantileType => (countUnits.has(unit) ? 1 : 7);

const stocks = [
  'partners',
  'productivePartners',
  'contactedReps',
  'engagedReps',
  'activePartners',
  'customers',
  'mrr',
  'coverage',
  'people',
  'managers',
  'rampedPeople',
  'activation',
  'boost',
  'phase',
  'cumulativeCash',
];

/** Whether a series is a state at the end of a month (read at the end of a window) rather than a flow (summed). */
export const isStock = (series: string): boolean => stocks.includes(series.split('.')[0]);
