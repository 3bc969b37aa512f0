import { namedLines, printedLedger } from '../../charts/ledger-lines.js';
import type { NamedLine } from '../../charts/ledger-lines.js';
import type { Amount, Credit, LedgerAnalysis } from '../../decide/ledger/ledger-analysis.js';
import type { Context, Section } from './context.js';
import { decimal } from '../../figures/digits.js';
import type { FootedLedger } from '../../figures/footing/footed-ledger.js';
import { errorMarkup, moneyMarkup } from './number-markup.js';
import { figures } from './figure.js';
import { markup, user, type Content, type Markup } from './markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table } from './table.js';

/** From where the value comes: lines that add up, the credit of each initiative, and what partners take from direct sales. */
export function ledgerSection(ledger: LedgerAnalysis, context: Context): Section {
  const { summary, words } = context;
  const printed = printedLedger(summary, ledger);
  const { method, orders, coalitions, trials } = ledger.credits;
  const [paths, sets, draws] = [orders, coalitions, trials].map((count) => decimal(count, 0, words.figures));
  const creditNote = words.ledger.creditNote({
    orders: paths,
    coalitions: sets,
    trials: draws,
    exact: method === 'exact',
  });
  const body = markup`<p class="note">${words.ledger.note}</p>
    ${figures(context, 'ledger')} ${linesTable(ledger, printed, context)}
    <p class="note">${words.ledger.memoNote}</p>
    ${ledger.initiatives.length === 0 ? null : [markup`<p class="note">${creditNote}</p>`, creditTable(ledger, printed, context)]}`;
  return { id: 'ledger', title: words.ledger.title, body };
}

const meanCell = (amount: Amount | Credit, { scale, mean, error }: FootedLedger, name: string): Markup =>
  numberCell([moneyMarkup(scale, mean(amount)), errorMarkup(error(amount))], name);

function row(name: Content, lag: string, amount: Amount, printed: FootedLedger, { words }: Context): Markup {
  const at = (percentile: 'p5' | 'p50' | 'p95'): Markup =>
    numberCell(moneyMarkup(printed.scale, printed.percentile(amount, percentile)), percentile.toUpperCase());
  return markup`<tr>
    ${rowHead(name)}${numberCell(lag, words.spillovers.lag)}${meanCell(amount, printed, words.ledger.mean)}
    ${at('p5')}${at('p50')}${at('p95')}
  </tr>`;
}

function linesTable(ledger: LedgerAnalysis, printed: FootedLedger, context: Context): Markup {
  const { words } = context;
  const lines = namedLines(ledger, words);
  const split = lines.findIndex(({ kind }) => kind === 'strict total') + 1;
  const one = ({ name, kind, edge, amount }: NamedLine): Markup => {
    const isTotal = kind === 'strict total' || kind === 'total';
    const shown = isTotal ? markup`<strong>${name}</strong>` : user(name);
    return row(shown, edge === null ? '' : words.ledger.lag(edge.lag), amount, printed, context);
  };
  const { program, business } = ledger.cannibalisation;
  const memo = [
    row(words.ledger.memo, '', program, printed, context),
    row(words.ledger.memoBusiness, '', business, printed, context),
  ];
  const body = [
    rowGroup([groupRow(words.verdict.lenses.strict, 6), lines.slice(0, split).map(one)]),
    rowGroup([groupRow(words.ledger.spilloverPart, 6), lines.slice(split).map(one)]),
    rowGroup(memo),
  ];
  const head = markup`<tr>
    ${columnHead(words.ledger.line, 'text')}${columnHead(words.spillovers.lag, 'number')}${columnHead(words.ledger.mean, 'number')}
    ${['P5', 'P50', 'P95'].map((name) => columnHead(name, 'number'))}
  </tr>`;
  return table(
    { id: 'ledger-table', caption: words.ledger.title, unit: printed.scale.unit, head, body, layout: 'wide' },
    words,
  );
}

function creditTable({ initiatives, credits }: LedgerAnalysis, printed: FootedLedger, context: Context): Markup {
  const { words } = context;
  const rows = initiatives.map(
    ({ label, credit }) => markup`<tr>${rowHead(user(label))}${meanCell(credit, printed, words.ledger.credit)}</tr>`,
  );
  const total = markup`<tr>${rowHead(markup`<strong>${words.ledger.creditTotal}</strong>`)}${meanCell(credits.total, printed, words.ledger.credit)}</tr>`;
  const head = markup`<tr>${columnHead(words.initiatives.initiative, 'text')}${columnHead(words.ledger.credit, 'number')}</tr>`;
  const body = rowGroup([rows, total]);
  return table(
    {
      id: 'credit-table',
      caption: words.ledger.creditHead,
      unit: printed.scale.unit,
      head,
      body,
      layout: 'records',
    },
    words,
  );
}
