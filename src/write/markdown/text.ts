/** Signs that mean something to Markdown, or to the HTML that it may hold. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*[\]<>|#~]|(?<!\p{L})_|_(?!\p{L})/gu, (sign) => `\\${sign}`);

/** Scenario notation; a table cell ends at every bar, also at one inside code. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}
