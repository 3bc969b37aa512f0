import type { CompanyFigure, CompanyMeasure, CompanyYear } from '../../summary/company-summary.js';
import { figure, heading, isSame, numberHeading, sectionRow, text, type Row } from '../../spreadsheet/cells.js';
import { addressOf, type CellFormat, type SheetCell } from '../../spreadsheet/sheet.js';
import { moneyFormat, type WorkbookContext } from './workbook-context.js';

import type { Lens } from '../../model/lens.js';

/** Measures side by side in one table. */
const tables: readonly (readonly CompanyMeasure[])[] = [
  ['revenue', 'profit'],
  ['mrr', 'ratio'],
];
const COLUMNS = 7;

const means = (year: CompanyYear, measure: CompanyMeasure, lens: Lens): readonly CompanyFigure[] => [
  year.with[lens][measure],
  year.without[measure],
  year.difference[lens][measure],
];

/**
 * The company by fiscal year with and without the program, under the lens of the decision; differences are formulas.
 * @param firstRow 0-based row of the sheet at which the rows will stand
 */
export function companyRows(firstRow: number, context: WorkbookContext): Row[] {
  const { summary, words } = context;
  const lens = summary.verdict?.lens ?? 'strict';
  const rows: Row[] = [
    sectionRow(`${words.workbook.company} · ${words.workbook.companyLens(words.verdict.lenses[lens])}`, COLUMNS),
  ];
  for (const measures of tables) {
    const looks = measures.map((measure) => lookOf(measure, lens, context));
    const heads = [words.workbook.withProgram, words.workbook.withoutProgram, words.workbook.difference];
    rows.push([
      heading(words.report.fiscalYear),
      ...looks.flatMap(({ name }) => heads.map((head) => numberHeading(`${name} ${head}`))),
    ]);
    for (const year of summary.company.years) {
      const at = firstRow + rows.length;
      const label =
        words.figures.fiscalYearLabel(year.label) + (year.complete ? '' : ` ${words.report.partial(year.months)}`);
      const cells = measures.flatMap((measure, index) =>
        yearCells(means(year, measure, lens), at, 1 + 3 * index, looks[index]?.format ?? 'exact'),
      );
      rows.push([text(label), ...cells]);
    }
  }
  return rows;
}

/** With, without, and the difference as a formula where the means allow: a ratio undefined in some trials does not. */
function yearCells(figures: readonly CompanyFigure[], row: number, column: number, format: CellFormat): SheetCell[] {
  const [withIt, without, difference] = figures.map(({ mean }) => mean ?? null);
  const plain = [withIt, without].map((mean) => figure(mean, format));
  if (withIt === null || without === null || difference === null) return [...plain, figure(difference, format)];
  if (!isSame(withIt - without, difference, 1e-12 * Math.max(Math.abs(withIt), Math.abs(without))))
    return [...plain, figure(difference, format)];
  const formula = `${addressOf(row, column)}-${addressOf(row, column + 1)}`;
  return [...plain, { content: { formula, value: difference }, format }];
}

/** What a measure is called, with its unit, and how it is shown. */
function lookOf(
  measure: CompanyMeasure,
  lens: Lens,
  context: WorkbookContext,
): { readonly name: string; readonly format: CellFormat } {
  const { summary, words } = context;
  const { profitLine, years } = summary.company;
  const name = measure === 'profit' ? words.decision.profitHead[profitLine] : words.decision[measure];
  if (measure === 'ratio') return { name, format: 'share' };
  const amounts = years.flatMap((year) => means(year, measure, lens).map(({ mean }) => mean));
  const { format, unit } = moneyFormat(amounts, context);
  return { name: `${name}${words.report.open}${unit}${words.report.close}`, format };
}
