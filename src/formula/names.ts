const idCharacter = /[\p{L}\p{M}\p{N}_]/u;
const joiner = /[-.・]/u;

/** Characters of the code point at `at`; empty at the end. */
export const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** A name goes on at `at`: a letter or digit, or `-` or `.` with one behind it. So a minus needs a blank. */
const continues = (text: string, at: number): boolean => {
  const character = characterAt(text, at);
  if (character === '') return false;
  if (idCharacter.test(character)) return true;
  return joiner.test(character) && idCharacter.test(characterAt(text, at + 1));
};

/** The longest run of characters that could be one name, from `at` on; empty when none starts there. */
export function nameRun(text: string, at: number): string {
  if (!idCharacter.test(characterAt(text, at))) return '';
  let end = at;
  while (continues(text, end)) end += characterAt(text, end).length;
  return text.slice(at, end);
}

/** Finds known names in a text, longest first. Names that read as numbers are never names. */
export class NameFinder {
  readonly known: ReadonlySet<string>;
  /** The same text for the same names in the same order. */
  readonly names: string;
  readonly #byFirst = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    this.known = new Set([...names].filter((name) => name !== '' && !/^[\d._e]+$/i.test(name)));
    this.names = [...this.known].join('\n');
    for (const name of this.known) {
      const bucket = this.#byFirst.get(name[0]) ?? [];
      bucket.push(name);
      this.#byFirst.set(name[0], bucket);
    }
    for (const bucket of this.#byFirst.values()) bucket.sort((a, b) => b.length - a.length);
  }

  /** The longest known name at `at` that ends where a name can end. */
  at(text: string, at: number): string | null {
    const bucket = this.#byFirst.get(text[at] ?? '') ?? [];
    return bucket.find((name) => text.startsWith(name, at) && !continues(text, at + name.length)) ?? null;
  }
}
