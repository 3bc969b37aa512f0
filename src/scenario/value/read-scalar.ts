import type { NameFinder } from '../../formula/names.js';
import type { ScalarNode } from '../read/tree.js';
import { readValue } from './read-value.js';

type Read = ReturnType<typeof readValue>;

const read = new WeakMap<ScalarNode, { readonly names: string; readonly value: Read }>();

/**
 * What stands in a scalar, read once for the same names: documents that are put together from others (a comparison tries hundreds)
 * share nearly all of their values, and with them the curves of their distributions.
 */
export function readScalar(node: ScalarNode, finder: NameFinder): Read {
  const known = read.get(node);
  if (known?.names === finder.names) return known.value;
  const value = readValue(node.value, { names: finder, ...(node.plain ? { source: node.text } : {}) });
  read.set(node, { names: finder.names, value });
  return value;
}
