/** The logarithm of a tail probability at t and how fast it changes with t. */
export interface LogTail {
  readonly value: number;
  readonly slope: number;
}

/** Keeps the tangent at a place where the tail is almost 1 from leaving the range of a double. */
const MAX_MOVE = 50;

/**
 * The t where the logarithm of a tail probability equals `target`, by Newton's method from `start`. The tails of a gamma
 * variable on the scale ln x and of a beta variable on the scale ln(x/(1 − x)) have concave logarithms, so that every
 * tangent lies above the curve, the first step lands on the far side of the root and all others approach it from there
 * without passing it: no bracket is needed. A first step to where the tail underflows is halved until it does not.
 */
export function tailRoot(tail: (t: number) => LogTail, target: number, start: number): number {
  let before = start;
  let t = start;
  for (let step = 0; step < 300; step++) {
    const { value, slope } = tail(t);
    const move = (target - value) / slope;
    if (!Number.isFinite(move)) {
      if (t === before) return t;
      t = before + (t - before) / 2;
      continue;
    }
    before = t;
    t += Math.max(-MAX_MOVE, Math.min(MAX_MOVE, move));
    // Convergence is quadratic: after a step of 1e-8 the error is that of the tail itself.
    if (Math.abs(move) <= 1e-8) return t;
  }
  return t;
}
