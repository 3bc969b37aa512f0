/** Signs that mean something to Markdown, or to the HTML that it may hold. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*[\]<>|#~&$]|(?<!\p{L})_|_(?!\p{L})/gu, (sign) => `\\${sign}`);

/** Scenario notation, in one more backtick than any row of them in it (CommonMark 6.1), so that none of them ends it. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/** A text inside a table, whose cells end at every bar, also at one inside code. */
export const inCell = (text: string): string => text.replace(/(?<!\\)\|/g, '\\|');
