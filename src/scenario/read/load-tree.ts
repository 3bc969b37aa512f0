import type { IssueList } from '../../diagnostics/issues.js';
import { decodeText } from './decode-text.js';
import { parseTree } from './parse-tree.js';
import { mergeTrees } from './merge-trees.js';
import { childOf, type MapEntry, type MapNode, type TreeNode } from './tree.js';

/** A file's name, as shown in messages and as handed to the resolver, and its bytes. */
export interface ScenarioFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it lies on the disk; absent for text that was handed in or comes from elsewhere. */
  readonly path?: string;
  /** Size on disk, where a file above `maxFileBytes` was left unread and `bytes` is empty. */
  readonly size?: number;
}

/** Why a file named in a scenario was not read. */
export interface LoadFailure {
  readonly failure: 'outside' | 'missing' | 'unreadable' | 'not-a-file';
  /** What stands in the way, for people (the path as asked for). */
  readonly detail: string;
  /** Name of a file beside it that may have been meant. */
  readonly nearest?: string | null;
}

/** Finds a file that a scenario names, relative to the file that names it. Must refuse whatever lies outside the root's folder. */
export type ResolveFile = (name: string, from: string) => ScenarioFile | LoadFailure;

/** Longest chain of `extends`, the root not counted. */
const maxExtends = 5;

export interface LoadTreeContext {
  readonly issues: IssueList;
  readonly resolve: ResolveFile | undefined;
  /** Text of every file that was read, by name. */
  readonly sources: Map<string, string>;
}

/** A file and what it builds on, each with the places of the file in which it stands. */
export interface Layers {
  /** Everything that is extended, laid over each other; null where nothing is. */
  readonly base: MapNode | null;
  readonly own: MapNode;
}

/** Null where the file, or one that it extends, cannot be used (then reported). */
export function loadLayers(file: ScenarioFile, context: LoadTreeContext, chain: readonly string[] = []): Layers | null {
  const source = decodeText(file, context.issues);
  if (source === null) return null;
  context.sources.set(file.name, source.text);
  const tree = parseTree(source, context.issues);
  if (tree === null) return null;
  if (tree.kind !== 'map') {
    context.issues.add('not-a-scenario', { place: tree.place });
    return null;
  }
  const base = baseOf(tree, file.name, context, [...chain, file.name]);
  // Without what it builds on nothing can be said about the rest of a file.
  if (base === 'unread') return null;
  const own: MapNode = { ...tree, entries: tree.entries.filter((entry) => entry.key !== 'extends') };
  return { base, own };
}

/** A file and everything it extends, as one tree. */
function loadTree(file: ScenarioFile, context: LoadTreeContext, chain: readonly string[]): MapNode | null {
  const layers = loadLayers(file, context, chain);
  return layers && mergeTrees(layers.base, layers.own, context.issues);
}

/** The extended file as a tree; null where none is extended, `unread` where it cannot be used (then reported). */
function baseOf(
  tree: MapNode,
  name: string,
  context: LoadTreeContext,
  chain: readonly string[],
): MapNode | 'unread' | null {
  const entry = tree.entries.find((candidate) => candidate.key === 'extends');
  const node = childOf(tree, 'extends');
  if (entry === undefined || node === undefined) return null;
  const place = entry.value.place;
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') {
    context.issues.add('extends-form', { path: 'extends', place });
    return 'unread';
  }
  const file = resolveNamed(node.value, name, context, { path: 'extends', entry });
  if (file === null) return 'unread';
  if (chain.includes(file.name)) {
    const cycle = [...chain.slice(chain.indexOf(file.name)), file.name].join(' → ');
    context.issues.add('extends-cycle', { path: 'extends', place, data: { found: cycle } });
    return 'unread';
  }
  if (chain.length > maxExtends) {
    context.issues.add('extends-too-deep', { path: 'extends', place, data: { limit: maxExtends } });
    return 'unread';
  }
  return loadTree(file, context, chain) ?? 'unread';
}

/** Reads a file that a value of the scenario names; reports why when it cannot. */
export function resolveNamed(
  name: string,
  from: string,
  context: Pick<LoadTreeContext, 'issues' | 'resolve'>,
  at: { readonly path: string; readonly entry: { readonly value: TreeNode } | MapEntry },
): ScenarioFile | null {
  const details = { path: at.path, place: at.entry.value.place };
  if (context.resolve === undefined) {
    context.issues.add('files-not-available', { ...details, data: { found: name } });
    return null;
  }
  const resolved = context.resolve(name, from);
  if (!('failure' in resolved)) return resolved;
  const data = { found: name, detail: resolved.detail, suggestion: resolved.nearest ?? '' };
  context.issues.add(`file-${resolved.failure}`, { ...details, data });
  return null;
}
