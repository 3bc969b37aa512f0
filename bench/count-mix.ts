import { streamId, streamKey, uniform } from '../src/random/stream.js';

/** How often a draw of each size occurs: shares of a sample scenario with random counts. */
const POISSON_MIX: readonly (readonly number[])[] = [
  [0.6, 0.22],
  [2.5, 0.08],
  [7, 0.1],
  [16, 0.23],
  [55, 0.35],
  [150, 0.02],
];
const BINOMIAL_MIX: readonly (readonly number[])[] = [
  [12, 0.012, 0.21],
  [50, 0.012, 0.2],
  [14, 0.18, 0.24],
  [25, 0.25, 0.04],
  [9, 0.6, 0.1],
  [26, 0.6, 0.07],
  [90, 0.6, 0.02],
  [2500, 0.02, 0.12],
];

/** Share of the reference workload's count draws that are Poisson ones: 9 streams of 30. */
export const POISSON_SHARE = 0.3;

const key = streamKey('count mix');
const column = (name: string): ((row: number) => number) => {
  const id = streamId(name);
  return (row) => uniform(key, id, row, -1);
};
const [u, v] = [column('u'), column('v')];

/** Entry of the mix for a run of so many rows; runs follow each other as the draws of a month do. */
function pick(mix: readonly (readonly number[])[], row: number, together: number): readonly number[] {
  let share = ((Math.floor(row / together) * 0.6180339887) % 1) * mix.reduce((sum, entry) => sum + entry.at(-1)!, 0);
  return mix.find((entry) => (share -= entry.at(-1)!) < 0) ?? mix[0];
}

/** Operands of a draw: mean and uniform. `together` trials of a stream stand beside each other. */
export const poissonOperands = (row: number, together = 2): readonly [mean: number, u: number] => [
  pick(POISSON_MIX, row, together)[0] * (0.8 + 0.4 * v(row)),
  u(row),
];

/** Operands of a draw: trials, chance and uniform. */
export function binomialOperands(row: number, together = 2): readonly [n: number, p: number, u: number] {
  const [n, p] = pick(BINOMIAL_MIX, row, together);
  const spread = 0.8 + 0.4 * v(row);
  return [Math.round(n * spread), p * spread, u(row)];
}
