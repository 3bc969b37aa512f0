import { IssueList } from '../../diagnostics/issues.js';
import type { Position } from '../../diagnostics/issue.js';
import { parseTree } from './parse-tree.js';
import { createSource, type Source } from './source.js';
import { childOf, formatPath, type PathStep, type TreeNode } from './tree.js';

/** A value to put in place of another: YAML text, on one line. */
export interface Replacement {
  readonly path: readonly PathStep[];
  readonly text: string;
}

const offsetOf = (source: Source, { line, column }: Position): number =>
  (source.lineStarts[line - 1] ?? 0) + column - 1;

function nodeAt(root: TreeNode | null, path: readonly PathStep[]): TreeNode {
  let node: TreeNode | undefined = root ?? undefined;
  for (const step of path) node = childOf(node, step);
  if (node === undefined) throw new RangeError(`no value at ${formatPath(path)}`);
  return node;
}

/**
 * A scenario's text with single values replaced where they stand; every other character, comments included, stays.
 * Throws a RangeError for a path that is not there.
 */
export function replaceValues(text: string, replacements: readonly Replacement[]): string {
  const source = createSource('scenario', text);
  const root = parseTree(source, new IssueList());
  const cuts = replacements.map(({ path, text: put }) => {
    const { start, end } = nodeAt(root, path).place;
    return { from: offsetOf(source, start), to: offsetOf(source, end), put };
  });
  return cuts
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to), text);
}

/** The text of the value at a path, as it stands. */
export function writtenAt(text: string, path: readonly PathStep[]): string {
  const source = createSource('scenario', text);
  const { start, end } = nodeAt(parseTree(source, new IssueList()), path).place;
  return text.slice(offsetOf(source, start), offsetOf(source, end)).trimEnd();
}
