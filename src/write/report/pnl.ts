import type { PnlDetail } from '../../summary/pnl-detail-schema.js';
import type { PnlRow } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { fiscalYearHead, periodHead, type FiscalYear } from './fiscal-year.js';
import { figures } from './figure.js';
import { markup, user, type Content, type Markup } from './markup.js';
import { footedPnl, shownStatements, type FootedPnl, type View } from '../../figures/footing/statement.js';
import { footedTeamShares, TEAM_LINE, teamSharesOf, type FootedShares } from '../../figures/footing/team-shares.js';
import { isSum } from '../../model/pnl-lines.js';
import { footedMoney, moneyBand, moneyError } from './number-markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table } from './table.js';
import type { Lens } from '../../model/lens.js';

/** Years side by side in one table; more are continued in a further table, so that none is cut on paper. */
const yearsPerTable = 9;

/** Management P/L by fiscal year, with, without and the difference, under both lenses. */
export function pnlSection(context: Context): Section {
  const { words } = context;
  const shown = shownStatements.filter(([view, lens]) => rowsOf(context, view, lens).length > 0);
  const printed = printedOf(context);
  const memoNote =
    printed.shares.length === 0
      ? null
      : markup`<p class="note">${words.pnl.teamMemo}${words.report.colon}${words.pnl.teamMemoNote}</p>`;
  const body = markup`<p class="note">${words.pnl.note}</p>${memoNote}
    ${figures(context, 'pnl')} ${shown.map(([view, lens]) => statement(view, lens, printed, context))}`;
  return { id: 'pnl', title: words.pnl.title, body };
}

/** The P/L as printed, and the shares of its line 9. */
interface Printed {
  readonly footed: FootedPnl;
  /** None where a single segment has all of it. */
  readonly shares: readonly PnlDetail[];
  readonly unitsOfShare: FootedShares;
}

function printedOf({ summary }: Context): Printed {
  const footed = footedPnl(summary);
  const shares = teamSharesOf(summary.pnlDetail);
  const several = new Set(shares.map(({ item }) => item)).size > 1;
  return { footed, shares: several ? shares : [], unitsOfShare: footedTeamShares(summary, footed) };
}

const rowsOf = ({ summary }: Context, view: View, lens: Lens): PnlRow[] =>
  summary.pnl.filter((row) => row.view === view && row.lens === lens);

function statement(view: View, lens: Lens, printed: Printed, context: Context): Content {
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

function yearTable({ id, caption, years, rows, shares, withTotal, printed }: YearTable, context: Context): Markup {
  const { footed } = printed;
  const { scale } = footed;
  const { summary, words } = context;
  const { months, replay } = summary;
  const whole = periodHead(months[0] ?? '', months.at(-1) ?? '', words);
  const total = markup`<span class="year">${words.report.total}</span>${whole}`;
  const head = markup`<tr>
    ${columnHead(words.pnl.line, 'text')}${years.map((year) => columnHead(fiscalYearHead(year, words), 'number'))}
    ${withTotal ? columnHead(total, 'number') : null}
  </tr>`;
  const periods = [...years.map((year) => year.label), ...(withTotal ? ['total'] : [])];
  const numbers = [...new Set(rows.map((row) => row.number))];
  const cell = (number: string, name: string): Markup => {
    const found = rows.find((row) => row.number === number && row.period === name);
    return numberCell(
      found === undefined
        ? words.figures.none
        : [
            footedMoney(footed.units(found), footed.place, scale),
            moneyError(scale, found.spread.se ?? 0),
            moneyBand(scale, found.spread, replay.trials),
          ],
    );
  };
  const body = numbers.map((number) => {
    const name = words.pnl.lines[number] ?? rows.find((row) => row.number === number)?.line ?? '';
    const kind = isSum(number) ? 'subtotal' : /[ab]$/.test(number) ? 'part' : '';
    return markup`<tr class="${kind}">
      ${rowHead([markup`<span class="line-number">${number}</span>`, name])} ${periods.map((each) => cell(number, each))}
    </tr>`;
  });
  const columns = ['label', ...periods.map(() => 'value')];
  const memo = shares.length === 0 ? null : teamMemo(shares, periods, printed, context);
  return table(
    { id, caption, unit: scale.unit, columns, head, body: [rowGroup(body), memo], layout: 'wide pnl' },
    words,
  );
}

/** Line 9 by segment, below the lines: a share in each of the periods with its error. */
function teamMemo(
  shares: readonly PnlDetail[],
  periods: readonly string[],
  { footed: { scale, place }, unitsOfShare }: Printed,
  { summary, words }: Context,
): Markup {
  const at = (period: string): number =>
    period === 'total' ? summary.fiscalYears.length : summary.fiscalYears.findIndex(({ label }) => label === period);
  const cell = (share: PnlDetail, period: string): Markup =>
    numberCell([
      footedMoney(unitsOfShare({ ...share, period }), place, scale),
      moneyError(scale, share.se[at(period)]),
    ]);
  const rows = shares.map(
    (share) => markup`<tr class="share">
      ${rowHead([markup`<span class="line-number">${TEAM_LINE}</span>`, user(share.label)])}
      ${periods.map((period) => cell(share, period))}
    </tr>`,
  );
  return rowGroup([groupRow(words.pnl.teamMemo, periods.length + 1), rows]);
}
