import stringWidth from 'string-width';

/** Columns of a terminal that a text takes, a Japanese character two; a spreadsheet's characters are about as wide. */
export const shownWidth = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));
