import { ledgerMoney, namedLines } from '../../charts/ledger-lines.js';
import type { NamedLine } from '../../charts/ledger-lines.js';
import { ledgerWords } from '../../charts/ledger-words.js';
import type { Amount, Credit, LedgerAnalysis } from '../../decide/ledger/ledger-analysis.js';
import type { Context, Section } from './context.js';
import { decimal, errorText } from '../../figures/digits.js';
import { type MoneyScale } from '../../figures/money.js';
import { errorMarkup, money } from './number-markup.js';
import { figures } from './figure.js';
import { ledgerReportWords } from './ledger-words.js';
import { markup, user, type Content, type Markup } from './markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table } from './table.js';

/** From where the value comes: lines that add up, the credit of each initiative, and what partners take from direct sales. */
export function ledgerSection(ledger: LedgerAnalysis, context: Context): Section {
  const { summary, words } = context;
  const { locale } = summary.scenario;
  const own = ledgerReportWords(locale);
  const scale = ledgerMoney(summary, ledger);
  const { method, orders, coalitions, trials } = ledger.credits;
  const [paths, sets, draws] = [orders, coalitions, trials].map((count) => decimal(count, 0, words));
  const creditNote = own.creditNote({ orders: paths, coalitions: sets, trials: draws, exact: method === 'exact' });
  const body = markup`<p class="note">${own.note}</p>
    ${figures(context, 'ledger')} ${linesTable(ledger, scale, context)}
    <p class="note">${own.memoNote}</p>
    ${ledger.initiatives.length === 0 ? null : [markup`<p class="note">${creditNote}</p>`, creditTable(ledger, scale, context)]}`;
  return { id: 'ledger', title: ledgerWords(locale).title, body };
}

/** All means to the same digit, so that a reader can add them up. */
function meanCell({ mean, se }: Amount | Credit, scale: MoneyScale, name: string): Markup {
  return numberCell(
    [money(scale, mean, 0), errorMarkup(errorText(se / scale.divisor, scale.finest, scale.words))],
    name,
  );
}

function row(name: Content, lag: string, amount: Amount, scale: MoneyScale, { summary }: Context): Markup {
  const own = ledgerReportWords(summary.scenario.locale);
  // A percentile is known about as well as twice the error of the mean.
  const at = (value: number): Markup => money(scale, value, 2 * amount.se);
  return markup`<tr>
    ${rowHead(name)}${numberCell(lag, own.lag)}${meanCell(amount, scale, own.mean)}
    ${numberCell(at(amount.p5), 'P5')}${numberCell(at(amount.p50), 'P50')}${numberCell(at(amount.p95), 'P95')}
  </tr>`;
}

function linesTable(ledger: LedgerAnalysis, scale: MoneyScale, context: Context): Markup {
  const { summary, words } = context;
  const { locale } = summary.scenario;
  const [own, say] = [ledgerReportWords(locale), ledgerWords(locale)];
  const lines = namedLines(ledger, say);
  const split = lines.findIndex(({ kind }) => kind === 'strict total') + 1;
  const one = ({ name, kind, edge, amount }: NamedLine): Markup => {
    const isTotal = kind === 'strict total' || kind === 'total';
    const shown = isTotal ? markup`<strong>${name}</strong>` : user(name);
    return row(shown, edge === null ? '' : say.lag(edge.lag), amount, scale, context);
  };
  const { program, business } = ledger.cannibalisation;
  const memo = [row(own.memo, '', program, scale, context), row(own.memoBusiness, '', business, scale, context)];
  const body = [
    rowGroup([groupRow(own.strictPart, 6), lines.slice(0, split).map(one)]),
    rowGroup([groupRow(own.spilloverPart, 6), lines.slice(split).map(one)]),
    rowGroup(memo),
  ];
  const head = markup`<tr>
    ${columnHead(own.line, 'text')}${columnHead(own.lag, 'number')}${columnHead(own.mean, 'number')}
    ${['P5', 'P50', 'P95'].map((name) => columnHead(name, 'number'))}
  </tr>`;
  return table({ id: 'ledger-table', caption: say.title, unit: scale.unit, head, body, layout: 'wide' }, words);
}

function creditTable({ initiatives, credits }: LedgerAnalysis, scale: MoneyScale, context: Context): Markup {
  const { summary, words } = context;
  const own = ledgerReportWords(summary.scenario.locale);
  const rows = initiatives.map(
    ({ label, credit }) => markup`<tr>${rowHead(user(label))}${meanCell(credit, scale, own.credit)}</tr>`,
  );
  const total = markup`<tr>${rowHead(markup`<strong>${own.creditTotal}</strong>`)}${meanCell(credits.total, scale, own.credit)}</tr>`;
  const head = markup`<tr>${columnHead(words.initiative, 'text')}${columnHead(own.credit, 'number')}</tr>`;
  const body = rowGroup([rows, total]);
  return table({ id: 'credit-table', caption: own.creditHead, unit: scale.unit, head, body, layout: 'records' }, words);
}
