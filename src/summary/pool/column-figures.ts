import type { Pool, Pulse, Task } from '../../engine/pool/pool.js';
import type { Estimation } from '../estimation.js';
import type { QuantileType } from '../quantile.js';
import { bandOf, monthFigures, spread } from '../spread.js';
import type { Band, Spread } from '../summary.js';

/** Columns of one piece. */
const PIECE = 4;

export interface BandWork {
  readonly data: Float64Array;
  /** Where each column begins. */
  readonly offsets: readonly number[];
  readonly trials: number;
  readonly type: QuantileType;
  /** As in `Estimation`. */
  readonly replicates: number;
}

/** Mean, error and percentiles of many columns that lie in one array. */
export const bandColumns: Task<BandWork, readonly (readonly number[])[]> = {
  name: 'band-columns',
  prepare:
    ({ data, offsets, trials, type, replicates }) =>
    (piece) =>
      offsets
        .slice(piece * PIECE, (piece + 1) * PIECE)
        .map((from) => monthFigures(data.subarray(from, from + trials), type, replicates)),
};

/** Band of the months whose columns begin at these offsets. */
export async function bandIn(pool: Pool, work: BandWork, pulse: Pulse): Promise<Band> {
  const figures = await pool.run(bandColumns, work, Math.ceil(work.offsets.length / PIECE), pulse);
  return bandOf(figures.flat());
}

export interface SpreadWork {
  readonly columns: readonly Float64Array[];
  readonly estimation: Estimation;
}

/** Spread of one column a piece; money and ratios, so percentiles interpolate. */
export const spreadEach: Task<SpreadWork, Spread> = {
  name: 'spread-each',
  prepare:
    ({ columns, estimation }) =>
    (piece) =>
      spread(columns[piece], 7, estimation),
};
