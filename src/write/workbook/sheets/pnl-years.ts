import { heading, note, numberHeading, sectionRow, text, title, type Row } from '../cells.js';
import { isSum, liveCell, sumOfParts, type LineCell } from '../pnl-lines.js';
import { PNL_HEAD_COLUMNS, PNL_HEAD_ROWS, type PnlBlock, type PnlLayout } from '../pnl-layout.js';
import type { CellFormat, Sheet } from '../sheet.js';
import { moneyFormat, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';

/**
 * Management P/L by fiscal year: difference, with and without. Subtotals, differences and totals are formulas over the lines;
 * each shows what the simulation says.
 */
export function pnlYearsSheet(layout: PnlLayout, context: WorkbookContext): Sheet {
  const { summary, words, report } = context;
  const amounts = summary.pnl.map(({ spread }) => spread.mean);
  const { format, unit } = moneyFormat(amounts, context);
  const rows: Row[] = [
    [title(words.pnlYearsTitle)],
    [note(words.pnlNote(report.unit(unit)))],
    [
      heading(words.number),
      heading(report.pnlLine),
      ...layout.periods.map((period) => numberHeading(periodName(period, context))),
    ],
    [heading(''), heading(words.span), ...layout.periods.map((period) => spanOf(period, context))],
  ];
  for (const block of layout.blocks) {
    rows.push(sectionRow(blockName(block, context), PNL_HEAD_COLUMNS + layout.periods.length));
    for (const number of block.lines) rows.push(lineRow(block, number, layout, format, context));
    rows.push([]);
  }
  const pictures = picturesFrom(rows.length, ['profit-by-fiscal-year'], context);
  return sheetOf({
    name: words.sheets.pnlYears,
    rows,
    frozen: { rows: PNL_HEAD_ROWS, columns: PNL_HEAD_COLUMNS },
    pictures,
    // A statement a page, its name in the row above its first line.
    breaks: [...layout.blocks.slice(1).map(({ row }) => row - 1), ...pictures.map(({ row }) => row)],
  });
}

const periodName = (period: string, { words, report }: WorkbookContext): string =>
  period === 'total' ? words.pnlTotal : report.fiscalYearLabel(period);

function spanOf(period: string, { summary, report }: WorkbookContext): Row[number] {
  const year = summary.fiscalYears.find(({ label }) => label === period);
  const [from, to] = year === undefined ? [summary.months[0], summary.months.at(-1)] : [year.from, year.to];
  const partial = year === undefined || year.complete ? '' : `\n${report.partial(year.months)}`;
  return { content: `${from ?? ''}\n${to ?? ''}${partial}`, format: 'numberHeading' };
}

/** What a statement is called. */
export function blockName({ view, lens }: Pick<PnlBlock, 'view' | 'lens'>, { report }: WorkbookContext): string {
  const name = report.pnlViews[view];
  return view === 'without' ? name : report.pnlCaption(name, report.lenses[lens]);
}

function lineRow(
  block: PnlBlock,
  number: string,
  layout: PnlLayout,
  format: CellFormat,
  { report }: WorkbookContext,
): Row {
  const total = isSum(number);
  const name = {
    ...text(`${/[abs]$/.test(number) ? '　' : ''}${report.pnlLines[number] ?? number}`),
    ...(total ? { total } : {}),
  };
  const cells = layout.periods.map((period) => {
    const value = layout.mean(block.view, block.lens, number, period);
    if (value === null) return null;
    return liveCell(live(block, number, period, layout), value, format, { total, floor: layout.floor });
  });
  return [{ ...text(number), ...(total ? { total } : {}) }, name, ...cells];
}

/** A difference is with minus without, a subtotal the sum of its lines, a total the sum of its years. */
function live(
  { view, lens }: PnlBlock,
  number: string,
  period: string,
  layout: PnlLayout,
): { formula: string; computed: number } | null {
  const at = (of: typeof view, under: typeof lens, line: string): LineCell | null => {
    const [address, value] = [layout.address(of, under, line, period), layout.mean(of, under, line, period)];
    return address === null || value === null ? null : { address, value };
  };
  if (view === 'difference') {
    const minuend = at('with', number === '12a' ? 'strict' : lens, number.replace(/^12[ab]$/, '12'));
    const subtrahend = number === '12b' ? at('with', 'strict', '12') : at('without', lens, number.replace('12a', '12'));
    if (minuend === null || subtrahend === null) return null;
    return { formula: `${minuend.address}-${subtrahend.address}`, computed: minuend.value - subtrahend.value };
  }
  const sum = sumOfParts(number, (line) => at(view, lens, line));
  if (sum !== null || period !== 'total') return sum;
  const years = layout.periods.slice(0, -1);
  const [first, last] = [
    layout.address(view, lens, number, years[0] ?? ''),
    layout.address(view, lens, number, years.at(-1) ?? ''),
  ];
  if (first === null || last === null) return null;
  const computed = years.reduce((sum, year) => sum + (layout.mean(view, lens, number, year) ?? NaN), 0);
  return { formula: `SUM(${first}:${last})`, computed };
}
