import { chanceStreams } from '../../model/stream-names.js';
import { streamId } from '../../random/stream.js';
import type { StreamId } from '../../random/stream.js';
import { quantitiesOf } from '../../model/quantities-of.js';
import { report } from '../resolve/context.js';
import type { Cursor } from '../resolve/cursor.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

/** How a name becomes its place among the random numbers. */
type HashName = (name: string) => StreamId;

/** Names of all streams of a scenario. */
export function streamNames(scenario: Built['scenario']): string[] {
  return [...new Set([...quantitiesOf(scenario).map(({ id }) => id), ...chanceStreams(scenario)])];
}

/** The names under which a Latin hypercube permutes the strata of a quantity are streams too. */
const strataOf = (name: string): string => `${name}#strata`;

/** Pairs of different names with one hash: the earlier name that has it, then the later one. */
export function collisionsOf(names: readonly string[], hash: HashName = streamId): (readonly [string, string])[] {
  const taken = new Map<number, { readonly hi: number; readonly name: string }[]>();
  const pairs: (readonly [string, string])[] = [];
  for (const name of [...names, ...names.map(strataOf)]) {
    const { hi, lo } = hash(name);
    const alike = taken.get(lo);
    const first = alike?.find((other) => other.hi === hi);
    if (first !== undefined && first.name !== name) pairs.push([first.name, name]);
    if (first !== undefined) continue;
    if (alike === undefined) taken.set(lo, [{ hi, name }]);
    else alike.push({ hi, name });
  }
  return pairs;
}

/** Segment, initiative or assumption that a stream belongs to, by which it can be renamed. */
const ownerOf = (name: string): string => name.replace(/#.*$/, '').split('.').slice(0, 2).join('.');

/** Two quantities must never share their random numbers: each stream is found by the hash of its name alone. */
export function checkStreams({ scenario, root, context }: Built): void {
  const said = new Set<string>();
  for (const [first, second] of collisionsOf(streamNames(scenario))) {
    const [other, found] = [ownerOf(first), ownerOf(second)];
    if (said.has(`${other} ${found}`)) continue; // what begins alike collides at every end
    said.add(`${other} ${found}`);
    const cursor = found.split('.').reduce<Cursor<unknown>>((at, step) => at.step(step), root);
    report(context, 'stream-collision', cursor, { found, other });
  }
}
