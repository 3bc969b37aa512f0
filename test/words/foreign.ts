/** Letters of a language that nobody speaks: the full-width form of each Latin one. */
const foreign = (said: string): string =>
  said.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** A dictionary in that language: every text, and what every function returns. */
export function inForeign(part: unknown): unknown {
  if (typeof part === 'string') return foreign(part);
  if (typeof part === 'function')
    return (...given: unknown[]) => inForeign((part as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(part)) return part.map((each: unknown) => inForeign(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inForeign(value)]));
}
