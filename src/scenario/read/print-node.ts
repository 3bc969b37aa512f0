import { visible } from '../../diagnostics/visible.js';
import type { TreeNode } from './tree.js';

/** A value as written, on one line, for reports; what is not seen stands there as a mark. */
export function printNode(node: TreeNode): string {
  if (node.kind === 'scalar') return visible(node.text.trim().replace(/\s+/g, ' '));
  if (node.kind === 'list') return `[${node.items.map(printNode).join(', ')}]`;
  return `{ ${node.entries.map(({ key, value }) => `${key}: ${printNode(value)}`).join(', ')} }`;
}

/** The same, cut to the length of a message. */
export const printShort = (node: TreeNode): string => clipped(printNode(node));

const clipped = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text);
