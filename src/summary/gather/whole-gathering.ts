import type { Estimation } from '../estimation.js';
import { bandsIn } from '../pool/band-columns.js';
import type { Threads } from '../threads.js';
import type { Gathering } from './gathering.js';

/** All trials at once: figures are exact, and columns are what they are made of. */
export const wholeGathering = (threads: Threads, { exact, replicates }: Estimation): Gathering => ({
  whole: true,
  addBands: async ({ trials }, data, bands) => {
    const wanted = bands.map(({ sink, offsets }) => ({ offsets, type: sink.type }));
    const found = await bandsIn(threads, { data, trials, estimation: { exact, replicates } }, wanted);
    bands.forEach(({ sink }, i) => (sink.band = found[i]));
  },
  addColumns: (_, columns) => {
    for (const { sink, column, minus } of columns) {
      sink.column = column;
      if (sink.kept) sink.all = column.slice();
      sink.minus = minus ?? null;
    }
    return Promise.resolve();
  },
  finishBands: () => undefined,
  finishColumns: () => undefined,
});
