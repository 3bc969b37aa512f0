import type { TreeNode } from './tree.js';

/** A value as written, on one line, for reports. */
export function printNode(node: TreeNode): string {
  if (node.kind === 'scalar') return node.text.trim().replace(/\s+/g, ' ');
  if (node.kind === 'list') return `[${node.items.map(printNode).join(', ')}]`;
  return `{ ${node.entries.map(({ key, value }) => `${key}: ${printNode(value)}`).join(', ')} }`;
}
