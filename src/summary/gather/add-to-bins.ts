import { cellsOf, edgesIn, GUIDE, head, mostEdges, placeOf } from './bins.js';
import type { Bins, Place } from './bins.js';
import { setBins } from './set-bins.js';

/** Sums of the finite values of a batch, by replicate. */
function addSums({ numbers, sums, counts }: Place, batch: Float64Array, first: number): void {
  const replicates = sums.length;
  const shift = numbers[head.shift];
  const [added, seen] = [new Float64Array(replicates), new Float64Array(replicates)];
  let [squares, least, greatest] = [0, numbers[head.least], numbers[head.greatest]];
  let replicate = first % replicates;
  for (let i = 0; i < batch.length; i++) {
    const value = batch[i];
    const distance = value - shift;
    if (distance - distance === 0) {
      added[replicate] += distance;
      seen[replicate]++;
      squares += distance * distance;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    if (++replicate === replicates) replicate = 0;
  }
  numbers[head.squares] += squares;
  numbers[head.least] = least;
  numbers[head.greatest] = greatest;
  for (let i = 0; i < replicates; i++) {
    sums[i] += added[i];
    counts[i] += seen[i];
  }
}

/** The cell of a value: how many edges lie below it; what is not finite comes after all cells between edges. */
function cellFinder({ layout }: Bins, { numbers, guide }: Place): (value: number) => number {
  const [low, scale] = [numbers[head.guideLow], numbers[head.guideScale]];
  const edges = edgesIn(numbers);
  const others = mostEdges(layout) + 1;
  return (value) => {
    if (value - value !== 0) return others + (value === -Infinity ? 0 : value === Infinity ? 1 : 2);
    const step = (value - low) * scale;
    if (step < 0) return 0;
    if (step > GUIDE) return edges.length;
    const at = Math.min(GUIDE - 1, Math.floor(step));
    let [from, to] = [guide[at], guide[at + 1]];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (edges[middle] < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

/**
 * Adds the values of a batch to one column of the bins. The first batch sets the bins.
 * @param first number of the batch's first trial
 */
export function addToBins(bins: Bins, column: number, batch: Float64Array, first: number): void {
  const place = placeOf(bins, column);
  const { numbers, cells } = place;
  const { layout } = bins;
  if (numbers[head.edges] === 0) setBins(place, layout, batch);
  addSums(place, batch, first);
  const cellOf = cellFinder(bins, place);
  const step = layout.counted === 1 ? 0 : cellsOf(layout);
  let replicate = first % layout.replicates;
  for (let i = 0; i < batch.length; i++) {
    cells[replicate * step + cellOf(batch[i])]++;
    if (++replicate === layout.replicates) replicate = 0;
  }
}
