/** Text that may stand in a cell of a Markdown table. What stands between backquotes is shown as it is, but for the bar of the table. */
export const cell = (text) =>
  text
    .replaceAll('\n', ' ')
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? part.replaceAll('|', '\\|')
        : part.replace(/[|*]/g, '\\$&').replaceAll('<', '&lt;'),
    )
    .join('');

/** A Markdown table; cells are ready Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
