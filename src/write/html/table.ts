import { plainText } from '../../pages/content.js';
import type { Cell, Head, Row, RowGroup, RowHead, Table } from '../../pages/table.js';
import type { Words } from '../../words/words.js';
import { markup, type Content as Part, type Markup } from './markup.js';
import { contentMarkup, type ContentWriter } from './content.js';

/** A captioned table inside a region that can scroll by itself, so that the page never does. */
export function tableMarkup(table: Table, writer: ContentWriter, words: Words): Markup {
  const caption = `${table.id}-caption`;
  const about = table.about ?? (table.unit === '' ? '' : words.report.unit(table.unit));
  const unit = about === '' ? null : markup`<span class="unit">${about}</span>`;
  const names = cellNames(table);
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${caption}">
    <table class="${table.layout}" id="${table.id}">
      <caption>
        <span class="caption" id="${caption}">${contentMarkup(table.caption, writer)}</span>${unit}
      </caption>
      ${columnGroup(table.widths ?? [])}
      <thead>
        ${table.heads.map((heads) => markup`<tr>${heads.map((head) => headCell(head, writer))}</tr>`)}
      </thead>
      ${table.groups.map((group) => groupMarkup(group, names, writer))}
    </table>
  </div>`;
}

const columnGroup = (names: readonly string[]): Part =>
  names.length === 0 ? null : markup`<colgroup>${names.map((name) => markup`<col class="${name}">`)}</colgroup>`;

function headCell({ content, kind, span }: Head, writer: ContentWriter): Markup {
  if (kind === 'corner') return markup`<td></td>`;
  const inner = contentMarkup(content, writer);
  return kind === 'group'
    ? markup`<th scope="colgroup" colspan="${span}" class="group">${inner}</th>`
    : markup`<th scope="col" class="${kind}">${inner}</th>`;
}

/** Heads of the columns behind the row's own: where a table turns into cards, they stand before each cell. */
function cellNames({ heads, layout, groups }: Table): readonly string[] {
  if (!layout.split(' ').includes('records')) return [];
  const own = groups[0]?.rows[0]?.heads.length ?? 1;
  return (heads.at(-1) ?? []).slice(own).map(({ content }) => plainText(content));
}

function groupMarkup({ title, rows }: RowGroup, names: readonly string[], writer: ContentWriter): Markup {
  const columns = Math.max(...rows.map(({ heads, cells }) => heads.length + cells.length));
  const head =
    title === null
      ? null
      : markup`<tr class="group">
          <th scope="rowgroup" colspan="${columns}">${contentMarkup(title, writer)}</th>
        </tr>`;
  return markup`<tbody>
    ${head}${rows.map((each) => rowMarkup(each, columns, names, writer))}
  </tbody>`;
}

const classes: Readonly<Record<Row['role'], string>> = {
  plain: '',
  total: '',
  memo: '',
  subtotal: 'subtotal',
  part: 'part',
  share: 'share',
  first: 'first',
  second: 'second',
};

function rowMarkup(
  { role, heads, cells }: Row,
  columns: number,
  names: readonly string[],
  writer: ContentWriter,
): Markup {
  const span = cells.length === 0 ? columns : 1;
  const inner = [
    heads.map((head) => rowHeadMarkup(head, role === 'total', span, writer)),
    cells.map((cell, at) => cellMarkup(cell, names[at] ?? '', writer)),
  ];
  return classes[role] === '' ? markup`<tr>${inner}</tr>` : markup`<tr class="${classes[role]}">${inner}</tr>`;
}

function rowHeadMarkup(
  { content, rows, style }: RowHead,
  isTotal: boolean,
  span: number,
  writer: ContentWriter,
): Markup {
  const inner = contentMarkup(isTotal ? { style: 'strong', content } : content, writer);
  if (rows > 1) return markup`<th scope="rowgroup" rowspan="${rows}">${inner}</th>`;
  if (span > 1) return markup`<th scope="rowgroup" colspan="${span}">${inner}</th>`;
  return style === 'plain'
    ? markup`<th scope="row">${inner}</th>`
    : markup`<th scope="row" class="${style}">${inner}</th>`;
}

/** A cell with nothing in it needs no name either. */
function cellMarkup({ kind, content }: Cell, name: string, writer: ContentWriter): Markup {
  const inner = contentMarkup(content, writer);
  return name === '' || content === '' || content === null || kind === 'details'
    ? markup`<td class="${kind}">${inner}</td>`
    : markup`<td class="${kind}" data-name="${name}"><span class="cell">${inner}</span></td>`;
}
