/**
 * Characters that are not seen or that turn the direction of what follows, as marks: `⟨U+202E⟩`. Control characters, bidirectional
 * controls, zero-width characters, line and paragraph separators, byte order marks.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

/** The first such character that an id must not hold, or null. */
export function invisibleIn(text: string): string | null {
  for (const character of text) if (visible(character) !== character) return character;
  return null;
}
