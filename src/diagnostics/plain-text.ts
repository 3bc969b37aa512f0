/**
 * A text for people as everything after the reader may show it, on a screen, on paper or in a cell: composed characters, on one
 * line, without control characters and without what is not seen or turns the direction of what follows (bidirectional
 * controls, zero-width characters, soft hyphens, byte order marks).
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
