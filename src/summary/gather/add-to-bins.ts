import { BINS, cellsOf, head, placeOf, pointsOf } from './bins.js';
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

/** The cell of a value, one after the other: points, bins between the cuts, what is not finite. */
function cellFinder({ layout }: Bins, numbers: Float64Array): (value: number) => number {
  const { cuts } = layout;
  const [low, scale] = [numbers[head.low], numbers[head.scale]];
  const points = numbers.slice(head.point, head.point + numbers[head.points]);
  const firstPoint = BINS * (cuts.length + 1);
  const others = firstPoint + pointsOf(layout);
  return (value) => {
    if (value - value !== 0) return others + (value === -Infinity ? 0 : value === Infinity ? 1 : 2);
    for (let point = 0; point < points.length; point++) if (value === points[point]) return firstPoint + point;
    const place = (value - low) * scale;
    let cell = place < 0 ? 0 : place >= BINS ? BINS - 1 : Math.floor(place);
    for (let cut = 0; cut < cuts.length; cut++) if (value > cuts[cut]) cell += BINS;
    return cell;
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
  if (numbers[head.ready] === 0) setBins(numbers, layout, batch);
  addSums(place, batch, first);
  const cellOf = cellFinder(bins, numbers);
  const step = layout.counted === 1 ? 0 : cellsOf(layout);
  let replicate = first % layout.replicates;
  for (let i = 0; i < batch.length; i++) {
    cells[replicate * step + cellOf(batch[i])]++;
    if (++replicate === layout.replicates) replicate = 0;
  }
}
