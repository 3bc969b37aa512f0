/** A figure of an additive statement: it leaves one sum and enters another. Outside the statement nothing must balance. */
export interface Entry {
  readonly from: string;
  readonly to: string;
  /** In units of the last digit printed. */
  readonly value: number;
  /** A whole number that it has been printed as already; or that it may move on from both its neighbours, where else nothing would balance. */
  readonly settled?: number | 'loosely';
}

/** The end of a figure that is part of no sum. */
export const OUTSIDE = '';

/** A sum that is off by more, in units of the last digit, is no sum. */
const TOLERANCE = 1e-6;

/** One step of a figure to its other neighbour, which carries one unit from place to place. */
interface Step {
  readonly entry: number;
  readonly from: string;
  readonly to: string;
  readonly by: 1 | -1;
  /** What it adds to the distance from the unrounded figure. */
  readonly cost: number;
}

/**
 * Whole numbers for the figures of a statement such that every sum that holds unrounded holds printed: what enters a place
 * leaves it. Each figure is rounded up or down to a neighbour, a whole one stays, and the distances are least in total. What is settled
 * before stays as well, for what is printed below it.
 * (Controlled rounding as a flow of least cost: Cox and Ernst 1982.)
 */
export function controlledRounding(entries: readonly Entry[]): number[] {
  const shown = entries.map(({ value, settled }) => (typeof settled === 'number' ? settled : Math.round(value)));
  const open = placesOpen(entries);
  const excess = new Map<string, number>();
  const add = (place: string, units: number): void =>
    void (open.has(place) || excess.set(place, (excess.get(place) ?? 0) + units));
  entries.forEach(({ from, to }, i) => (add(from, -shown[i]), add(to, shown[i])));
  for (;;) {
    const surplus = [...excess].find(([, units]) => units > 0)?.[0];
    const deficit = [...excess].find(([, units]) => units < 0)?.[0];
    if (surplus === undefined && deficit === undefined) return shown;
    const starts = surplus === undefined ? open : new Set([surplus]);
    const isEnd = (place: string): boolean =>
      surplus === undefined ? place === deficit : open.has(place) || (excess.get(place) ?? 0) < 0;
    const path = cheapestPath(stepsOf(entries, shown), starts, isEnd);
    if (path === null) return shown;
    for (const { entry, from, to, by } of path) {
      shown[entry] += by;
      add(from, -1);
      add(to, 1);
    }
  }
}

/** Places where the unrounded figures do not balance, and the outside. */
function placesOpen(entries: readonly Entry[]): Set<string> {
  const balance = new Map<string, number>();
  const largest = entries.reduce((most, { value }) => Math.max(most, Math.abs(value)), 1);
  for (const { from, to, value } of entries) {
    balance.set(from, (balance.get(from) ?? 0) - value);
    balance.set(to, (balance.get(to) ?? 0) + value);
  }
  const off = [...balance].filter(([, units]) => Math.abs(units) > TOLERANCE * largest).map(([place]) => place);
  return new Set([OUTSIDE, ...off]);
}

/** The step that each figure may take, to its other neighbour; a loose one either way, a settled one none. A unit more takes one from the excess of the place it leaves. */
function stepsOf(entries: readonly Entry[], shown: readonly number[]): Step[] {
  return entries.flatMap(({ from, to, value, settled }, entry): Step[] => {
    if (typeof settled === 'number') return [];
    const cost = (units: number): number => Math.abs(units - value) - Math.abs(shown[entry] - value);
    const up: Step = { entry, from, to, by: 1, cost: cost(shown[entry] + 1) };
    const down: Step = { entry, from: to, to: from, by: -1, cost: cost(shown[entry] - 1) };
    if (settled === 'loosely') return [up, down];
    if (Math.abs(value - Math.round(value)) <= TOLERANCE) return [];
    return [shown[entry] < value ? up : down];
  });
}

/** Bellman–Ford: a step back may cost less than nothing, a round trip never does. */
function cheapestPath(
  steps: readonly Step[],
  starts: ReadonlySet<string>,
  isEnd: (place: string) => boolean,
): Step[] | null {
  const cost = new Map<string, number>([...starts].map((place) => [place, 0]));
  const by = new Map<string, Step>();
  for (let changed = true; changed;) {
    changed = false;
    for (const step of steps) {
      const reached = (cost.get(step.from) ?? Infinity) + step.cost;
      if (reached >= (cost.get(step.to) ?? Infinity) - TOLERANCE) continue;
      cost.set(step.to, reached);
      by.set(step.to, step);
      changed = true;
    }
  }
  const ends = [...cost].filter(([place]) => !starts.has(place) && isEnd(place));
  if (ends.length === 0) return null;
  const [end] = ends.reduce((best, next) => (next[1] < best[1] ? next : best));
  const path: Step[] = [];
  for (let step = by.get(end); step !== undefined; step = by.get(step.from)) path.unshift(step);
  return path;
}
