import Table from 'cli-table3';

type Align = 'left' | 'right';

const none = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

/** Rows of cells set in columns, indented by two, without borders; wide characters count two columns. */
export function columns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  if (rows.length === 0) return [];
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true };
  const table = new Table({ chars: none, style, colAligns: [...aligns] });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}
