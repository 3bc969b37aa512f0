import type { PnlRow } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { fiscalYearHead, periodHead, type FiscalYear } from './fiscal-year.js';
import { figures } from './figure.js';
import { markup, type Content, type Markup } from './markup.js';
import { footedMoney } from './footing/footed-money.js';
import { footedPnl, type FootedPnl } from '../../figures/footing/statement.js';
import { moneyBand, moneyError } from './number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** Years side by side in one table; more are continued in a further table, so that none is cut on paper. */
const yearsPerTable = 9;

const subtotals = new Set(['3', '5', '8', '11', '13', '14']);

type View = PnlRow['view'];
type Lens = PnlRow['lens'];

/** The difference comes first: it is what the program does to the company's P/L. */
const statements: readonly (readonly [View, Lens])[] = [
  ['difference', 'strict'],
  ['difference', 'broad'],
  ['with', 'strict'],
  ['with', 'broad'],
  ['without', 'strict'],
];

/** Management P/L by fiscal year, with, without and the difference, under both lenses. */
export function pnlSection(context: Context): Section {
  const { words } = context;
  const shown = statements.filter(([view, lens]) => rowsOf(context, view, lens).length > 0);
  const footed = footedPnl(context.summary);
  const body = markup`<p class="note">${words.pnlNote}</p>
    ${figures(context, 'pnl')} ${shown.map(([view, lens]) => statement(view, lens, footed, context))}`;
  return { id: 'pnl', title: words.pnl, body };
}

const rowsOf = ({ summary }: Context, view: View, lens: Lens): PnlRow[] =>
  summary.pnl.filter((row) => row.view === view && row.lens === lens);

function statement(view: View, lens: Lens, footed: FootedPnl, context: Context): Content {
  const { summary, words } = context;
  const rows = rowsOf(context, view, lens);
  const years = summary.fiscalYears;
  const parts = Math.max(1, Math.ceil(years.length / yearsPerTable));
  const each = Math.ceil(years.length / parts);
  const title =
    view === 'without' ? words.pnlViews.without : words.pnlCaption(words.pnlViews[view], words.lenses[lens]);
  return Array.from({ length: parts }, (_, part) => {
    const caption = parts === 1 ? title : `${title} ${part + 1}/${parts}`;
    const columns = years.slice(part * each, (part + 1) * each);
    const id = `pnl-${view}-${lens}-${part + 1}`;
    return yearTable({ id, caption, years: columns, rows, withTotal: part === parts - 1, footed }, context);
  });
}

/** The years that stand side by side in one table. */
interface YearTable {
  readonly id: string;
  readonly caption: string;
  readonly years: readonly FiscalYear[];
  readonly rows: readonly PnlRow[];
  readonly withTotal: boolean;
  readonly footed: FootedPnl;
}

function yearTable({ id, caption, years, rows, withTotal, footed }: YearTable, context: Context): Markup {
  const { scale } = footed;
  const { summary, words } = context;
  const { months, replay } = summary;
  const whole = periodHead(months[0] ?? '', months.at(-1) ?? '', words);
  const total = markup`<span class="year">${words.total}</span>${whole}`;
  const head = markup`<tr>
    ${columnHead(words.pnlLine, 'text')}${years.map((year) => columnHead(fiscalYearHead(year, words), 'number'))}
    ${withTotal ? columnHead(total, 'number') : null}
  </tr>`;
  const periods = [...years.map((year) => year.label), ...(withTotal ? ['total'] : [])];
  const numbers = [...new Set(rows.map((row) => row.number))];
  const cell = (number: string, name: string): Markup => {
    const found = rows.find((row) => row.number === number && row.period === name);
    return numberCell(
      found === undefined
        ? words.none
        : [
            footedMoney(footed.units(found), footed.place, scale),
            moneyError(scale, found.spread.se ?? 0),
            moneyBand(scale, found.spread, replay.trials),
          ],
    );
  };
  const body = numbers.map((number) => {
    const name = words.pnlLines[number] ?? rows.find((row) => row.number === number)?.line ?? '';
    const kind = subtotals.has(number) ? 'subtotal' : /[ab]$/.test(number) ? 'part' : '';
    return markup`<tr class="${kind}">
      ${rowHead([markup`<span class="line-number">${number}</span>`, name])} ${periods.map((each) => cell(number, each))}
    </tr>`;
  });
  const columns = ['label', ...periods.map(() => 'value')];
  return table({ id, caption, unit: scale.unit, columns, head, body: rowGroup(body), layout: 'wide pnl' }, words);
}
