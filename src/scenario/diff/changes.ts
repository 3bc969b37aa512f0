import { formatPath, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';
import { emptyLike, partsOf, settled, withParts } from './parts.js';
import { scenarioShape, type Shape } from './shapes.js';
import { speaks } from './silent.js';

/** One difference between two documents, at the smallest part that means something by itself. */
export interface Change {
  /** Names from the root: keys, and names of list items. */
  readonly path: readonly string[];
  /** Absent where it was added, or removed. */
  readonly before: TreeNode | undefined;
  readonly after: TreeNode | undefined;
}

/** Content of a file that a value names (`data:`), or any text that changes with it. */
export type ContentOf = (name: string, from: string) => string;

/** Parts of a document that say how to simulate, not what: a comparison takes those of the first scenario. */
const settings = new Set(['simulation', 'horizon']);

/**
 * What differs between two documents that were read with all they extend: comments, order, labels, evidence and the place of
 * a value mean nothing. A value that is written in another way is a change here; only its scenario tells that it is none.
 */
export function changesBetween(before: MapNode, after: MapNode, contentOf: ContentOf): Change[] {
  return between([], scenarioShape, before, after, contentOf).filter(({ path: [first] }) => !settings.has(first));
}

function between(
  path: readonly string[],
  shape: Shape,
  before: TreeNode,
  after: TreeNode,
  contentOf: ContentOf,
): Change[] {
  const [a, b] = [partsOf(before, shape), partsOf(after, shape)];
  if (a === null || b === null || a.form !== b.form) {
    const same = meaning(before, contentOf) === meaning(after, contentOf);
    return same ? [] : [{ path, before, after }];
  }
  const names = [...a.members.keys(), ...[...b.members.keys()].filter((name) => !a.members.has(name))];
  return names.flatMap((name): Change[] => {
    const [each, here] = [a.each(name), [...path, name]];
    const [one, other] = [a.members.get(name), b.members.get(name)];
    const [from, to] = [one ?? emptyLike(other!, each), other ?? emptyLike(one!, each)];
    if (from !== undefined && to !== undefined) return between(here, each, from, to, contentOf);
    return [{ path: here, before: one, after: other }];
  });
}

/** The same text for the same meaning: sorted keys, evidence left out, `{ value: x }` as x, files by their content. */
function meaning(node: TreeNode, contentOf: ContentOf): string {
  if (node.kind === 'scalar') return node.text.trim().normalize('NFC').replace(/\s+/g, ' ');
  if (node.kind === 'list') return `[${node.items.map((item) => meaning(item, contentOf)).join(', ')}]`;
  const entries = node.entries.filter((entry) => speaks(entry.key));
  if (entries.length === 1 && entries[0].key === 'value') return meaning(entries[0].value, contentOf);
  const parts = entries.map(({ key, value }) => {
    const file = key === 'data' && value.kind === 'scalar' ? contentOf(value.text.trim(), value.place.file) : '';
    return `${key}: ${meaning(value, contentOf)}${file}`;
  });
  return `{ ${parts.sort().join(', ')} }`;
}

/** A document with some of its changes made. */
export const withChanges = (document: MapNode, changes: readonly Change[]): MapNode =>
  changes.reduce((node: TreeNode, { path, after }) => changed(node, scenarioShape, path, after), document) as MapNode;

function changed(node: TreeNode, shape: Shape, path: readonly string[], value: TreeNode | undefined): TreeNode {
  const [name, ...rest] = path;
  const parts = partsOf(node, shape);
  // Another change has put something else in its place.
  if (parts === null) return node;
  const members = new Map(parts.members);
  const [below, each] = [members.get(name), parts.each(name)];
  if (rest.length > 0) {
    const from = below ?? (value === undefined ? undefined : emptyAt(each, value));
    if (from !== undefined) {
      const inner = changed(from, each, rest, value);
      // What has lost its last member is not there, as in a file that never had one.
      if (value === undefined && isEmpty(inner) && !isEmpty(from)) members.delete(name);
      else members.set(name, inner);
    }
  } else if (value === undefined) members.delete(name);
  else members.set(name, value);
  return withParts(node, parts.members, members);
}

const isEmpty = (node: TreeNode): boolean =>
  (node.kind === 'map' && node.entries.length === 0) || (node.kind === 'list' && node.items.length === 0);

/** A part without members, for a first one to be put in. */
function emptyAt(shape: Shape, { place }: TreeNode): TreeNode {
  const list: TreeNode = { kind: 'list', items: [], place };
  return settled(shape, list).kind === 'list' ? list : { kind: 'map', entries: [], place };
}

/** Where a change stands as `--set` takes it: in the first document, or in the other where it was added. */
export function writtenPath({ path }: Change, before: MapNode, after: MapNode): string {
  const steps: PathStep[] = [];
  let places: readonly { readonly node: TreeNode; readonly shape: Shape }[] = [before, after].map((node) => ({
    node,
    shape: scenarioShape,
  }));
  for (const name of path) {
    const found = places.flatMap(({ node, shape }) => {
      const parts = partsOf(node, shape);
      const member = parts?.members.get(name);
      if (parts === null || member === undefined) return [];
      const index = [...parts.members.keys()].indexOf(name);
      return [{ node: member, shape: parts.each(name), step: node.kind === 'list' ? index : name }];
    });
    // A single name in place of a list of them is what the part itself is set to.
    if (found.length > 0 && places[0].node.kind === 'scalar') break;
    steps.push(found[0]?.step ?? name);
    places = found;
  }
  return formatPath(steps);
}
