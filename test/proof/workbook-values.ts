import { pnlLayout } from '../../src/write/workbook/pnl-layout.js';
import { assumptionsSheet } from '../../src/write/workbook/sheets/assumptions.js';
import { monthLayout, pnlMonthsSheet } from '../../src/write/workbook/sheets/pnl-months.js';
import type { ShownRun } from '../../src/model/lens.js';
import { pnlYearsSheet } from '../../src/write/workbook/sheets/pnl-years.js';
import { addressOf, type Sheet, type SheetCell } from '../../src/spreadsheet/sheet.js';
import { workbookContext } from '../../src/write/workbook/workbook-context.js';
import type { SampleRun } from './sample-run.js';

type Value = string | number | boolean | null;

const valueOf = (cell: SheetCell | null | undefined): Value => {
  const content = cell?.content ?? null;
  return typeof content === 'object' && content !== null ? content.value : content;
};

/** Values of the cells of a sheet by address; of a formula what it shows. */
const cellsOf = ({ rows }: Sheet): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap((row, at) => row.map((cell, column) => [addressOf(at, column), valueOf(cell)] as const)));

/** Figures of the workbook as they stand in its cells. */
export interface WorkbookFigures {
  readonly years: (statement: string, number: string, period: string) => number;
  readonly months: (run: ShownRun, number: string) => number[];
  /** Id, P5, P50 and P95. */
  readonly assumptions: readonly (readonly Value[])[];
}

export function figuresOf({ summary }: SampleRun): WorkbookFigures {
  const context = workbookContext(summary, []);
  const [layout, months] = [pnlLayout(summary), monthLayout(context)];
  const [byYear, byMonth, register] = [
    cellsOf(pnlYearsSheet(layout, context)),
    cellsOf(pnlMonthsSheet(months, context)),
    cellsOf(assumptionsSheet(context)),
  ];
  return {
    years: (statement, number, period) => {
      const [view, lens] = statement.split(' ') as ['with', 'strict'];
      return byYear.get(layout.address(view, lens, number, period)!) as number;
    },
    months: (run, number) => {
      const [column, first, , last] = months.amounts(run, number).replaceAll('$', ':').split(':').filter(Boolean);
      const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) => Number(first) + row);
      return rows.map((row) => byMonth.get(`${column}${row}`) as number);
    },
    assumptions: summary.assumptions.map((_, at) =>
      ['L', 'D', 'E', 'F'].map((column) => register.get(`${column}${at + 4}`) ?? null),
    ),
  };
}
