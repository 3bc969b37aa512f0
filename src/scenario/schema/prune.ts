import type { ListNode, MapNode, PathStep, TreeNode } from '../read/tree.js';

/**
 * The tree without the values under the paths; the same tree when none of them exists. A missing first month or horizon is
 * filled in instead, so that the rest of the file can be looked at.
 */
export function prune(root: MapNode, paths: readonly (readonly PathStep[])[]): MapNode {
  const needed = paths.filter((path) => path.length === 1).map(([step]) => step);
  const pruned = paths.length === 0 ? root : (without(root, paths) as MapNode);
  const absent = Object.entries(standIns).filter(
    ([key]) => needed.includes(key) && !pruned.entries.some((entry) => entry.key === key),
  );
  if (absent.length === 0) return pruned;
  const added = absent.map(([key, text]) => ({
    key,
    keyPlace: root.place,
    value: { kind: 'scalar' as const, value: text, text, plain: true, place: root.place },
  }));
  return { ...pruned, entries: [...pruned.entries, ...added] };
}

const standIns: Readonly<Record<string, string>> = { start: '2000-01', horizon: '600' };

function without(node: TreeNode, paths: readonly (readonly PathStep[])[]): TreeNode {
  if (node.kind === 'scalar') return node;
  const goes = (step: PathStep): boolean => paths.some((path) => path.length === 1 && path[0] === step);
  const inner = (step: PathStep) =>
    paths.filter((path) => path.length > 1 && path[0] === step).map((path) => path.slice(1));
  if (node.kind === 'list') {
    const items = node.items.map((item, index) => ({ item: withoutInner(item, inner(index)), index }));
    const kept = items.filter(({ index }) => !goes(index)).map(({ item }) => item);
    return same(kept, node.items) ? node : ({ ...node, items: kept } satisfies ListNode);
  }
  const kept = node.entries
    .filter(({ key }) => !goes(key))
    .map((entry) => {
      const value = withoutInner(entry.value, inner(entry.key));
      return value === entry.value ? entry : { ...entry, value };
    });
  return same(kept, node.entries) ? node : { ...node, entries: kept };
}

const withoutInner = (node: TreeNode, paths: readonly (readonly PathStep[])[]): TreeNode =>
  paths.length === 0 ? node : without(node, paths);

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
