import { moneyErrorText } from '../figures/money.js';
import { footedPnl, type FootedPnl, shownStatements } from '../figures/footing/statement.js';
import { footedTeamShares, TEAM_LINE, teamSharesOf, type FootedShares } from '../figures/footing/team-shares.js';
import type { Lens } from '../model/lens.js';
import { isSum } from '../model/pnl-lines.js';
import type { PnlDetail } from '../summary/pnl-detail-schema.js';
import type { PnlRow } from '../summary/summary.js';
import { author, inStyle, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, entryAt, errorOf, footedMoney, moneyBand, moneyError } from './figures.js';
import { fiscalYearHead, periodHead, type FiscalYear } from './fiscal-year.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textHead } from './table.js';
import type { Head, Row, RowGroup, RowRole, Table } from './table.js';

/** Years side by side in one table; more are continued in a further table, so that none is cut on paper. */
const yearsPerTable = 9;

type View = PnlRow['view'];

/** Management P/L by fiscal year, with, without and the difference, under both lenses. */
export function pnlSection(context: PageContext): Section {
  const { words } = context;
  const shown = shownStatements.filter(([view, lens]) => rowsOf(context, view, lens).length > 0);
  const printed = printedOf(context);
  const memoNote = note(words.pnl.teamMemo, words.report.colon, words.pnl.teamMemoNote);
  return {
    id: 'pnl',
    title: words.pnl.title,
    blocks: blocks(
      note(words.pnl.note),
      printed.shares.length === 0 ? null : memoNote,
      pictures(context, 'pnl'),
      shown.flatMap(([view, lens]) => statement(view, lens, printed, context)),
    ),
  };
}

/** The P/L as printed, and the shares of its line 9. */
interface Printed {
  readonly footed: FootedPnl;
  /** None where a single segment has all of it. */
  readonly shares: readonly PnlDetail[];
  readonly unitsOfShare: FootedShares;
}

function printedOf({ summary }: PageContext): Printed {
  const footed = footedPnl(summary);
  const shares = teamSharesOf(summary.pnlDetail);
  const several = new Set(shares.map(({ item }) => item)).size > 1;
  return { footed, shares: several ? shares : [], unitsOfShare: footedTeamShares(summary, footed) };
}

const rowsOf = ({ summary }: PageContext, view: View, lens: Lens): PnlRow[] =>
  summary.pnl.filter((each) => each.view === view && each.lens === lens);

function statement(view: View, lens: Lens, printed: Printed, context: PageContext): Table[] {
  const { summary, words } = context;
  const rows = rowsOf(context, view, lens);
  const years = summary.fiscalYears;
  const shares = printed.shares.filter((share) => share.view === view && share.lens === lens);
  const parts = Math.max(1, Math.ceil(years.length / yearsPerTable));
  const each = Math.ceil(years.length / parts);
  const title =
    view === 'without' ? words.pnl.views.without : words.pnl.caption(words.pnl.views[view], words.verdict.lenses[lens]);
  return Array.from({ length: parts }, (_, part) => {
    const caption = parts === 1 ? title : `${title} ${part + 1}/${parts}`;
    const columns = years.slice(part * each, (part + 1) * each);
    const id = `pnl-${view}-${lens}-${part + 1}`;
    const withTotal = part === parts - 1;
    return yearTable({ id, caption, years: columns, rows, shares, withTotal, printed }, context);
  });
}

/** The years that stand side by side in one table. */
interface YearTable {
  readonly id: string;
  readonly caption: string;
  readonly years: readonly FiscalYear[];
  readonly rows: readonly PnlRow[];
  readonly shares: readonly PnlDetail[];
  readonly withTotal: boolean;
  readonly printed: Printed;
}

function yearTable({ id, caption, years, rows, shares, withTotal, printed }: YearTable, context: PageContext): Table {
  const { words } = context;
  const periods = [...years.map((year) => year.label), ...(withTotal ? ['total'] : [])];
  const numbers = [...new Set(rows.map((each) => each.number))];
  const line = (number: string): Row => {
    const own = rows.filter((each) => each.number === number);
    const name = words.pnl.lines[number] ?? own[0]?.line ?? '';
    const cells = periods.map((period) => {
      const found = own.find((each) => each.period === period);
      return numberCell(found === undefined ? words.figures.none : amount(found, printed.footed, context));
    });
    return row(lineName(number, name), cells, roleOf(number));
  };
  return table({
    id,
    caption,
    unit: printed.footed.scale.unit,
    layout: 'wide pnl',
    widths: ['label', ...periods.map(() => 'value')],
    head: [
      textHead(words.pnl.line),
      ...years.map((year) => numberHead(fiscalYearHead(year, words))),
      ...(withTotal ? [totalHead(context)] : []),
    ],
    groups: [
      rowGroup(numbers.map(line)),
      ...(shares.length === 0 ? [] : [teamMemo(shares, periods, printed, context)]),
    ],
  });
}

const totalHead = ({ summary: { months }, words }: PageContext): Head =>
  numberHead([inStyle('year', words.report.total), periodHead(months[0] ?? '', months.at(-1) ?? '', words)]);

const lineName = (number: string, name: Content): Content => [inStyle('line-number', number), name];

const roleOf = (number: string): RowRole => (isSum(number) ? 'subtotal' : /[ab]$/.test(number) ? 'part' : 'plain');

/** The mean as it adds up, its error, and P10–P90. */
const amount = (found: PnlRow, { scale, place, units }: FootedPnl, { summary }: PageContext): Content => [
  footedMoney(units(found), place, scale, at(found.spread, 'mean')),
  moneyError(scale, found.spread),
  moneyBand(scale, found.spread, summary.replay.trials),
];

/** Line 9 by segment, below the lines: a share in each of the periods with its error. */
function teamMemo(
  shares: readonly PnlDetail[],
  periods: readonly string[],
  { footed: { scale, place }, unitsOfShare }: Printed,
  { summary, words }: PageContext,
): RowGroup {
  const indexOf = (period: string): number =>
    period === 'total' ? summary.fiscalYears.length : summary.fiscalYears.findIndex(({ label }) => label === period);
  const line = (share: PnlDetail): Row =>
    row(
      lineName(TEAM_LINE, author(share.label)),
      periods.map((period) => {
        const index = indexOf(period);
        const error = { se: share.se[index], entryOf: { lists: share, index } };
        return numberCell([
          footedMoney(unitsOfShare({ ...share, period }), place, scale, entryAt(share.mean, index)),
          errorOf(moneyErrorText(scale, error.se), error, scale.unit),
        ]);
      }),
      'share',
    );
  return rowGroup(shares.map(line), words.pnl.teamMemo);
}
