import { exp } from '../random/elementary.js';

/**
 * Where roots are looked for, in log(1 + r), and how finely: −99.9999% to 10^17; dense between −99% and +1000%.
 */
const RANGES: readonly (readonly [number, number, number])[] = [
  [-13.8, -4.6, 40],
  [-4.6, 2.4, 280],
  [2.4, 40, 60],
];

/** Σ flow(t) · v^t by Horner, v = (1 + r)^(−1/12). */
function value(flow: Float64Array, v: number): number {
  let sum = 0;
  for (let t = flow.length - 1; t >= 0; t--) sum = sum * v + flow[t];
  return sum;
}

/** Points of the grid that are valued side by side: the steps of one Horner scheme wait for each other, those of four do not. */
const SIDE_BY_SIDE = 4;

/** Values at the points of the grid, whose factors are given in whole groups: the same numbers as by `value`. */
function valueAll(flow: Float64Array, factors: Float64Array, into: Float64Array): void {
  for (let i = 0; i < factors.length; i += SIDE_BY_SIDE) {
    const [v0, v1, v2, v3] = [factors[i], factors[i + 1], factors[i + 2], factors[i + 3]];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let t = flow.length - 1; t >= 0; t--) {
      const amount = flow[t];
      a = a * v0 + amount;
      b = b * v1 + amount;
      c = c * v2 + amount;
      d = d * v3 + amount;
    }
    into[i] = a;
    into[i + 1] = b;
    into[i + 2] = c;
    into[i + 3] = d;
  }
}

function bisect(flow: Float64Array, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(value(flow, exp(-low / 12)));
  for (let i = 0; i < 60 && high - low > 1e-13; i++) {
    const middle = (low + high) / 2;
    if (Math.sign(value(flow, exp(-middle / 12))) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function signChanges(flow: Float64Array): number {
  let changes = 0;
  let last = 0;
  for (const amount of flow) {
    const sign = Math.sign(amount);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}

const grid = Float64Array.from([
  ...RANGES.flatMap(([from, to, steps]) => Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / steps)),
  40,
]);
const factors = new Float64Array(Math.ceil(grid.length / SIDE_BY_SIDE) * SIDE_BY_SIDE);
factors.set(grid.map((x) => exp(-x / 12)));
const values = new Float64Array(factors.length);

/**
 * Internal rates of return of a monthly flow, per year: how many there are above −100%, and the rate when there is exactly one.
 * Roots are bracketed on a grid of 381 points in log(1 + r); two roots within one step are not seen.
 */
export function internalRate(flow: Float64Array): { readonly roots: number; readonly annual: number } {
  if (signChanges(flow) === 0) return { roots: 0, annual: NaN };
  valueAll(flow, factors, values);
  let roots = 0;
  let bracket = [0, 0];
  let last = 0;
  let before = Math.sign(values[0]);
  for (let i = 1; i < grid.length; i++) {
    const now = Math.sign(values[i]);
    if (now === 0) continue;
    if (before !== 0 && now !== before) {
      roots++;
      bracket = [last, i];
    }
    before = now;
    last = i;
  }
  if (roots !== 1) return { roots, annual: NaN };
  return { roots, annual: exp(bisect(flow, grid[bracket[0]], grid[bracket[1]])) - 1 };
}
