import { rankedDrivers } from '../model/fields.js';

/**
 * Kinds of quantities from those that usually move the result most; an id belongs to the first that fits. All others come last:
 * costs, terms of a deal, starting stocks and growth are seldom drawn or seldom matter.
 */
const kinds: readonly RegExp[] = [
  /#outcome$/,
  /^assumptions\./,
  /^(?:team|direct)\.(?!.*(?:cost|growth|seasonality))/i,
  ...rankedDrivers.map((field) => new RegExp(`^segments\\.[^.]+\\.${field}(?![a-z])(?!.*(?:growth|seasonality))`, 'i')),
  /^initiatives\.[^.]+\.effects\./,
  /^initiatives\.[^.]+\.spillovers\./,
  /\.(?:delay|ramp|halfLife)$/,
];

function kindOf(id: string): number {
  const kind = kinds.findIndex((pattern) => pattern.test(id));
  return kind < 0 ? kinds.length : kind;
}

/**
 * The order in which quantities get the dimensions of a Sobol sequence, whose early dimensions are the better spread over each
 * other: by kind, then by id. It depends on the ids alone, never on their values.
 */
export function dimensionOrder(ids: readonly string[]): string[] {
  const kindById = new Map(ids.map((id) => [id, kindOf(id)]));
  return [...ids].sort((a, b) => kindById.get(a)! - kindById.get(b)! || (a < b ? -1 : Number(a > b)));
}
