import type { Content } from './content.js';

/** A table of a page: what is said, and what each row is. Writers decide on lines, colours and widths. */
export interface Table {
  readonly block: 'table';
  /** Unique in the page, generated. */
  readonly id: string;
  readonly caption: Content;
  /** The one unit of money of the table, or empty. */
  readonly unit: string;
  /** What stands beside the caption in place of the unit. */
  readonly about?: string;
  /** How the table takes its room: classes of the page's style; the terminal knows none of them. */
  readonly layout: string;
  /** Where lines are short, names of rows give way to the figures beside them: what is cut off a name then. Without it names have a limit of their own. */
  readonly cut?: 'end' | 'middle';
  /** Columns of text that a head may take where lines are short. */
  readonly narrow?: number;
  /** Classes of the columns, where the style gives them widths that the heads cannot. */
  readonly widths?: readonly string[];
  /** Rows of heads; the last one has a head for every column. */
  readonly heads: readonly (readonly Head[])[];
  /** Rows that belong together: a group stays on one sheet of paper. */
  readonly groups: readonly RowGroup[];
}

export interface Head {
  readonly content: Content;
  /** `group`: over several columns; `corner`: nothing stands here. */
  readonly kind: 'text' | 'number' | 'group' | 'corner';
  readonly span: number;
}

export interface RowGroup {
  /** Names the rows below it. */
  readonly title: Content;
  readonly rows: readonly Row[];
}

/** What a row is to the others. `first` and `second` are the two lenses of one thing. */
export type RowRole = 'plain' | 'total' | 'subtotal' | 'part' | 'share' | 'memo' | 'first' | 'second';

export interface Row {
  readonly role: RowRole;
  readonly heads: readonly RowHead[];
  /** None: the row names those below it, over all columns. */
  readonly cells: readonly Cell[];
}

export interface RowHead {
  readonly content: Content;
  /** Rows that it names. */
  readonly rows: number;
  readonly style: 'plain' | 'lens-name';
}

export interface Cell {
  readonly kind: 'text' | 'number' | 'details';
  readonly content: Content;
}

export const textHead = (content: Content): Head => ({ content, kind: 'text', span: 1 });
export const numberHead = (content: Content): Head => ({ content, kind: 'number', span: 1 });
export const groupHead = (content: Content, span: number): Head => ({ content, kind: 'group', span });
export const corner: Head = { content: null, kind: 'corner', span: 1 };

export const rowHead = (content: Content, style: RowHead['style'] = 'plain'): RowHead => ({ content, rows: 1, style });

export const textCell = (content: Content): Cell => ({ kind: 'text', content });
export const numberCell = (content: Content): Cell => ({ kind: 'number', content });
/** What belongs to the figure in the cell before. */
export const detailCell = (content: Content): Cell => ({ kind: 'details', content });

/** A row with one head. */
export const row = (head: Content, cells: readonly Cell[], role: RowRole = 'plain'): Row => ({
  role,
  heads: [rowHead(head)],
  cells,
});

export const rowGroup = (rows: readonly Row[], title: Content = null): RowGroup => ({ title, rows });

/** A table with a single row of heads unless several are given, without a unit unless one is. */
export const table = (
  parts: Omit<Table, 'block' | 'heads' | 'unit' | 'layout'> & {
    readonly head?: readonly Head[];
    readonly heads?: readonly (readonly Head[])[];
    readonly unit?: string;
    readonly layout?: string;
  },
): Table => {
  const { head, heads, unit = '', layout = '', ...rest } = parts;
  return { block: 'table', unit, layout, heads: heads ?? [head ?? []], ...rest };
};
