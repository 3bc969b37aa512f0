import { regrouped } from './binned-column.js';
import type { BinnedColumn } from './binned-column.js';

/** One figure over the trials, NaN = undefined: every value in the order of the trials or, of a streamed run, how many there are of each. */
export type Column = Float64Array | BinnedColumn;

export const isBinned = (column: Column): column is BinnedColumn => !(column instanceof Float64Array);

export const trialsOf = (column: Column): number => (isBinned(column) ? column.trials : column.length);

/** Shows each value with the number of trials that hold it; undefined ones as NaN. */
export function each(
  column: Column,
  visit: (value: number, weight: number, replicate: number) => void,
  replicates = 1,
): void {
  if (!isBinned(column)) {
    for (let trial = 0; trial < column.length; trial++) visit(column[trial], 1, trial % replicates);
    return;
  }
  const { values, weights } = column;
  const cells = values.length;
  for (let place = 0; place < weights.length; place++)
    if (weights[place] > 0) visit(values[place % cells], weights[place], Math.floor(place / cells));
}

/** How many trials hold a value that satisfies a test. */
export function count(column: Column, test: (value: number) => boolean): number {
  let hits = 0;
  if (isBinned(column)) each(column, (value, weight) => void (hits += test(value) ? weight : 0));
  else for (const value of column) if (test(value)) hits++;
  return hits;
}

/** The same column with every undefined value replaced. */
export function definedAs(column: Column, instead: number): Column {
  const defined = (value: number): number => (Number.isNaN(value) ? instead : value);
  return isBinned(column) ? mapped(column, defined) : column.map(defined);
}

/** Another figure of each trial, which takes few values: 0 and 1, months. */
export function mapped(column: Column, figure: (value: number) => number): Column {
  if (!isBinned(column)) return column.map(figure);
  return regrouped(column, figure);
}

/** The least value; NaN where none is defined. */
export function least(column: Column): number {
  let low = NaN;
  each(column, (value) => {
    if (!(value >= low) && !Number.isNaN(value)) low = value;
  });
  return low;
}

/** The value when it is the same in every trial, else null. */
export function common(column: Column): number | null {
  const low = least(column);
  return count(column, (value) => value === low) === trialsOf(column) ? low : null;
}
