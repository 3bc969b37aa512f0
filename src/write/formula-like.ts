/**
 * Text that a spreadsheet would run: a formula sign, TAB, CR, LF or NUL first, also in the full-width form that Excel
 * reads alike, and also behind blanks.
 */
const runs = /^[\s\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** Typed into a spreadsheet, or read from CSV, this text would become a formula. */
export const looksLikeFormula = (text: string): boolean => runs.test(text);
