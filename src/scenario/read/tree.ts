import type { Place } from '../../diagnostics/issue.js';

/** A value as it stands in a file: what `yaml` read, with its place, before anything is known about scenarios. */
export type TreeNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The characters of the value, without quotes and with escapes resolved. */
  readonly text: string;
  /** Written without quotes and not as a block. */
  readonly plain: boolean;
  readonly place: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: TreeNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly place: Place;
}

/** Plain data of a tree; maps have no prototype, so that no key means anything to the language. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export function plainOf(node: TreeNode): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const plain = Object.create(null) as { [key: string]: Plain };
  for (const entry of node.entries) plain[entry.key] = plainOf(entry.value);
  return plain;
}

export type PathStep = string | number;

/** The child of a node under a key or an index. */
export function childOf(node: TreeNode | undefined, step: PathStep): TreeNode | undefined {
  if (node?.kind === 'map') return node.entries.find((entry) => entry.key === step)?.value;
  if (node?.kind === 'list') return node.items[Number(step)];
  return undefined;
}

/** The very start of a file, for what concerns all of it. */
export const wholeFile = (file: string): Place => ({
  file,
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
});

/** The point before a value, for what is missing in all of it. */
export const startOf = ({ place }: TreeNode): Place => ({ ...place, end: place.start });

/** Where to point when speaking of the value under a path: its key, or the item itself; the nearest parent when it is absent. */
export function placeOf(root: TreeNode, path: readonly PathStep[]): Place {
  let place = startOf(root);
  let node: TreeNode | undefined = root;
  for (const step of path) {
    const entry: MapEntry | undefined =
      node?.kind === 'map' ? node.entries.find((candidate) => candidate.key === step) : undefined;
    const child: TreeNode | undefined = entry?.value ?? childOf(node, step);
    if (child === undefined) break;
    place = entry?.keyPlace ?? child.place;
    node = child;
  }
  return place;
}

/** `segments.web.effects[0].lift` */
export const formatPath = (path: readonly PathStep[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
