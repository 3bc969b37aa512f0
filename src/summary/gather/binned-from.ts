import type { BinnedColumn, Moments } from '../column/binned-column.js';
import { cellsOf, edgesIn, head, mostEdges, placeOf } from './bins.js';
import type { BinLayout, Bins, Place } from './bins.js';

/** A finished cell, and where it was counted. */
interface Cell {
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

const single = (place: number, value: number): Cell => ({ place, low: value, high: value, value });

/** No number lies between. */
const areNeighbours = (a: number, b: number): boolean => (a + b) / 2 === a || (a + b) / 2 === b;

/** What lies above one edge and not above the next; where that is one value only, the value. */
function cellBetween(place: number, numbers: Float64Array): Cell {
  const edges = edgesIn(numbers);
  const whole = numbers[head.whole] === 1;
  const held = (edge: number): number => (whole ? Math.floor(edge) : edge);
  const below = place === 0 ? -Infinity : held(edges[place - 1]);
  const edge = place === edges.length ? Infinity : held(edges[place]);
  if (whole ? edge - below === 1 : areNeighbours(below, edge)) return single(place, edge);
  const low = Math.max(below, numbers[head.least]);
  const high = Math.min(edge, numbers[head.greatest]);
  return { place, low, high, value: (low + high) / 2 };
}

/** Cells that hold trials, ascending; undefined ones last. */
function cellsIn(numbers: Float64Array, layout: BinLayout, totals: Float64Array): Cell[] {
  const others = mostEdges(layout) + 1;
  const found: Cell[] = [];
  const add = (place: number, cell: (place: number) => Cell): void => {
    if (totals[place] > 0) found.push(cell(place));
  };
  add(others, (place) => single(place, -Infinity));
  for (let place = 0; place < others; place++) add(place, () => cellBetween(place, numbers));
  add(others + 1, (place) => single(place, Infinity));
  add(others + 2, (place) => single(place, NaN));
  return found;
}

/** Sums around the mean, from sums around a number near it. */
function momentsOf({ numbers, sums, counts }: Place): Moments {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n, mean: NaN, squares: 0, residuals: sums.slice() };
  const away = sums.reduce((sum, part) => sum + part, 0) / n;
  return {
    n,
    mean: numbers[head.shift] + away,
    squares: Math.max(0, numbers[head.squares] - n * away * away),
    residuals: sums.map((sum, replicate) => sum - counts[replicate] * away),
  };
}

/** One column of the bins, for the figures. */
export function binnedFrom(bins: Bins, column: number): BinnedColumn {
  const { layout } = bins;
  const place = placeOf(bins, column);
  const { numbers, cells } = place;
  const all = cellsOf(layout);
  const totals = new Float64Array(all);
  cells.forEach((count, i) => (totals[i % all] += count));
  const found = cellsIn(numbers, layout, totals);
  const by = (figure: (cell: Cell) => number): Float64Array => Float64Array.from(found, figure);
  const weights = new Float64Array(layout.counted * found.length);
  for (let replicate = 0; replicate < layout.counted; replicate++)
    found.forEach((cell, i) => (weights[replicate * found.length + i] = cells[replicate * all + cell.place]));
  return {
    trials: totals.reduce((sum, total) => sum + total, 0),
    low: by(({ low }) => low),
    high: by(({ high }) => high),
    values: by(({ value }) => value),
    weights,
    moments: momentsOf(place),
    whole: numbers[head.whole] > 0,
  };
}
