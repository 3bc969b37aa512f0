import type { DefinedName } from './sheet.js';

/** Gives cells names in ASCII, each once; what an id holds beside letters and digits becomes `_`. */
export class Names {
  readonly all: DefinedName[] = [];
  private readonly taken = new Set<string>();

  /** @param kind first part of the name: `in`, `on`, or that of a result */
  put(kind: string, id: string, refersTo: string): string {
    const slug = [kind, ...id.split(/[^A-Za-z0-9]+/)].filter((part) => part !== '').join('_');
    const base = slug.slice(0, 200);
    let name = base;
    for (let again = 2; this.taken.has(name.toLowerCase()); again++) name = `${base}_no${again}`;
    this.taken.add(name.toLowerCase());
    this.all.push({ name, refersTo });
    return name;
  }
}
