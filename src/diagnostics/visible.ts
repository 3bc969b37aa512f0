/**
 * Characters that are not seen or that turn the direction of what follows, as marks: `⟨U+202E⟩`. Control characters, bidirectional
 * controls, zero-width characters and fillers, line and paragraph separators, byte order marks, selectors of variants.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

/** A path of a command line as it is named in a sentence: one of blanks only stands in quotes. */
export const visiblePath = (path: string): string => (path.trim() === '' ? `"${visible(path)}"` : visible(path));

/** The first such character that an id must not hold, or null. */
export function invisibleIn(text: string): string | null {
  for (const character of text) if (visible(character) !== character) return character;
  return null;
}
