/** Mean ranks of a column, ties sharing theirs; NaN ranks last. */
function ranks(column: Float64Array): Float64Array {
  const key = (trial: number): number => (Number.isNaN(column[trial]) ? Infinity : column[trial]);
  const order = Uint32Array.from(column.keys()).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const out = new Float64Array(column.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && key(order[to + 1]) === key(order[from])) to++;
    for (let i = from; i <= to; i++) out[order[i]] = (from + to) / 2;
    from = to + 1;
  }
  return out;
}

/** Spearman's rank correlation with a fixed column; 0 where either does not vary. */
export function rankCorrelationWith(column: Float64Array): (other: Float64Array) => number {
  const middle = (column.length - 1) / 2;
  const own = ranks(column).map((rank) => rank - middle);
  const square = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
  return (other) => {
    const theirs = ranks(other).map((rank) => rank - middle);
    const product = own.reduce((sum, value, i) => sum + value * theirs[i], 0);
    const scale = Math.sqrt(square(own) * square(theirs));
    return scale === 0 ? 0 : product / scale;
  };
}
