import type { IssueList } from '../../diagnostics/issues.js';
import { formatPath, type MapEntry, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';
import { isMonthInAnotherForm, readMonth } from '../value/read-time.js';

/**
 * Takes out every key that is a month in another form (`2027/4`, `2027-4`), each with one letter: what it was meant for is plain,
 * so a schema that takes it for an id has nothing more to say. A map that held nothing else goes with it.
 */
export const checkMonthKeys = (root: MapNode, issues: IssueList): MapNode => without(root, [], issues) ?? root;

function without(node: MapNode, path: readonly PathStep[], issues: IssueList): MapNode | null {
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    const here = [...path, entry.key];
    if (isMonthInAnotherForm(entry.key)) {
      const read = readMonth(entry.key);
      const data = read.ok ? {} : read.problem.data;
      issues.add('month-form', { path: formatPath(here), place: entry.keyPlace, data });
      return [];
    }
    const value = cleaned(entry.value, here, issues);
    return value === null ? [] : [{ ...entry, value }];
  });
  return entries.length === 0 && node.entries.length > 0 ? null : { ...node, entries };
}

function cleaned(node: TreeNode, path: readonly PathStep[], issues: IssueList): TreeNode | null {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'map') return without(node, path, issues);
  return { ...node, items: node.items.flatMap((item, index) => cleaned(item, [...path, index], issues) ?? []) };
}
