/** Bins of equal width, over the range of the first batch. */
export const BINS = 256;

/** Values that many trials hold are counted by themselves, at most so many of them. */
export const MOST_ATOMS = 4;

/** Cells after those of bins and points: −∞, ∞, undefined. */
const OTHERS = 3;

/** Numbers at the head of a column. */
export const head = {
  ready: 0,
  low: 1,
  scale: 2,
  shift: 3,
  whole: 4,
  least: 5,
  greatest: 6,
  squares: 7,
  points: 8,
  point: 9,
} as const;

/** How the cells of a column lie in memory. */
export interface BinLayout {
  /** Values that tests compare with: what lies below, at and above each is told apart. Ascending, finite. */
  readonly cuts: readonly number[];
  /** Cells are counted for each of so many replicates; 1 where only the mean needs them. */
  readonly counted: number;
  readonly replicates: number;
  /** Months and counts: a bin each where they lie close together. */
  readonly whole: boolean;
}

/** Cells of adjacent columns of one layout, in numbers that all threads share. */
export interface Bins {
  readonly layout: BinLayout;
  readonly columns: number;
  readonly numbers: Float64Array;
  readonly cells: Uint32Array;
}

export const pointsOf = ({ cuts }: BinLayout): number => cuts.length + MOST_ATOMS;
const headLength = (layout: BinLayout): number => head.point + pointsOf(layout) + 2 * layout.replicates;
export const cellsOf = (layout: BinLayout): number => BINS * (layout.cuts.length + 1) + pointsOf(layout) + OTHERS;

/** Empty cells for so many columns. */
export function emptyBins(layout: BinLayout, columns: number, numbers: (length: number) => Float64Array): Bins {
  const heads = columns * headLength(layout);
  const memory = numbers(heads + Math.ceil((columns * layout.counted * cellsOf(layout)) / 2));
  const { buffer, byteOffset } = memory;
  const cells = new Uint32Array(buffer, byteOffset + 8 * heads, columns * layout.counted * cellsOf(layout));
  return { layout, columns, numbers: memory.subarray(0, heads), cells };
}

/** Where things lie in the memory of one column. */
export interface Place {
  readonly numbers: Float64Array;
  readonly cells: Uint32Array;
  /** Of the distances from the shift, by replicate. */
  readonly sums: Float64Array;
  /** How many values are in the sums. */
  readonly counts: Float64Array;
}

export function placeOf({ layout, numbers, cells }: Bins, column: number): Place {
  const length = headLength(layout);
  const own = numbers.subarray(column * length, (column + 1) * length);
  const counted = layout.counted * cellsOf(layout);
  const sums = head.point + pointsOf(layout);
  return {
    numbers: own,
    cells: cells.subarray(column * counted, (column + 1) * counted),
    sums: own.subarray(sums, sums + layout.replicates),
    counts: own.subarray(sums + layout.replicates),
  };
}
