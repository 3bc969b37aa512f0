import { BINS, emitScan, GROUP, places } from './emit-scan.js';

interface Routines {
  readonly range: (end: number) => void;
  readonly moments: (end: number, centre: number) => void;
  readonly residuals: (end: number, centre: number) => void;
  readonly count: (end: number, low: number, scale: number) => void;
  readonly gather: (end: number, low: number, scale: number) => number;
}

const PAGE = 65536;

/** What the first look at a column tells: how many values are defined, their sum, the least and the greatest. */
interface Extent {
  readonly n: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

/** One column in the memory of a WebAssembly module that looks through it; another column takes its place. */
class ColumnScan {
  private readonly memory = new WebAssembly.Memory({ initial: 1 });
  private readonly routines: Routines;
  private numbers = new Float64Array(this.memory.buffer);
  private bytes = new Uint8Array(this.memory.buffer);
  private counts = new Uint32Array(this.memory.buffer, places.counts, BINS);
  private end: number = places.column;
  private padding = 0;
  private low = 0;
  private high = 0;

  constructor() {
    const module = new WebAssembly.Module(emitScan());
    const instance = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    this.routines = instance.exports as unknown as Routines;
  }

  /** Room for the column and for a copy of all its values. */
  private reserve(length: number): void {
    const missing = places.column + 16 * length + 8 - this.memory.buffer.byteLength;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil(missing / PAGE));
    this.numbers = new Float64Array(this.memory.buffer);
    this.bytes = new Uint8Array(this.memory.buffer);
    this.counts = new Uint32Array(this.memory.buffer, places.counts, BINS);
  }

  private result(index: number): readonly [number, number] {
    const at = places.results / 8 + 2 * index;
    return [this.numbers[at], this.numbers[at + 1]];
  }

  /** Takes a column. The order of additions is fixed by its length, so any thread finds the same sum. */
  load(column: Float64Array): Extent {
    const length = Math.ceil(column.length / GROUP) * GROUP;
    this.reserve(length);
    const from = places.column / 8;
    this.numbers.set(column, from);
    this.numbers.fill(NaN, from + column.length, from + length);
    this.padding = length - column.length;
    this.end = places.column + 8 * length;
    this.routines.range(this.end);
    const whole = new BigInt64Array(this.memory.buffer, places.results, 2);
    const n = Number(whole[0] + whole[1]);
    const [sums, lows, highs] = [this.result(1), this.result(2), this.result(3)];
    this.low = Math.min(...lows);
    this.high = Math.max(...highs);
    return { n, sum: sums[0] + sums[1], low: this.low, high: this.high };
  }

  /** Sums of (value − centre) and of its square, undefined values left out. */
  moments(centre: number): { rest: number; squares: number } {
    this.routines.moments(this.end, centre);
    const [rests, squares] = [this.result(0), this.result(1)];
    return { rest: rests[0] + rests[1], squares: squares[0] + squares[1] };
  }

  /** Sums of (value − centre) by replicate: value i belongs to replicate i mod `replicates`, a divisor of 16. */
  residuals(centre: number, replicates: number): Float64Array {
    this.routines.residuals(this.end, centre);
    const from = places.residuals / 8;
    const sums = new Float64Array(replicates);
    for (let i = 0; i < GROUP; i++) sums[i % replicates] += this.numbers[from + i];
    return sums;
  }

  /**
   * Exact order statistics without sorting the column, which must be finite and without NaN: values are counted in equal bins,
   * and only bins that hold a wanted rank are gathered and sorted. The bin of a value never falls as the value grows, so the
   * order is that of sorting.
   * @param ranks 0-based
   */
  orderStatistics(ranks: readonly number[]): Map<number, number> {
    const { counts, bytes, low, high } = this;
    if (low === high) return new Map(ranks.map((rank) => [rank, low]));
    const scale = BINS / (high - low);
    counts.fill(0);
    this.routines.count(this.end, low, scale);
    counts[0] -= this.padding;
    bytes.fill(0, places.wanted, places.wanted + BINS);
    // Ranks ascend with the bins, so one walk finds the bin of each and how many values before it are not gathered.
    const ascending = ranks.toSorted((a, b) => a - b);
    const skipped = new Map<number, number>();
    let [bin, before, left] = [0, 0, 0];
    for (const rank of ascending) {
      while (before + counts[bin] <= rank) {
        if (bytes[places.wanted + bin] === 0) left += counts[bin];
        before += counts[bin++];
      }
      bytes[places.wanted + bin] = 8;
      skipped.set(rank, left);
    }
    const gathered = this.routines.gather(this.end, low, scale);
    const members = this.numbers.subarray(this.end / 8, gathered / 8).sort();
    return new Map(ranks.map((rank) => [rank, members[rank - skipped.get(rank)!]]));
  }
}

let threadScan: ColumnScan | undefined;

/** A column that this thread looks through, until it takes another. */
export interface LoadedColumn {
  readonly column: Float64Array;
  readonly extent: Extent;
  readonly scan: ColumnScan;
}

export function loadColumn(column: Float64Array): LoadedColumn {
  threadScan ??= new ColumnScan();
  return { column, extent: threadScan.load(column), scan: threadScan };
}
