import type { Estimation } from '../estimation.js';
import { addAll } from '../pool/bin-columns.js';
import type { BinItem } from '../pool/bin-columns.js';
import { bandOf, binnedFigures } from '../spread.js';
import type { Threads } from '../threads.js';
import { emptyBins } from './bins.js';
import type { Bins } from './bins.js';
import { binnedFrom } from './binned-from.js';
import type { BandSink, ColumnAddition, ColumnSink, Gathering } from './gathering.js';

/** Batch by batch, in memory that does not grow with the trials: means are exact, percentiles are read from counts in narrow bins. */
export class StreamedGathering implements Gathering {
  readonly whole = false;

  /** @param trials of all batches together */
  constructor(
    private readonly threads: Threads,
    private readonly trials: number,
    private readonly estimation: Estimation,
  ) {}

  readonly addBands: Gathering['addBands'] = async ({ first, trials }, data, bands) => {
    const items = bands.map(({ sink, offsets }): BinItem => {
      sink.bins ??= this.bandBins(sink, offsets.length);
      return { bins: sink.bins, data, offsets, minus: null };
    });
    await addAll(this.threads, { items, trials, first });
  };

  readonly addColumns: Gathering['addColumns'] = async ({ first, trials }, columns) => {
    for (const { sink, column } of columns) {
      if (!sink.kept) continue;
      sink.all ??= this.threads.numbers(this.trials);
      sink.all.set(column, first);
    }
    const items = columns.map((addition) => this.itemOf(addition));
    await addAll(this.threads, { items, trials, first });
  };

  readonly finishBands = (sinks: readonly BandSink[]): void => {
    for (const sink of sinks) {
      const bins = sink.bins!;
      const months = Array.from({ length: bins.columns }, (_, month) =>
        binnedFigures(binnedFrom(bins, month), sink.type, this.estimation),
      );
      sink.band = bandOf(months);
      sink.bins = null;
    }
  };

  readonly finishColumns = (sinks: readonly ColumnSink[]): void => {
    for (const sink of sinks) {
      sink.column = binnedFrom(sink.bins!, 0);
      sink.bins = null;
    }
  };

  private bandBins({ type }: BandSink, months: number): Bins {
    const { replicates } = this.estimation;
    return emptyBins({ cuts: [], counted: 1, replicates, whole: type === 1 }, months, this.threads.numbers);
  }

  private itemOf({ sink, column, minus }: ColumnAddition): BinItem {
    const { replicates } = this.estimation;
    const layout = { cuts: sink.cuts, counted: replicates, replicates, whole: sink.type === 1 };
    sink.bins ??= emptyBins(layout, 1, this.threads.numbers);
    return { bins: sink.bins, data: column, offsets: [0], minus: minus ?? null };
  }
}
