import { cell, table } from './cell.js';

/** What columns side by side must share to be one line of the dictionary. */
const shared = ({ kind, unit, description }) => JSON.stringify([kind, unit, description]);

/** Columns in their order, those side by side that mean the same together. */
function grouped(columns) {
  const groups = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && shared(last[0]) === shared(column)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The dictionary of one CSV table: what a row is, and each column with kind, unit and meaning. */
export function tableReference({ oneRow, columns }) {
  const rows = grouped(columns).map((group) => {
    const [{ kind, unit, description }] = group;
    return [group.map(({ name }) => `\`${name}\``).join(', '), kind, unit, cell(description)];
  });
  return `${oneRow}\n\n${table(['column', 'kind', 'unit', 'meaning'], rows)}`;
}
