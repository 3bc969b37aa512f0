/** Longest text that a cell of a spreadsheet holds. */
const LONGEST = 32_767;

/** Characters that XML cannot carry, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters to drop
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Excel reads `_x0041_` in a text as the letter A; the underscore itself has to be written in that way. */
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as a cell stores it: what cannot be written is left out, nothing in it is decoded, the end of an overlong one is cut. */
export function cellText(text: string): string {
  const written = text.replace(forbidden, '').replace(coded, '_x005F_');
  if (written.length <= LONGEST) return written;
  return written.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
