import { childOf, type MapNode, type TreeNode } from '../read/tree.js';
import { isMonthKey } from '../value/read-time.js';
import { speaks } from './silent.js';

/** Lists whose items have a name of their own, by the key of the list: their order means nothing. */
const itemName: Readonly<Record<string, (item: MapNode) => string>> = {
  targets: (item) => textAt(item, 'name'),
  effects: (item) => `${textAt(item, 'on')} ${childOf(item, 'add') === undefined ? 'lift' : 'add'}`,
  spillovers: (item) => `${textAt(item, 'on')} ${childOf(item, 'add') === undefined ? 'lift' : 'add'}`,
  correlations: (item) => namesOf(childOf(item, 'between')).sort().join(' ~ '),
};

const textAt = (item: MapNode, key: string): string => {
  const node = childOf(item, key);
  return node?.kind === 'scalar' ? node.text.trim().normalize('NFC') : '';
};

const namesOf = (node: TreeNode | undefined): string[] =>
  node?.kind === 'list' ? node.items.map((item) => (item.kind === 'scalar' ? item.text.trim() : '')) : [];

/** Keys that make a map one quantity. */
const isQuantityKey = (key: string): boolean =>
  /^(value|discrete|mixture|quantiles|data|sbg)$/.test(key) || isMonthKey(key);

/** Maps whose members mean nothing one by one. */
const wholes = /^(payback|stop|churn|start|salesCycle)$/;

/** Members of a part of a document by name, or null where it is compared as a whole: a number, a text, a rule, an ordered list. */
export function partsOf(node: TreeNode, key: string): ReadonlyMap<string, TreeNode> | null {
  if (node.kind === 'scalar' || wholes.test(key)) return null;
  if (node.kind === 'map') {
    const entries = node.entries.filter((entry) => speaks(entry.key));
    return entries.some((entry) => isQuantityKey(entry.key))
      ? null
      : new Map(entries.map((entry) => [entry.key, entry.value]));
  }
  const name = itemName[key];
  if (name === undefined) return null;
  const named = node.items.map((item): [string, TreeNode] => [item.kind === 'map' ? name(item) : '', item]);
  const distinct = new Map(named);
  return distinct.size === named.length && !distinct.has('') ? distinct : null;
}

/** The node with other members: those of `parts`, new ones last; members that say nothing about the model stay. */
export function withParts(node: TreeNode, key: string, parts: ReadonlyMap<string, TreeNode>): TreeNode {
  if (node.kind === 'map') {
    const kept = node.entries.flatMap((entry) => {
      if (!speaks(entry.key)) return [entry];
      const value = parts.get(entry.key);
      return value === undefined ? [] : [{ ...entry, value }];
    });
    const known = new Set(node.entries.map((entry) => entry.key));
    const added = [...parts].filter(([name]) => !known.has(name));
    return {
      ...node,
      entries: [...kept, ...added.map(([name, value]) => ({ key: name, keyPlace: value.place, value }))],
    };
  }
  if (node.kind === 'scalar' || itemName[key] === undefined) return node;
  return { ...node, items: [...parts.values()] };
}
