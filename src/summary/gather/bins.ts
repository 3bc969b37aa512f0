/** Edges of a column beside those of its cuts. */
export const EDGES = 480;

/** Steps of equal width by which the edges near a value are found. */
export const GUIDE = 128;

/** Cells after those between the edges: −∞, ∞, undefined. */
const OTHERS = 3;

/** Numbers at the head of a column; the edges follow. */
export const head = {
  edges: 0,
  guideLow: 1,
  guideScale: 2,
  shift: 3,
  squares: 4,
  whole: 5,
  least: 6,
  greatest: 7,
  edge: 8,
} as const;

/** How the cells of a column lie in memory. */
export interface BinLayout {
  /** Values that tests compare with: what lies below, at and above each is told apart. Ascending, finite. */
  readonly cuts: readonly number[];
  /** Cells are counted for each of so many replicates; 1 where only the mean needs them. */
  readonly counted: number;
  readonly replicates: number;
  /** Months and counts: a cell each where they lie close together. */
  readonly whole: boolean;
}

/** Cells of adjacent columns of one layout, in numbers that all threads share. */
export interface Bins {
  readonly layout: BinLayout;
  readonly columns: number;
  readonly numbers: Float64Array;
  readonly cells: Uint32Array;
}

/** A cut has an edge on either side. */
export const mostEdges = ({ cuts }: BinLayout): number => EDGES + 2 * cuts.length;
const headLength = (layout: BinLayout): number => head.edge + mostEdges(layout) + 2 * layout.replicates;
/** Cells of one replicate: up to the first edge, between edges, beyond the last, and the others. */
export const cellsOf = (layout: BinLayout): number => mostEdges(layout) + 1 + OTHERS;
const countsOf = (layout: BinLayout): number => layout.counted * cellsOf(layout) + GUIDE + 1;

/** Empty cells for so many columns. */
export function emptyBins(layout: BinLayout, columns: number, numbers: (length: number) => Float64Array): Bins {
  const heads = columns * headLength(layout);
  const counts = columns * countsOf(layout);
  const memory = numbers(heads + Math.ceil(counts / 2));
  const cells = new Uint32Array(memory.buffer, memory.byteOffset + 8 * heads, counts);
  return { layout, columns, numbers: memory.subarray(0, heads), cells };
}

/** Where things lie in the memory of one column. */
export interface Place {
  readonly numbers: Float64Array;
  readonly cells: Uint32Array;
  /** Edges below the start of each step, and all of them. */
  readonly guide: Uint32Array;
  /** Of the distances from the shift, by replicate. */
  readonly sums: Float64Array;
  /** How many values are in the sums. */
  readonly counts: Float64Array;
}

export function placeOf({ layout, numbers, cells }: Bins, column: number): Place {
  const own = numbers.subarray(column * headLength(layout), (column + 1) * headLength(layout));
  const counted = cells.subarray(column * countsOf(layout), (column + 1) * countsOf(layout));
  const sums = head.edge + mostEdges(layout);
  return {
    numbers: own,
    cells: counted.subarray(0, -GUIDE - 1),
    guide: counted.subarray(-GUIDE - 1),
    sums: own.subarray(sums, sums + layout.replicates),
    counts: own.subarray(sums + layout.replicates),
  };
}

export const edgesIn = (numbers: Float64Array): Float64Array =>
  numbers.subarray(head.edge, head.edge + numbers[head.edges]);
