import type { Node } from '../../src/equations/node.js';
import type { Equation } from '../../src/equations/program.js';
import { rootsOf } from '../../src/engine/kernel/dependencies.js';
import { nodesIn } from './nodes.js';

/** How far back the values of a series are kept: a ring of so many months (a power of two), all months, or only this one. */
export type Storage =
  { readonly kind: 'month' } | { readonly kind: 'ring'; readonly rows: number } | { readonly kind: 'all' };

/** A fixed lag up to this many months goes to a ring. */
const LONGEST_RING = 15;

const fixedLag = (node: Extract<Node, { op: 'series' }>): number | null =>
  node.lag.op === 'number' && Number.isInteger(node.lag.value) && node.lag.value >= 0 ? node.lag.value : null;

/** Storage of every series that the equations read. */
export function storageOf(equations: readonly Equation[]): ReadonlyMap<string, Storage> {
  const storage = new Map<string, Storage>();
  for (const equation of equations)
    for (const root of rootsOf(equation))
      for (const node of nodesIn(root)) {
        if (node.op !== 'series') continue;
        const lag = fixedLag(node);
        const before = storage.get(node.name) ?? { kind: 'month' };
        if (lag === 0 || before.kind === 'all') {
          storage.set(node.name, before);
          continue;
        }
        if (lag === null || lag > LONGEST_RING) storage.set(node.name, { kind: 'all' });
        else {
          const rows = 2 ** Math.ceil(Math.log2(lag + 1));
          storage.set(node.name, { kind: 'ring', rows: Math.max(rows, before.kind === 'ring' ? before.rows : 0) });
        }
      }
  return storage;
}
