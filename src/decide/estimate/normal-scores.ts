import { normalQuantile } from '../../random/normal.js';

/** Ranks 1 … n of a column, equal values sharing the mean of their ranks. */
export function midRanks(column: Float64Array): Float64Array {
  const order = Uint32Array.from(column, (_, trial) => trial).sort((a, b) => column[a] - column[b]);
  const ranks = new Float64Array(column.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && column[order[to]] === column[order[from]]) to++;
    for (let at = from; at < to; at++) ranks[order[at]] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** A column seen through its ranks. */
export interface Scores {
  readonly ranks: Float64Array;
  /** Standard normal quantiles of (rank − ½)/n: whatever the input's distribution, the scores are close to a standard normal. */
  readonly scores: Float64Array;
  /** Different values. */
  readonly distinct: number;
}

export function normalScores(column: Float64Array): Scores {
  const ranks = midRanks(column);
  const n = ranks.length;
  const seen = new Map<number, number>();
  const scores = ranks.map((rank) => {
    const known = seen.get(rank);
    if (known !== undefined) return known;
    const score = normalQuantile((rank - 0.5) / n);
    seen.set(rank, score);
    return score;
  });
  return { ranks, scores, distinct: seen.size };
}
