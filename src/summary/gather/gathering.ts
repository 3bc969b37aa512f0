import type { Column } from '../column/column.js';
import type { QuantileType } from '../quantile.js';
import type { Band } from '../summary.js';
import type { Bins } from './bins.js';

/** The months of one series, gathered batch by batch into a band. */
export interface BandSink {
  readonly type: QuantileType;
  /** Where they are counted when there is more than one batch. */
  bins: Bins | null;
  /** Null until it is found. */
  band: Band | null;
}

/** One figure per trial, gathered batch by batch. */
export interface ColumnSink {
  readonly type: QuantileType;
  /** Values that tests compare the figure with: they stay exact. */
  readonly cuts: readonly number[];
  /** Every value is kept, however many there are. */
  readonly kept: boolean;
  bins: Bins | null;
  /** Null until it is found. */
  column: Column | null;
  /** To be taken from the column, trial by trial; null: nothing. */
  minus: Float64Array | null;
}

/** Months of a batch. */
export interface BandAddition {
  readonly sink: BandSink;
  /** Where the column of each month begins in the batch's data. */
  readonly offsets: readonly number[];
}

/** One figure of a batch's trials, or the difference of two. They are not written to again before the next batch. */
export interface ColumnAddition {
  readonly sink: ColumnSink;
  readonly column: Float64Array;
  readonly minus?: Float64Array;
}

/** A batch of trials. */
export interface Batch {
  readonly first: number;
  readonly trials: number;
}

/** How figures over the trials come together: all at once, or counted batch by batch. */
export interface Gathering {
  /** All trials are one batch. */
  readonly whole: boolean;
  readonly addBands: (batch: Batch, data: Float64Array, bands: readonly BandAddition[]) => Promise<void>;
  readonly addColumns: (batch: Batch, columns: readonly ColumnAddition[]) => Promise<void>;
  /** What the sinks of bands and columns hold once every batch was added. */
  readonly finishBands: (sinks: readonly BandSink[]) => void;
  readonly finishColumns: (sinks: readonly ColumnSink[]) => void;
}

export const bandSink = (type: QuantileType): BandSink => ({ type, bins: null, band: null });

export const columnSink = (
  type: QuantileType,
  { cuts = [], kept = false }: { readonly cuts?: readonly number[]; readonly kept?: boolean } = {},
): ColumnSink => ({
  type,
  cuts: [...new Set(cuts)].filter(Number.isFinite).sort((a, b) => a - b),
  kept,
  bins: null,
  column: null,
  minus: null,
});

/** The column that a sink holds. */
export function columnIn({ column }: ColumnSink): Column {
  if (column === null) throw new Error('the column is not finished');
  return column;
}

/** The band that a sink holds. */
export function bandIn({ band }: BandSink): Band {
  if (band === null) throw new Error('the band is not finished');
  return band;
}
