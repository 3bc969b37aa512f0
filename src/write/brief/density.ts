import { ems } from '../../charts/display.js';
import type { Alternatives, Block, Brief, Remark } from './model.js';

/** How close the page stands on paper: the sizes of its text, in points, are those of the style. */
export type Density = 'normal' | 'dense' | 'tight';
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
const lines = (text: string, width: number): number => Math.max(1, Math.ceil((ems(text) * 1.04) / width));

const textOf = ({ line }: Remark): string => line.map((part) => (typeof part === 'string' ? part : part.code)).join('');

/** Heights are in em of the page's text; `width` is that of the sheet. */
function remarksHeight(remarks: readonly Remark[], width: number): number {
  const each = remarks.map((remark) => Math.max(lines(remark.name, 10.5), lines(textOf(remark), width - 12)));
  return each.reduce((sum, count) => sum + count * LINE, 0.1);
}

function blockHeight({ rows, remarks }: Block, width: number): number {
  const figure = width * 0.28 - 1;
  const each = rows.map(({ name, strict, broad }) =>
    Math.max(
      lines(name, width * 0.44 - 1),
      ...[strict, broad].map(({ main, detail }) => (ems(`${main} ${detail}`) > figure && detail !== '' ? 2 : 1)),
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
  const rules = verdict.rules.map(({ side, text, found }) => lines(`${side} ${text} ${found}`, width - 3));
  const banner = 0.5 + 0.6 + 2.2 + [lines(verdict.reading, width - 3), ...rules].reduce((a, b) => a + b) * LINE;
  const fact = facts.map(
    ({ name, text, detail }) =>
      (lines(name, width / 4) + lines(detail, width / 4)) * LINE * 0.9 + lines(text, width / 4 / 1.4) * 1.9,
  );
  const above =
    LINE + lines(title, width / 1.8) * 2.3 + 0.2 + lines(`${purpose.name}  ${purpose.text}`, width - 2) * LINE;
  return above + banner + 1 + Math.max(...fact);
}

/** The largest text in which the page is sure to fit on one sheet; the smallest where it is not even sure there. */
export function densityOf(brief: Brief): Density {
  const fits = ([, size]: readonly [Density, number]): boolean => {
    const width = SHEET.width / size;
    const notes = brief.notes.reduce((sum, note) => sum + lines(note, width / 0.84) * LINE * 0.84, 0.5);
    const height =
      headHeight(brief, width) +
      brief.blocks.reduce((sum, block) => sum + blockHeight(block, width), 0) +
      alternativesHeight(brief.alternatives, width) +
      (0.6 + 1.7 + remarksHeight(brief.exit.remarks, width)) +
      (0.6 + 3.4 + 2.6) +
      notes;
    return height * size <= SHEET.height;
  };
  return (sizes.find(fits) ?? sizes[sizes.length - 1])[0];
}
