import type { BinnedColumn, Moments } from '../column/binned-column.js';
import { BINS, cellsOf, head, placeOf, pointsOf } from './bins.js';
import type { BinLayout, Bins, Place } from './bins.js';

/** A finished cell, and where it was counted. */
interface Cell {
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

const single = (place: number, value: number): Cell => ({ place, low: value, high: value, value });

const pointsIn = (numbers: Float64Array): number[] => [
  ...numbers.subarray(head.point, head.point + numbers[head.points]),
];

/** The values that a bin holds: what lies beyond the bins is in the outermost; a cut ends a bin, and so does a point near its end. */
function binCell(place: number, numbers: Float64Array, cuts: readonly number[], points: readonly number[]): Cell {
  const [low, scale] = [numbers[head.low], numbers[head.scale]];
  const [segment, index] = [Math.floor(place / BINS), place % BINS];
  if (numbers[head.whole] === 2) return single(place, low + index);
  const from = Math.max(
    numbers[head.least],
    cuts[segment - 1] ?? -Infinity,
    index === 0 ? -Infinity : low + index / scale,
  );
  const to = Math.min(
    numbers[head.greatest],
    cuts[segment] ?? Infinity,
    index === BINS - 1 ? Infinity : low + (index + 1) / scale,
  );
  let [left, right] = [from, Math.max(from, to)];
  for (const point of points)
    if (point > left && point < right) {
      if (point - left < right - point) left = point;
      else right = point;
    }
  return { place, low: left, high: right, value: (left + right) / 2 };
}

/** Cells that hold trials, ascending; undefined ones last. */
function cellsIn(numbers: Float64Array, layout: BinLayout, totals: Float64Array): Cell[] {
  const points = pointsIn(numbers);
  const firstPoint = BINS * (layout.cuts.length + 1);
  const others = firstPoint + pointsOf(layout);
  const found: Cell[] = [];
  totals.forEach((total, place) => {
    if (total === 0) return;
    if (place < firstPoint) found.push(binCell(place, numbers, layout.cuts, points));
    else if (place < others) found.push(single(place, points[place - firstPoint]));
    else found.push(single(place, [-Infinity, Infinity, NaN][place - others]));
  });
  const key = ({ value }: Cell): number => (Number.isNaN(value) ? Infinity : value);
  return found.sort((a, b) => (key(a) === key(b) ? a.place - b.place : key(a) - key(b)));
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
