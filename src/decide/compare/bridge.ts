import { keyedPermutation } from '../../random/permutation.js';
import type { Permutation } from '../../random/permutation.js';
import { philox } from '../../random/philox.js';
import { streamId, streamKey } from '../../random/stream.js';
import { criticalValue } from '../../summary/estimation.js';
import type { Estimation } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { withOther } from './change-groups.js';
import type { Bridge as NamedBridge, BridgeFigures } from './compare-analysis.js';
import type { Measured } from './measured.js';
import { exactShares, sampledShares } from './shapley.js';
import type { Shares } from './shapley.js';

/** Up to so many changes all their sets are simulated; the mean of beyond is estimated from orders. */
export const MOST_EXACT = 6;
/** Lines of a bridge: the smallest changes share one beyond. */
const MOST_LINES = 12;
/** Simulations that orders may take, and the fewest pairs of orders that show an error. */
const MOST_SETS = 120;
const LEAST_PAIRS = 3;

/** What the first scenario gives with these changes made (numbered from 0, ascending). */
export type Ask = (changes: readonly number[]) => Promise<Measured>;

export interface BridgeOptions {
  /** Names of the targets that both scenarios have. */
  readonly targets: readonly string[];
  readonly trials: number;
  readonly seed: string;
  readonly estimation: Estimation;
}

/** A bridge whose lines have no names yet. */
export type Bridge = Omit<NamedBridge, 'lines'> & {
  readonly lines: readonly Omit<NamedBridge['lines'][number], 'label'>[];
};

type Column = (found: Measured) => Float64Array;

const interval = (column: Float64Array, more: number, { exact, replicates }: Estimation): BridgeFigures['npv'] => {
  const { mean, se } = meanAndError(column, replicates);
  const error = exact ? more : Math.sqrt(se * se + more * more);
  const half = criticalValue(replicates) * error;
  return { mean, se: error, low: mean - half, high: mean + half };
};

function figuresOf(of: (column: Column) => BridgeFigures['npv'], targets: readonly string[]): BridgeFigures {
  return {
    npv: of(({ npv }) => npv),
    paidBack: of(({ paidBack }) => paidBack),
    targets: Object.fromEntries(targets.map((name) => [name, of(({ met }) => met.get(name))])),
  };
}

/** Standard error of the mean over pairs of orders. */
function orderError(pairs: readonly number[]): number {
  if (pairs.length < 2) return 0;
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const squares = pairs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (pairs.length - 1) / pairs.length);
}

/** Orders of the players by the seed of the run. */
function ordersOf(count: number, seed: string): Permutation[] {
  const pairs = Math.max(LEAST_PAIRS, Math.floor(MOST_SETS / (2 * (count - 1))));
  const key = streamKey(seed);
  const { lo, hi } = streamId('compare#orders');
  return Array.from({ length: pairs }, (_, pair) => {
    const words = new Int32Array(4);
    philox(pair, 0, lo, hi, key.k0, key.k1, words);
    return keyedPermutation(count, words);
  });
}

/** How much each group of changes moved the figures: Shapley values trial by trial, so that the lines sum in every trial. */
export async function bridge(
  found: readonly (readonly number[])[],
  ask: Ask,
  { targets, trials, seed, estimation }: BridgeOptions,
): Promise<Bridge> {
  const asked = new Map<string, Promise<Measured>>();
  const once: Ask = (changes) => {
    const key = changes.join();
    const known = asked.get(key) ?? ask(changes);
    asked.set(key, known);
    return known;
  };
  const columns: [string, Column][] = [
    ['npv', ({ npv }) => npv],
    ['paidBack', ({ paidBack }) => paidBack],
    ...targets.map((name): [string, Column] => [`target ${name}`, ({ met }) => met.get(name)]),
  ];
  const sizes = await movedAlone(
    found,
    once,
    columns.map(([, column]) => column),
  );
  const { groups, gathered } = withOther(found, sizes, MOST_LINES);
  const worth =
    (column: Column) =>
    async (players: readonly number[]): Promise<Float64Array> =>
      column(await once(players.flatMap((player) => groups[player]).sort((a, b) => a - b)));
  const orders = groups.length > MOST_EXACT ? ordersOf(groups.length, seed) : null;
  const sharesOf = (column: Column): Promise<Shares> =>
    orders === null ? exactShares(groups.length, worth(column)) : sampledShares(groups.length, worth(column), orders);
  const shares = new Map<string, Shares>();
  for (const [name, column] of columns) shares.set(name, await sharesOf(column));
  const lineOf = (name: string, player: number): BridgeFigures['npv'] => {
    const { byPlayer, byPair } = shares.get(name)!;
    return interval(byPlayer[player], orderError(byPair.map((means) => means[player])), estimation);
  };
  const [first, last] = [await once([]), await once(groups.flat().sort((a, b) => a - b))];
  const whole = (one: Measured): BridgeFigures => figuresOf((column) => interval(column(one), 0, estimation), targets);
  return {
    trials,
    method: orders === null ? 'exact' : 'sampled',
    sets: asked.size,
    lines: groups.map((changes, player) => ({
      changes,
      other: gathered && player === groups.length - 1,
      figures: {
        npv: lineOf('npv', player),
        paidBack: lineOf('paidBack', player),
        targets: Object.fromEntries(targets.map((name) => [name, lineOf(`target ${name}`, player)])),
      },
    })),
    first: whole(first),
    last: whole(last),
  };
}

/**
 * What each group moves alone in the measure that it matters most for, 1 = as much as the group that moves that measure most;
 * nothing is asked where all have a line.
 */
async function movedAlone(
  groups: readonly (readonly number[])[],
  ask: Ask,
  columns: readonly Column[],
): Promise<number[]> {
  if (groups.length <= MOST_LINES) return groups.map(() => 0);
  const means = (found: Measured): number[] =>
    columns.map((column) => column(found).reduce((sum, value) => sum + value, 0) / column(found).length);
  const none = means(await ask([]));
  const moved: number[][] = [];
  for (const group of groups) moved.push(means(await ask(group)).map((mean, k) => Math.abs(mean - none[k])));
  const most = none.map((_, k) => Math.max(...moved.map((by) => by[k])));
  return moved.map((by) => Math.max(...by.map((value, k) => (most[k] === 0 ? 0 : value / most[k]))));
}
