import type { MapNode, TreeNode } from '../read/tree.js';
import { partsOf, withParts } from './parts.js';
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
  return between([], before, after, contentOf).filter(({ path: [first] }) => !settings.has(first));
}

function between(path: readonly string[], before: TreeNode, after: TreeNode, contentOf: ContentOf): Change[] {
  const key = path.at(-1) ?? '';
  const [a, b] = [partsOf(before, key), partsOf(after, key)];
  if (a === null || b === null) {
    const same = meaning(before, contentOf) === meaning(after, contentOf);
    return same ? [] : [{ path, before, after }];
  }
  const names = [...a.keys(), ...[...b.keys()].filter((name) => !a.has(name))];
  return names.flatMap((name): Change[] => {
    const [one, other] = [a.get(name), b.get(name)];
    const here = [...path, name];
    if (one !== undefined && other !== undefined) return between(here, one, other, contentOf);
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
  changes.reduce((node: TreeNode, { path, after }) => changed(node, path, '', after), document) as MapNode;

function changed(node: TreeNode, path: readonly string[], key: string, value: TreeNode | undefined): TreeNode {
  const [name, ...rest] = path;
  const parts = new Map(partsOf(node, key) ?? []);
  const below = parts.get(name);
  if (rest.length > 0 && below !== undefined) parts.set(name, changed(below, rest, name, value));
  else if (value === undefined) parts.delete(name);
  else parts.set(name, value);
  return withParts(node, key, parts);
}
