/** Signs that mean something to Markdown, or to the HTML that it may hold. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*[\]<>|#~]|(?<!\p{L})_|_(?!\p{L})/gu, (sign) => `\\${sign}`);

/** Scenario notation; a table cell ends at every bar, also at one inside code. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

/** Cells come escaped, heads as they are; the first column is text, the others figures. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, at) => (at === 0 ? ':--' : '--:'));
  return [heads.map(escaped), rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
