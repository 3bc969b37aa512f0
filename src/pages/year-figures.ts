import { rangeText } from '../figures/range.js';
import { runMoney } from '../figures/run-money.js';
import { yearWriter, type YearWriter } from '../figures/year-figures.js';
import type { YearFigures, YearRead } from '../summary/evidence/shapes.js';
import { detail, none, type Content } from './content.js';
import type { PageContext } from './context.js';
import { bandOf, entryAt, figure } from './figures.js';
import { fiscalYearHead } from './fiscal-year.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Cell, type Row, type Table } from './table.js';

/** A figure by fiscal year: a row of its table. */
export interface YearRow {
  readonly name: Content;
  readonly unit: string;
  readonly read: YearRead;
  readonly years: YearFigures;
  /** What stands first in a cell. */
  readonly main: 'mean' | 'p50';
  /** What stands below the name and the unit. */
  readonly about?: Content;
  /** What stands below the figure of a year. */
  readonly below?: (year: number) => Content;
}

/** Figures by fiscal year, each in its own unit, which stands beside its name. */
export function yearTable(
  parts: Pick<Table, 'id' | 'caption'> & { readonly first: string },
  rows: readonly YearRow[],
  context: PageContext,
): Table {
  const { summary, words } = context;
  const { first, ...rest } = parts;
  return table({
    ...rest,
    layout: 'wide pnl yearly',
    head: [textHead(first), ...summary.fiscalYears.map((year) => numberHead(fiscalYearHead(year, words)))],
    groups: [rowGroup(rows.map((each) => yearRow(each, context)))],
  });
}

function yearRow({ name, unit, read, years, main, about = null, below }: YearRow, context: PageContext): Row {
  const { summary, words } = context;
  const writer = yearWriter(
    unit,
    years,
    runMoney(summary, years.p90),
    summary.scenario.currency,
    summary.replay.trials,
  );
  // Percentages carry their own unit.
  const said = [words.phases.reads[read], writer.unit === '%' ? '' : writer.unit].filter((part) => part !== '');
  const cells = summary.fiscalYears.map((_, year): Cell =>
    numberCell([yearCell(writer, years, year, main, context), below?.(year) ?? null]),
  );
  return row([name, detail(said.join(', ')), about], cells);
}

/** What one fiscal year shows: a main figure, and P10–P90 below it. */
function yearCell(
  writer: YearWriter,
  years: YearFigures,
  year: number,
  main: 'mean' | 'p50',
  { words }: PageContext,
): Content {
  const shown = writer.year(year, main);
  if (shown === null) return none(words.figures.none);
  const [unit, percent] = writer.unit === '%' ? ['', '%'] : [writer.unit, ''];
  const middle = figure(`${shown.main}${percent}`, entryAt(years[main], year), unit);
  if (shown.band === null) return middle;
  const ends = [entryAt(years.p10, year), entryAt(years.p90, year)] as const;
  return [middle, bandOf(rangeText(...shown.band, words.figures), ends, percent, percent || unit)];
}
