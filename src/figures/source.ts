import type { Entry } from './point.js';

/** Where a figure stands in the results: the object that holds it, and its key there. */
export interface Source {
  readonly of: object;
  readonly key: string;
}

/** An entry of a list of numbers. */
export const entryAt = (list: readonly unknown[], index: number): Source => ({ of: list, key: String(index) });

const isEntry = (of: object): of is Entry => 'entryOf' in of;

/** Where a figure stands: `key` of `of`; of an entry of a band, the entry of the list of that name. */
export const at = <T extends object>(of: T, key: Exclude<keyof T, keyof Entry> & string): Source => {
  if (!isEntry(of)) return { of, key };
  const { lists, index } = of.entryOf;
  return entryAt((lists as Readonly<Record<string, readonly unknown[]>>)[key] ?? [], index);
};
