import { wordsOf } from '../words/words.js';
import type { ModelSheetWords } from '../words/words.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import { sectionRow } from './cells.js';
import type { Row as Cells } from './cells.js';
import { widened } from './column-widths.js';
import type { CellFormat, Sheet, SheetCell } from './sheet.js';
import { columns, INDEX_ROW } from './scope.js';

/** A row by month: its heads and its cells. */
export interface MonthLine {
  readonly label: string;
  readonly unit: string;
  readonly name: string;
  readonly before: SheetCell | null;
  readonly months: readonly (SheetCell | null)[];
}

export interface Section<Entry> {
  readonly heading: string;
  readonly lines: readonly Entry[];
}

const FIRST_ROW = INDEX_ROW + 1;

/** 0-based rows of the lines below the heads: a heading above each section, an empty row below it. */
export function rowsOf<Entry>(
  sections: readonly Section<Entry>[],
  nameOf: (entry: Entry) => string,
): Map<string, number> {
  const rows = new Map<string, number>();
  let row = FIRST_ROW;
  for (const { lines } of sections) {
    row += 1;
    for (const line of lines) rows.set(nameOf(line), row++);
    row += 1;
  }
  return rows;
}

const cell = (content: SheetCell['content'], format: CellFormat): SheetCell => ({ content, format });

/** What stands above the months (or ages): title, note, fiscal year, calendar month, index. */
export interface Heads {
  readonly title: string;
  readonly note: string;
  readonly before: string;
  readonly years: readonly string[] | null;
  readonly months: readonly string[];
  readonly index: string;
  readonly indices: readonly number[];
}

export function monthHeads(scenario: Scenario, words: ModelSheetWords, title: string, note: string): Heads {
  const months = Array.from({ length: scenario.horizon }, (_, t) => t);
  const years = fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar);
  const { fiscalYearLabel } = wordsOf(scenario.locale).figures;
  return {
    title,
    note,
    before: words.heads.before,
    years: months.map((t) => fiscalYearLabel(`FY${years.find(({ to }) => t <= to)!.label}`)),
    months: months.map((t) => formatMonth(scenario.start + t)),
    index: words.heads.index,
    indices: months,
  };
}

function headRows(heads: Heads, words: ModelSheetWords): (SheetCell | null)[][] {
  const head = (text: string): SheetCell => cell(text, 'heading');
  const over = (text: string): SheetCell => cell(text, 'numberHeading');
  const empty = Array.from({ length: columns.month }, () => null);
  const { label, unit, name } = words.heads;
  return [
    [cell(heads.title, 'title')],
    [cell(heads.note, 'note')],
    heads.years === null ? [] : [...empty, ...heads.years.map(over)],
    [head(label), head(unit), head(name), over(heads.before), ...heads.months.map(over)],
    [head(heads.index), null, null, null, ...heads.indices.map((index) => cell(index, 'integer'))],
  ];
}

/** A sheet with a column per month. */
export function monthSheet(
  tab: string,
  heads: Heads,
  words: ModelSheetWords,
  sections: readonly Section<MonthLine>[],
): Sheet {
  const rows: Cells[] = headRows(heads, words);
  for (const { heading, lines } of sections) {
    rows.push(sectionRow(heading, columns.month + heads.indices.length));
    for (const line of lines)
      rows.push([
        cell(line.label, 'text'),
        cell(line.unit, 'note'),
        cell(line.name, 'note'),
        line.before,
        ...line.months,
      ]);
    rows.push([]);
  }
  return {
    name: tab,
    rows,
    widths: widened([48, 9, 30, 13, ...heads.indices.map(() => 12)], rows, columns.month - 1),
    frozen: { rows: FIRST_ROW, columns: 1 },
    landscape: true,
    pictures: [],
    mustBeTrue: [],
    isProtected: true,
  };
}
