import type { MapNode, TreeNode } from '../read/tree.js';
import { isMonthKey } from '../value/read-time.js';
import type { Shape } from './shapes.js';
import { speaks } from './silent.js';

/** Members of a part of a document by name. */
export interface Parts {
  readonly members: ReadonlyMap<string, TreeNode>;
  readonly each: (name: string) => Shape;
  /** Parts of another form have no members in common: they are compared as one. */
  readonly form: string;
}

const quantity: Shape = { kind: 'quantity' };
const whole: Shape = { kind: 'whole' };

/** What stands there, where it can be one of several shapes. */
export const settled = (shape: Shape, node: TreeNode): Exclude<Shape, { kind: 'choice' }> =>
  shape.kind === 'choice' ? settled(shape.of(node), node) : shape;

const membersOf = (node: MapNode, isMember: (key: string) => boolean): Map<string, TreeNode> =>
  new Map(node.entries.filter(({ key }) => isMember(key)).map(({ key, value }) => [key, value]));

/** Members of a part, or null where it is compared as a whole. */
export function partsOf(node: TreeNode, shape: Shape): Parts | null {
  const own = settled(shape, node);
  switch (own.kind) {
    case 'whole':
      return null;
    case 'quantity':
      return node.kind === 'map' ? numberParts(node) : null;
    case 'fields':
      if (node.kind !== 'map') return null;
      return {
        members: membersOf(node, speaks),
        each: (name) => own.fields[name] ?? quantity,
        form: `fields ${own.form?.(node) ?? ''}`,
      };
    case 'ids':
      return node.kind === 'map' ? { members: membersOf(node, () => true), each: () => own.each, form: 'ids' } : null;
    case 'list':
      return listParts(node, own);
  }
}

/** The long form by what shapes the value, a step table by its months; a distribution is one. */
function numberParts(node: MapNode): Parts | null {
  const members = membersOf(node, speaks);
  const keys = [...members.keys()];
  if (keys.includes('value'))
    return { members, each: (name) => (name === 'seasonality' ? whole : quantity), form: 'long' };
  if (!keys.every((key) => isMonthKey(key))) return null;
  return { members, each: () => quantity, form: `steps ${keys.sort().join(' ')}` };
}

/** The second item of a name gets `#2`, as in the ids of the model. */
function listParts(node: TreeNode, shape: Extract<Shape, { kind: 'list' }>): Parts | null {
  if (node.kind === 'map') return null;
  const items = node.kind === 'scalar' ? [node] : node.items;
  const members = new Map<string, TreeNode>();
  for (const item of items) {
    const name = shape.name(item);
    if (name === '') return null;
    let own = name;
    for (let again = 2; members.has(own); again++) own = `${name}#${again}`;
    members.set(own, item);
  }
  return { members, each: () => shape.each, form: shape.ordered ? `list ${[...members.keys()].join('\n')}` : 'list' };
}

/** Nothing of the kind that the other is; undefined where leaving it out means something else than having no members. */
export function emptyLike(other: TreeNode, shape: Shape): TreeNode | undefined {
  const own = settled(shape, other);
  if (other.kind === 'map' && (own.kind === 'ids' || (own.kind === 'fields' && own.optional)))
    return { kind: 'map', entries: [], place: other.place };
  if (other.kind !== 'map' && own.kind === 'list' && !own.ordered && !own.required)
    return { kind: 'list', items: [], place: other.place };
  return undefined;
}

/** The node with other members than the `known` ones: those of `parts`, new ones last; members that say nothing about the model stay. */
export function withParts(node: TreeNode, known: Parts['members'], parts: Parts['members']): TreeNode {
  if (node.kind !== 'map') return { kind: 'list', items: [...parts.values()], place: node.place };
  const kept = node.entries.flatMap((entry) => {
    if (!known.has(entry.key)) return [entry];
    const value = parts.get(entry.key);
    return value === undefined ? [] : [{ ...entry, value }];
  });
  const added = [...parts].filter(([name]) => !known.has(name));
  return {
    ...node,
    entries: [...kept, ...added.map(([name, value]) => ({ key: name, keyPlace: value.place, value }))],
  };
}
