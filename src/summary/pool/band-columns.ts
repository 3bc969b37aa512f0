import type { Task } from '../../engine/pool/pool.js';
import type { Estimation } from '../estimation.js';
import type { QuantileType } from '../quantile.js';
import { bandOf, monthFigures } from '../spread.js';
import type { Band } from '../summary.js';
import type { Threads } from '../threads.js';

/** Values of one piece, in as many columns as that makes. */
const PIECE_VALUES = 65536;

export interface BandWork {
  readonly data: Float64Array;
  /** Where each column begins. */
  readonly offsets: readonly number[];
  /** One per column. */
  readonly types: readonly QuantileType[];
  readonly trials: number;
  readonly estimation: Estimation;
}

const columnsOfPiece = (trials: number): number => Math.max(1, Math.floor(PIECE_VALUES / trials));

/** Mean, error and percentiles of many columns that lie in one array. */
export const bandColumns: Task<BandWork, readonly (readonly number[])[]> = {
  name: 'band-columns',
  prepare: ({ data, offsets, types, trials, estimation }) => {
    const columns = columnsOfPiece(trials);
    return (piece) =>
      offsets
        .slice(piece * columns, (piece + 1) * columns)
        .map((from, i) => monthFigures(data.subarray(from, from + trials), types[piece * columns + i], estimation));
  },
};

/** The columns of one band, month by month. */
export interface BandColumns {
  readonly offsets: readonly number[];
  readonly type: QuantileType;
}

/** Bands whose columns lie in one array, in one go. */
export async function bandsIn(
  threads: Threads,
  { data, trials, estimation }: Pick<BandWork, 'data' | 'trials' | 'estimation'>,
  bands: readonly BandColumns[],
): Promise<Band[]> {
  const offsets = bands.flatMap((band) => band.offsets);
  const types = bands.flatMap((band) => band.offsets.map(() => band.type));
  const work = { data, offsets, types, trials, estimation };
  const figures = (await threads.run(bandColumns, work, Math.ceil(offsets.length / columnsOfPiece(trials)))).flat();
  let done = 0;
  return bands.map((band) => bandOf(figures.slice(done, (done += band.offsets.length))));
}
