import { wrap } from '../../diagnostics/wrap.js';
import type { Block, List, Paragraph, Title } from '../../pages/page.js';
import type { Content } from '../../pages/content.js';
import type { Cell, Head, Row, Table } from '../../pages/table.js';
import type { Words } from '../../words/words.js';
import { columns, pageWidth, type Align } from './columns.js';
import { contentText } from './content.js';
import { fit, fitMiddle } from './fit.js';
import { noPaint, type Paint } from './paint.js';

/** What blocks are written with. */
export interface TextWriter {
  readonly words: Words;
  readonly paint: Paint;
}

/** Widest name of a row, in columns of the terminal. */
const NAME = 60;

/** Blocks of a page as lines of at most 100 columns. Pictures are left to other papers. */
export const blocksText = (blocks: readonly Block[], writer: TextWriter): string[] =>
  blocks.flatMap((block) => blockText(block, writer));

function blockText(block: Block, writer: TextWriter): string[] {
  const { paint } = writer;
  switch (block.block) {
    case 'paragraph':
      return paragraphText(block, paint);
    case 'title':
      return [titleText(block, paint)];
    case 'table':
      return tableText(block, writer);
    case 'facts':
      return block.entries.flatMap(([name, said]) =>
        wrap(`${contentText(name, noPaint)}${writer.words.report.colon}${contentText(said, noPaint)}`, '  '),
      );
    case 'list':
      return listText(block, paint);
    case 'part':
      return [paint.strong(contentText(block.title, noPaint)), ...blocksText(block.blocks, writer)];
    case 'verbatim':
      return block.texts.flatMap((text) => text.split('\n').map((line) => `  ${line}`));
    case 'picture':
      return [];
  }
}

function titleText({ content, aside }: Title, paint: Paint): string {
  const text = paint.strong(fit(contentText(content, noPaint), pageWidth));
  return aside === null ? text : `${text} ${paint.faint(contentText(aside, noPaint))}`;
}

/** Short items, which are names, stand below the list's own name. */
function listText({ layout, label, items }: List, paint: Paint): string[] {
  const texts = items.map((item) => contentText(item, noPaint));
  const lines =
    layout === 'short'
      ? texts.map((text) => `    ${fit(text, pageWidth - 4)}`)
      : texts.flatMap((text) => wrap(text, '  - '));
  return label === '' ? lines : [`  ${paint.faint(label)}`, ...lines];
}

function paragraphText({ style, content }: Paragraph, paint: Paint): string[] {
  if (style === 'note') return wrap(contentText(content, noPaint), '  ').map(paint.faint);
  if (style === 'consequence') return wrap(contentText(content, noPaint), '    → ').map(paint.faint);
  return wrap(contentText(content, paint), style === 'answer-line' ? '' : '  ');
}

/** A caption with the unit, then heads and rows in columns. Groups of rows have their title on a line above them, and stand further in than their titles. */
export function tableText(table: Table, { words, paint }: TextWriter): string[] {
  const heads = table.heads.at(-1) ?? [];
  const aligns = heads.map(({ kind }): Align => (kind === 'number' ? 'right' : 'left'));
  const written = (of: Row): string[] => rowText(of, table.cut === undefined ? NAME : Infinity, paint);
  const top = table.heads
    .map((cells) =>
      cells.flatMap((head) => [
        headText(head, table.narrow ?? pageWidth, paint),
        ...Array<string>(head.span - 1).fill(''),
      ]),
    )
    .filter((cells) => cells.some((cell) => cell !== ''));
  const rows = table.groups.flatMap((group) => group.rows.filter(isOfCells).map(written));
  const inset = table.groups.some(({ title }) => title !== null) ? '  ' : '';
  const cut = table.cut === 'middle' ? fitMiddle : fit;
  const lines = columns([...top, ...rows], aligns, pageWidth - inset.length, cut).map((line) => inset + line);
  return [...captionText(table, words, paint), ...withTitles(lines, top.length, table, paint)];
}

/** Heads stand back behind the figures, unless they are said loudly. */
function headText({ content }: Head, width: number, paint: Paint): string {
  const text = contentText(content, noPaint);
  const isLoud = content !== null && typeof content === 'object' && 'style' in content && content.style === 'strong';
  return (isLoud ? paint.strong : paint.faint)(fit(text, width));
}

function captionText({ caption, about, unit }: Table, words: Words, paint: Paint): string[] {
  const text = contentText(caption, noPaint);
  if (text === '') return [];
  const beside = about ?? (unit === '' ? '' : words.report.unit(unit));
  return [beside === '' ? paint.strong(text) : `${paint.strong(text)} ${paint.faint(`(${beside})`)}`];
}

const isOfCells = ({ cells }: Row): boolean => cells.length > 0;

/** Titles of groups go before the lines of their rows, and rows that name others on a line of their own, out of the columns. */
function withTitles(lines: readonly string[], heads: number, { groups }: Table, paint: Paint): string[] {
  let next = heads;
  const named = ({ heads: own }: Row): string =>
    `  ${own.map(({ content }) => fit(contentText(content, noPaint), pageWidth - 4)).join('')}`;
  const parts = groups.map(({ title, rows }) => {
    const text = contentText(title, noPaint);
    const part = rows.map((each) => (isOfCells(each) ? (lines[next++] ?? '') : named(each)));
    return text === '' ? part : [`  ${paint.faint(text)}`, ...part];
  });
  return [...lines.slice(0, heads), ...parts.flat()];
}

const paints = (paint: Paint): Partial<Record<Row['role'], (text: string) => string>> => ({
  total: paint.strong,
  memo: paint.faint,
});

/** Details stand back behind their figure. */
function cellText({ kind, content }: Cell, paint: Paint): string {
  const text = contentText(content, paint);
  return kind === 'details' ? paint.faint(text) : text;
}

/** The author's words may have a room of their own. */
const roomOf = (content: Content): number | undefined =>
  content !== null && typeof content === 'object' && 'author' in content ? content.room : undefined;

function rowText({ role, heads, cells }: Row, name: number, paint: Paint): string[] {
  const indent = role === 'part' ? '  ' : '';
  const own = heads.map(({ content }) => indent + fit(contentText(content, noPaint), roomOf(content) ?? name));
  const all = [...own, ...cells.map((cell) => cellText(cell, paint))];
  const painted = paints(paint)[role];
  return painted === undefined ? all : all.map(painted);
}
