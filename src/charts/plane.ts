import type { Range } from './range.js';

/** A plotting area: where a value falls, in pixels from its top left corner. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly xDomain: readonly [number, number];
  readonly range: Range;
  x(value: number): number;
  y(value: number): number;
}

/** `xDomain` of zero length is widened by half a step to each side, so that a single month stands in the middle. */
export function plane(width: number, height: number, from: number, to: number, range: Range): Plane {
  const xDomain: readonly [number, number] = to > from ? [from, to] : [from - 0.5, from + 0.5];
  return {
    width,
    height,
    xDomain,
    range,
    x: (value) => (width * (value - xDomain[0])) / (xDomain[1] - xDomain[0]),
    y: (value) => height * (1 - (value - range.low) / (range.high - range.low)),
  };
}
