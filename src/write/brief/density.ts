import { clip, ems } from '../../charts/display.js';
import type { Alternatives, Block, Brief, Remark } from '../../pages/brief/model.js';
import { isList, plainText, type Content } from '../../pages/content.js';

/** How close the page stands on paper: the sizes of its text, in points, are those of the style. */
type Density = 'normal' | 'dense' | 'tight';
const sizes: readonly (readonly [Density, number])[] = [
  ['normal', 7.9],
  ['dense', 7.2],
  ['tight', 6.5],
];

/** What the margins of a sheet of A4 leave, in points. */
const SHEET = { width: 527, height: 785 };
/** Height of a line in em. */
const LINE = 1.36;

/** Lines that a text takes in a column of so many em; words do not fill a line to its end. */
const lines = (text: Content, width: number): number => Math.max(1, Math.ceil((wide(text) * 1.04) / width));

const wide = (content: Content): number => ems(plainText(content));

/** Heights are in em of the page's text; `width` is that of the sheet. */
function remarksHeight(remarks: readonly Remark[], width: number): number {
  const each = remarks.map((remark) => Math.max(lines(remark.name, 10.5), lines(remark.line, width - 12)));
  return each.reduce((sum, count) => sum + count * LINE, 0.1);
}

function blockHeight({ rows, remarks }: Block, width: number): number {
  const figure = width * 0.28 - 1;
  const each = rows.map(({ name, strict, broad }) =>
    Math.max(
      lines(name, width * 0.44 - 1),
      ...[strict, broad].map(({ main, detail }) =>
        detail !== null && wide(main) + 0.6 + wide(detail) * 0.88 > figure ? 2 : 1,
      ),
    ),
  );
  const table = each.reduce((sum, count) => sum + count * LINE + 0.35, 1.8);
  return 0.5 + table + remarksHeight(remarks, width);
}

function alternativesHeight({ heads, rows, note }: Alternatives, width: number): number {
  const figure = (width * 0.68) / (heads.length - 1);
  const head = Math.max(...heads.slice(1).map((name) => lines(name, figure - 1)));
  const each = rows.map(([name = '']) => lines(name, width * 0.32 - 1));
  return (
    0.6 + 1.6 + head * LINE + each.reduce((sum, count) => sum + count * LINE + 0.35, 0) + lines(note, width) * LINE
  );
}

function headHeight({ title, purpose, verdict, facts }: Brief, width: number): number {
  const rules = verdict.rules.map(({ side, text, found }) => lines([side, ' ', text, ' ', found], width - 3));
  const banner = 0.5 + 0.6 + 2.2 + [lines(verdict.reading, width - 3), ...rules].reduce((a, b) => a + b) * LINE;
  const fact = facts.map(
    ({ name, text, detail }) =>
      (lines(name, width / 4) + lines(detail, width / 4)) * LINE * 0.9 + lines(text, width / 4 / 1.4) * 1.9,
  );
  const above =
    LINE + lines(title, width / 1.8) * 2.3 + 0.2 + lines([`${purpose.name}  `, purpose.text], width - 2) * LINE;
  return above + banner + 1 + Math.max(...fact);
}

/** Height of the whole page in points, at a size of its text. */
function heightAt(brief: Brief, size: number): number {
  const width = SHEET.width / size;
  const notes = brief.notes.reduce((sum, note) => sum + lines(note, width / 0.84) * LINE * 0.84, 0.5);
  const blocks = brief.blocks.reduce((sum, block) => sum + blockHeight(block, width), 0);
  const exit = 0.6 + 1.7 + remarksHeight(brief.exit.remarks, width);
  const approval = 0.6 + 3.4 + 2.6;
  return (
    size * (headHeight(brief, width) + blocks + alternativesHeight(brief.alternatives, width) + exit + approval + notes)
  );
}

/** Columns of text at the smallest size, in em: of the names of rows, of remarks and of their names. */
const smallest = SHEET.width / sizes[sizes.length - 1][1];
const columns = { row: smallest * 0.44 - 2, remark: (smallest - 12) / 1.04, name: 10 };

/** A content in at most so many em, the rest as …; a figure that is cut is none any more. */
function clipped(content: Content, width: number): Content {
  const whole = plainText(content);
  const short = clip(whole, width);
  return short === whole ? content : [front(content, short.length - 1), '…'];
}

/** The first characters of a content. */
function front(content: Content, length: number): Content {
  if (content === null || length <= 0) return null;
  if (typeof content === 'string') return content.slice(0, length);
  if (isList(content)) {
    let room = length;
    return content.map((each) => {
      const kept = front(each, room);
      room -= plainText(each).length;
      return kept;
    });
  }
  if ('figure' in content) return content.figure.length <= length ? content : content.figure.slice(0, length);
  if ('notation' in content) return { notation: content.notation.slice(0, length) };
  if ('author' in content) return { ...content, author: front(content.author, length) };
  return 'content' in content ? { ...content, content: front(content.content, length) } : content;
}

const shortRemarks = (remarks: readonly Remark[]): Remark[] =>
  remarks.map(({ name, line }) => ({ name: clipped(name, columns.name), line: clipped(line, columns.remark) }));

/** The page with one line for each remark and each row: sure to fit at the smallest size. */
const shortened = (brief: Brief): Brief => ({
  ...brief,
  blocks: brief.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => ({ ...row, name: clipped(row.name, columns.row) })),
    remarks: shortRemarks(block.remarks),
  })),
  exit: { ...brief.exit, remarks: shortRemarks(brief.exit.remarks) },
});

/** The page in the largest text in which it is sure to fit on one sheet; where the smallest is too large its lines are cut. */
export function onOneSheet(brief: Brief): { readonly brief: Brief; readonly density: Density } {
  const found = sizes.find(([, size]) => heightAt(brief, size) <= SHEET.height);
  return found === undefined ? { brief: shortened(brief), density: 'tight' } : { brief, density: found[0] };
}
