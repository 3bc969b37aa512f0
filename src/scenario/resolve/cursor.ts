import type { Place } from '../../diagnostics/issue.js';
import { plainText } from '../../diagnostics/plain-text.js';
import { formatPath, startOf, type PathStep, type TreeNode } from '../read/tree.js';

type Present<T> = NonNullable<T>;
type Keys<T> = T extends unknown ? keyof T & string : never;
type Child<T, K extends string> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never;

/**
 * A value of the input together with where it stands: the typed side for the program, the tree side for messages.
 * The value's shape was checked before; a cursor to something absent has value undefined and its parent's place.
 */
export class Cursor<T> {
  constructor(
    readonly value: T,
    readonly node: TreeNode | undefined,
    readonly steps: readonly PathStep[],
    /** Of the key, or of the item. */
    readonly place: Place,
  ) {}

  static root<T>(value: T, node: TreeNode): Cursor<T> {
    return new Cursor(value, node, [], startOf(node));
  }

  get path(): string {
    return formatPath(this.steps);
  }

  /** Place of the value rather than of its key. */
  get valuePlace(): Place {
    return this.node?.place ?? this.place;
  }

  at<K extends Keys<Present<T>>>(key: K): Cursor<Child<Present<T>, K> | Extract<T, undefined>> {
    return this.step(key) as Cursor<Child<Present<T>, K> | Extract<T, undefined>>;
  }

  /** Entries of a map of things by id, in the order of the file. */
  entries(): { readonly key: string; readonly cursor: Cursor<Present<Child<Present<T>, string>>> }[] {
    if (this.node?.kind !== 'map') return [];
    return this.node.entries.map(({ key }) => ({
      key,
      cursor: this.step(key) as Cursor<Present<Child<Present<T>, string>>>,
    }));
  }

  items(): Cursor<Present<T> extends readonly (infer Item)[] ? Item : never>[] {
    if (this.node?.kind !== 'list') return [];
    return this.node.items.map((_, index) => this.step(index) as Cursor<never>);
  }

  /** Text as it stands in the file, NFC; the fallback when absent. */
  text(fallback = ''): string {
    return this.node?.kind === 'scalar' ? this.node.text.trim().normalize('NFC') : fallback;
  }

  /** A text for people, inert in every output; the fallback when it is absent or empty. */
  words(fallback = ''): string {
    const text = this.node?.kind === 'scalar' ? plainText(this.node.text) : '';
    return text === '' ? fallback : text;
  }

  /** The same place seen as another type, after a look at the value. */
  as<U>(): Cursor<U> {
    return this as unknown as Cursor<U>;
  }

  step(step: PathStep): Cursor<unknown> {
    const { node } = this;
    const entry = node?.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    const child = entry?.value ?? (node?.kind === 'list' ? node.items[Number(step)] : undefined);
    const value = (this.value as Record<PathStep, unknown> | undefined)?.[step];
    return new Cursor(value, child, [...this.steps, step], entry?.keyPlace ?? child?.place ?? this.place);
  }
}
