import { BINS, head, MOST_ATOMS } from './bins.js';
import type { BinLayout } from './bins.js';

/** Values held by at least this share of the first batch are counted by themselves. */
const ATOM_SHARE = 0.02;

/** Bins reach from this share of the first batch to as much below its end: no percentile that is shown lies outside … */
const TAIL = 0.02;
/** … widened on either side by this part of the range. */
const MARGIN = 0.125;

/** Values that many trials hold; ascending input. */
function atomsOf(sorted: Float64Array): number[] {
  const found: { value: number; count: number }[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from >= ATOM_SHARE * sorted.length) found.push({ value: sorted[from], count: to - from });
    from = to;
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ATOMS)
    .map(({ value }) => value);
}

/** Too few values to tell the range by. */
const FEW = 200;

/** Range of the bins. @param values ascending */
function rangeOf(values: Float64Array): readonly [low: number, width: number] {
  const few = values.length < FEW;
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))];
  const [from, to] = few ? [values[0], values[values.length - 1]] : [at(TAIL), at(1 - TAIL)];
  const width = to > from ? to - from : Math.max(Math.abs(from), 1);
  const margin = few ? 1 : MARGIN;
  return [from - margin * width, (1 + 2 * margin) * width];
}

/** Sets the bins of a column by the first batch that has values. */
export function setBins(numbers: Float64Array, layout: BinLayout, batch: Float64Array): void {
  const finite = batch.filter(Number.isFinite).sort();
  if (finite.length === 0) return;
  const whole = layout.whole && finite.every(Number.isInteger);
  const [least, greatest] = [finite[0], finite[finite.length - 1]];
  const narrow = whole && greatest - least <= BINS / 2;
  const atoms = narrow ? [] : atomsOf(finite);
  const loose = finite.filter((value) => !atoms.includes(value));
  const [low, width] = rangeOf(loose.length === 0 ? finite : loose);
  const points = [...new Set([...atoms, ...layout.cuts])].sort((a, b) => a - b);
  numbers[head.ready] = 1;
  numbers[head.low] = narrow ? Math.floor((least + greatest - BINS) / 2) : low;
  numbers[head.scale] = narrow ? 1 : BINS / width;
  numbers[head.shift] = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  numbers[head.whole] = whole ? (narrow ? 2 : 1) : 0;
  numbers[head.least] = Infinity;
  numbers[head.greatest] = -Infinity;
  numbers[head.points] = points.length;
  numbers.set(points, head.point);
}
