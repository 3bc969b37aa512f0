import type { IssueList } from '../../diagnostics/issues.js';
import { formatPath, type MapEntry, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';
import { isMonthInAnotherForm, readMonth } from '../value/read-time.js';

/**
 * Takes out every key that is a month in another form (`2027/4`, `2027-4`), each with one letter: what it was meant for is plain,
 * so a schema that takes it for an id has nothing more to say. A map that held nothing else goes with it.
 */
export const checkMonthKeys = (root: MapNode, issues: IssueList): MapNode => without(root, [], issues) ?? root;

/** Parts without such a key, which stay as they are: documents that are put together from others share them. */
const clean = new WeakSet<TreeNode>();

function without(node: MapNode, path: readonly PathStep[], issues: IssueList): MapNode | null {
  if (clean.has(node)) return node;
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    const here = [...path, entry.key];
    if (isMonthInAnotherForm(entry.key)) {
      const read = readMonth(entry.key);
      const data = read.ok ? {} : read.problem.data;
      issues.add('month-form', { path: formatPath(here), place: entry.keyPlace, data });
      return [];
    }
    const value = cleaned(entry.value, here, issues);
    if (value === entry.value) return [entry];
    return value === null ? [] : [{ ...entry, value }];
  });
  if (entries.length === node.entries.length && entries.every((entry, at) => entry === node.entries[at])) {
    clean.add(node);
    return node;
  }
  return entries.length === 0 ? null : { ...node, entries };
}

function cleaned(node: TreeNode, path: readonly PathStep[], issues: IssueList): TreeNode | null {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'map') return without(node, path, issues);
  if (clean.has(node)) return node;
  const items = node.items.flatMap((item, index) => cleaned(item, [...path, index], issues) ?? []);
  if (items.length < node.items.length || items.some((item, at) => item !== node.items[at])) return { ...node, items };
  clean.add(node);
  return node;
}
