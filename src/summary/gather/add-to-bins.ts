import { cellsOf, edgesIn, GUIDE, head, mostEdges, placeOf } from './bins.js';
import type { Bins, Place } from './bins.js';
import { setBins } from './set-bins.js';

/** Sums of the finite values of a batch, by replicate. */
function addSums({ numbers, sums, counts }: Place, batch: Float64Array, first: number): void {
  const replicates = sums.length;
  const shift = numbers[head.shift];
  const [added, seen] = [new Float64Array(replicates), new Float64Array(replicates)];
  let squares = 0;
  let least = numbers[head.least];
  let greatest = numbers[head.greatest];
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

/**
 * Writes the cell of each value: how many edges lie below it. What is not finite comes after all cells between edges. One loop
 * over the batch: a call per value would put every number on the heap.
 */
function findCells({ layout }: Bins, { numbers, guide }: Place, batch: Float64Array, cells: Uint32Array): void {
  const [low, scale] = [numbers[head.guideLow], numbers[head.guideScale]];
  const edges = edgesIn(numbers);
  const others = mostEdges(layout) + 1;
  for (let i = 0; i < batch.length; i++) {
    const value = batch[i];
    const step = (value - low) * scale;
    let from = 0;
    if (value - value !== 0) from = others + (value === -Infinity ? 0 : value === Infinity ? 1 : 2);
    else if (step > GUIDE) from = edges.length;
    else if (step >= 0) {
      const at = Math.min(GUIDE - 1, Math.floor(step));
      from = guide[at];
      let to = guide[at + 1];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (edges[middle] < value) from = middle + 1;
        else to = middle;
      }
    }
    cells[i] = from;
  }
}

/** Cells of a batch's values, as found last. */
let found = new Uint32Array(0);

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
  if (found.length < batch.length) found = new Uint32Array(batch.length);
  findCells(bins, place, batch, found);
  const step = layout.counted === 1 ? 0 : cellsOf(layout);
  let replicate = first % layout.replicates;
  for (let i = 0; i < batch.length; i++) {
    cells[replicate * step + found[i]]++;
    if (++replicate === layout.replicates) replicate = 0;
  }
}
