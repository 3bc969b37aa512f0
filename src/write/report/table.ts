import { markup, type Content, type Markup } from '../html/markup.js';
import type { Words } from '../../words/words.js';

export interface TableParts {
  /** Unique in the page, generated. */
  readonly id: string;
  readonly caption: Content;
  /** The one money unit of the table, or empty. */
  readonly unit: string;
  /** Classes of the columns, where the style gives them widths that the head cannot. */
  readonly columns?: readonly string[];
  readonly head: Content;
  /** Row groups: a group stays on one sheet of paper. */
  readonly body: Content;
  /** Classes that choose a layout: `wide` scrolls by itself on a narrow screen, `records` turns each row into a card there. */
  readonly layout: string;
}

/** A captioned table inside a region that can scroll by itself, so that the page never does. */
export function table(parts: TableParts, words: Words): Markup {
  const caption = `${parts.id}-caption`;
  const unit = parts.unit === '' ? null : markup`<span class="unit">${words.report.unit(parts.unit)}</span>`;
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${caption}">
    <table class="${parts.layout}" id="${parts.id}">
      <caption>
        <span class="caption" id="${caption}">${parts.caption}</span>${unit}
      </caption>
      ${columnGroup(parts.columns ?? [])}
      <thead>
        ${parts.head}
      </thead>
      ${parts.body}
    </table>
  </div>`;
}

const columnGroup = (names: readonly string[]): Content =>
  names.length === 0 ? null : markup`<colgroup>${names.map((name) => markup`<col class="${name}">`)}</colgroup>`;

export const rowGroup = (rows: Content): Markup => markup`<tbody>
  ${rows}
</tbody>`;

export const columnHead = (content: Content, kind: 'text' | 'number'): Markup =>
  markup`<th scope="col" class="${kind}">${content}</th>`;

/** Head cell over several columns. */
export const groupHead = (content: Content, span: number): Markup =>
  markup`<th scope="colgroup" colspan="${span}" class="group">${content}</th>`;

export const rowHead = (content: Content): Markup => markup`<th scope="row">${content}</th>`;

/** `name` = the column's head: where a table turns into cards, it stands before the cell. */
export const numberCell = (content: Content, name = ''): Markup => cell('number', content, name);

export const textCell = (content: Content, name = ''): Markup => cell('text', content, name);

/** What belongs to the figure in the cell before. */
export const detailCell = (content: Content): Markup => cell('details', content, '');

const cell = (kind: string, content: Content, name: string): Markup =>
  name === ''
    ? markup`<td class="${kind}">${content}</td>`
    : markup`<td class="${kind}" data-name="${name}"><span class="cell">${content}</span></td>`;

/** A row that names the rows below it. */
export const groupRow = (content: Content, columns: number): Markup =>
  markup`<tr class="group">
    <th scope="rowgroup" colspan="${columns}">${content}</th>
  </tr>`;
