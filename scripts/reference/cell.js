/** Text that may stand in a cell of a Markdown table. */
export const cell = (text) => text.replace(/[|*]/g, '\\$&').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** A Markdown table; cells are ready Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
