import { profitByFiscalYear } from '../../../charts/profit-by-fiscal-year.js';
import { heading, note, numberHeading, sectionRow, text, title, type Row } from '../../../spreadsheet/cells.js';
import { directParts, isSum, lineNumber } from '../../../model/pnl-lines.js';
import { liveCell, sumOfParts, type LineCell, type Live } from '../pnl-lines.js';
import { PNL_HEAD_COLUMNS, PNL_HEAD_ROWS, type PnlBlock, type PnlLayout, type PrintedLayout } from '../pnl-layout.js';
import type { CellFormat, Sheet } from '../../../spreadsheet/sheet.js';
import { teamMemoRows } from './pnl-memo.js';
import { moneyFormat, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';

/** Management P/L by fiscal year to the last bit: subtotals, differences and totals are formulas over the lines. */
export function pnlYearsSheet(layout: PnlLayout, context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { format, unit } = moneyFormat(
    summary.pnl.map(({ spread }) => spread.mean),
    context,
  );
  const heads = {
    name: words.workbook.sheets.pnlYears,
    title: words.pnl.title,
    note: words.workbook.pnlNote(words.report.unit(unit)),
  };
  const block = ({ view, lens }: PnlBlock): BlockLook => ({ name: blockName({ view, lens }, context), format });
  const memo = (firstRow: number): Row[] =>
    teamMemoRows(layout, firstRow, format, (of) => blockName(of, context), context);
  return statements(layout, heads, block, { charts: [profitByFiscalYear], memo }, context);
}

/** The same as the report prints it: rounded, and every sum holds among the digits shown. */
export function pnlPrintedSheet(layout: PrintedLayout, context: WorkbookContext): Sheet {
  const { words } = context;
  const heads = {
    name: words.workbook.sheets.pnlPrinted,
    title: words.workbook.pnlPrintedTitle,
    note: words.workbook.pnlPrintedNote,
  };
  const { format, unit } = layout.money;
  const block = ({ view, lens }: PnlBlock): BlockLook => {
    return { name: `${blockName({ view, lens }, context)} · ${words.report.unit(unit)}`, format };
  };
  const memo = (firstRow: number): Row[] => teamMemoRows(layout, firstRow, format, (of) => block(of).name, context);
  return statements(layout, heads, block, { charts: [], memo }, context);
}

interface BlockLook {
  readonly name: string;
  readonly format: CellFormat;
}

/** What stands below the statements. */
interface Below {
  readonly memo: (firstRow: number) => Row[];
  readonly charts: Parameters<typeof picturesFrom>[1];
}

function statements(
  layout: PnlLayout,
  heads: { readonly name: string; readonly title: string; readonly note: string },
  look: (block: PnlBlock) => BlockLook,
  below: Below,
  context: WorkbookContext,
): Sheet {
  const { words } = context;
  const rows: Row[] = [
    [title(heads.title)],
    [note(heads.note)],
    [
      heading(words.workbook.number),
      heading(words.pnl.line),
      ...layout.periods.map((period) => numberHeading(periodName(period, context))),
    ],
    [heading(''), heading(words.workbook.period), ...layout.periods.map((period) => spanOf(period, context))],
  ];
  for (const block of layout.blocks) {
    const { name, format } = look(block);
    rows.push(sectionRow(name, PNL_HEAD_COLUMNS + layout.periods.length));
    for (const number of block.lines) rows.push(lineRow(block, number, layout, format, context));
    rows.push([]);
  }
  const memoRow = rows.length;
  rows.push(...below.memo(memoRow));
  const pictures = picturesFrom(rows.length, below.charts, context);
  return sheetOf({
    name: heads.name,
    rows,
    frozen: { rows: PNL_HEAD_ROWS, columns: PNL_HEAD_COLUMNS },
    pictures,
    // A statement a page, its name in the row above its first line.
    breaks: [
      ...layout.blocks.slice(1).map(({ row }) => row - 1),
      ...(rows.length > memoRow ? [memoRow] : []),
      ...pictures.map(({ row }) => row),
    ],
  });
}

const periodName = (period: string, { words }: WorkbookContext): string =>
  period === 'total' ? words.report.total : words.figures.fiscalYearLabel(period);

function spanOf(period: string, { summary, words }: WorkbookContext): Row[number] {
  const year = summary.fiscalYears.find(({ label }) => label === period);
  const [from, to] = year === undefined ? [summary.months[0], summary.months.at(-1)] : [year.from, year.to];
  const partial = year === undefined || year.complete ? '' : `\n${words.report.partial(year.months)}`;
  return { content: `${from ?? ''}\n${to ?? ''}${partial}`, format: 'numberHeading' };
}

/** What a statement is called. */
export function blockName({ view, lens }: Pick<PnlBlock, 'view' | 'lens'>, { words }: WorkbookContext): string {
  const name = words.pnl.views[view];
  return view === 'without' ? name : words.pnl.caption(name, words.verdict.lenses[lens]);
}

function lineRow(
  block: PnlBlock,
  number: string,
  layout: PnlLayout,
  format: CellFormat,
  { words }: WorkbookContext,
): Row {
  const total = isSum(number);
  const name = {
    ...text(`${/[abs]$/.test(number) ? '　' : ''}${words.pnl.lines[number] ?? number}`),
    ...(total ? { total } : {}),
  };
  const cells = layout.periods.map((period) => {
    const value = layout.mean(block.view, block.lens, number, period);
    if (value === null) return null;
    return liveCell(formulasOf(block, number, period, layout), value, format, { total, floor: layout.floor });
  });
  return [{ ...text(number), ...(total ? { total } : {}) }, name, ...cells];
}

/** A difference is with minus without, a subtotal the sum of its lines, a total the sum of its years: what may be tried. */
function formulasOf({ view, lens }: PnlBlock, number: string, period: string, layout: PnlLayout): (Live | null)[] {
  const at = (of: typeof view, under: typeof lens, line: string): LineCell | null => {
    const [address, value] = [layout.address(of, under, line, period), layout.mean(of, under, line, period)];
    return address === null || value === null ? null : { address, value };
  };
  const sum = sumOfParts(number, (line) => at(view, lens, line));
  const years = period === 'total' ? sumOfYears(view, lens, number, layout) : null;
  if (view !== 'difference') return [sum, years];
  const { strict, spillover } = directParts;
  const isPart = number === strict.number || number === spillover.number;
  const whole = isPart ? lineNumber('directProfit') : number;
  const minuend = at('with', number === strict.number ? 'strict' : lens, whole);
  const subtrahend = number === spillover.number ? at('with', 'strict', whole) : at('without', lens, whole);
  if (minuend === null || subtrahend === null) return [sum, years];
  const formula = `${minuend.address}-${subtrahend.address}`;
  return [{ formula, computed: minuend.value - subtrahend.value }, sum, years];
}

function sumOfYears(view: PnlBlock['view'], lens: PnlBlock['lens'], number: string, layout: PnlLayout): Live | null {
  const years = layout.periods.slice(0, -1);
  const at = (year: string | undefined): string | null => layout.address(view, lens, number, year ?? '');
  const [first, last] = [at(years[0]), at(years.at(-1))];
  if (first === null || last === null) return null;
  const computed = years.reduce((sum, year) => sum + (layout.mean(view, lens, number, year) ?? NaN), 0);
  return { formula: `SUM(${first}:${last})`, computed };
}
