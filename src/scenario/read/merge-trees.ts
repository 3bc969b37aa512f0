import type { IssueList } from '../../diagnostics/issues.js';
import { formatPath, type MapEntry, type MapNode, type PathStep, type TreeNode } from './tree.js';

/**
 * `over` laid on `base`: maps merge key by key, lists and scalars replace, `null` removes. Without a base a `null` removes
 * nothing: an error, because a forgotten value looks just like it. Keys keep the order of the base, new ones follow.
 */
export function mergeTrees(base: MapNode | null, over: MapNode, issues: IssueList): MapNode {
  return mergeMaps(base, over, [], base !== null, issues);
}

function mergeMaps(
  base: MapNode | null,
  over: MapNode,
  path: readonly PathStep[],
  extending: boolean,
  issues: IssueList,
): MapNode {
  const merged = new Map<string, MapEntry>((base?.entries ?? []).map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const below = merged.get(entry.key);
    const here = [...path, entry.key];
    if (isNull(entry.value)) {
      reportNull(entry, here, below !== undefined, extending, issues);
      merged.delete(entry.key);
    } else {
      merged.set(entry.key, { ...entry, value: mergeNodes(below?.value, entry.value, here, extending, issues) });
    }
  }
  return { kind: 'map', entries: [...merged.values()], place: over.place };
}

function mergeNodes(
  base: TreeNode | undefined,
  over: TreeNode,
  path: readonly PathStep[],
  extending: boolean,
  issues: IssueList,
): TreeNode {
  if (over.kind === 'map') return mergeMaps(base?.kind === 'map' ? base : null, over, path, extending, issues);
  if (over.kind === 'scalar') return over;
  const items = over.items.flatMap((item, index) => {
    const here = [...path, index];
    if (!isNull(item)) return [mergeNodes(undefined, item, here, false, issues)];
    issues.add('empty-value', { path: formatPath(here), place: item.place, data: { found: `[${index}]` } });
    return [];
  });
  return { ...over, items };
}

const isNull = (node: TreeNode): boolean => node.kind === 'scalar' && node.value === null;

function reportNull(
  entry: MapEntry,
  path: readonly PathStep[],
  removes: boolean,
  extending: boolean,
  issues: IssueList,
): void {
  if (removes) return;
  const details = { path: formatPath(path), place: entry.keyPlace, data: { found: entry.key } };
  issues.add(extending ? 'removes-nothing' : 'empty-value', details);
}
