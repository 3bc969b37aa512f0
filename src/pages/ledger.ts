import { driverWord, namedLines, printedLedger, targetName, type NamedLine } from '../charts/ledger-lines.js';
import type { Amount, Credit, LedgerAnalysis, LedgerEdge } from '../decide/ledger/ledger-analysis.js';
import { decimal } from '../figures/digits.js';
import type { FootedLedger } from '../figures/footing/footed-ledger.js';
import type { Words } from '../words/words.js';
import { author, type Content, type Figure } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, errorOf, figure, moneyFigure } from './figures.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead } from './table.js';
import type { Cell, Row, RowRole, Table } from './table.js';

/** From where the value comes: lines that add up, the credit of each initiative, and what partners take from direct sales. */
export function ledgerSection(ledger: LedgerAnalysis, context: PageContext): Section {
  const { summary, words } = context;
  const printed = printedLedger(summary, ledger);
  const credit =
    ledger.initiatives.length === 0 ? null : [note(creditNote(ledger, words)), creditTable(ledger, printed, words)];
  return {
    id: 'ledger',
    title: words.ledger.title,
    blocks: blocks(
      note(words.ledger.note),
      pictures(context, 'ledger'),
      linesTable(ledger, printed, words),
      note(words.ledger.memoNote),
      credit,
    ),
  };
}

function creditNote({ credits: { method, orders, coalitions, trials } }: LedgerAnalysis, words: Words): string {
  const [paths, sets, draws] = [orders, coalitions, trials].map((count) => decimal(count, 0, words.figures));
  return words.ledger.creditNote({ orders: paths, coalitions: sets, trials: draws, exact: method === 'exact' });
}

/** A mean of the ledger: of a line or of a credit. */
type Mean = Pick<Amount | Credit, 'mean' | 'se'>;

/** Mean with its error. */
export const ledgerMean = (amount: Mean, printed: FootedLedger): Content => [
  moneyFigure(printed.scale, printed.mean(amount), at(amount, 'mean')),
  errorOf(printed.error(amount), amount, printed.scale.unit),
];

const percentiles = ['p5', 'p50', 'p95'] as const;
const percentileHeads = percentiles.map((name) => numberHead(name.toUpperCase()));

const percentileCells = (amount: Amount, printed: FootedLedger): Cell[] =>
  percentiles.map((name) => numberCell(moneyFigure(printed.scale, printed.percentile(amount, name), at(amount, name))));

/** How long a spillover takes: its percentiles in one phrase. */
const lagOf = (edge: LedgerEdge, words: Words): Figure => figure(words.ledger.lag(edge.lag), at(edge, 'lag'));

const roleOf = ({ kind }: NamedLine): RowRole => (kind === 'strict total' || kind === 'total' ? 'total' : 'plain');

function linesTable(ledger: LedgerAnalysis, printed: FootedLedger, words: Words): Table {
  const lines = namedLines(ledger, words);
  const split = lines.findIndex(({ kind }) => kind === 'strict total') + 1;
  const line = (name: Content, lag: Content, amount: Amount, role: RowRole): Row =>
    row(name, [numberCell(lag), numberCell(ledgerMean(amount, printed)), ...percentileCells(amount, printed)], role);
  const one = (named: NamedLine): Row => {
    const role = roleOf(named);
    const lag = named.edge === null ? '' : lagOf(named.edge, words);
    return line(role === 'total' ? named.name : author(named.name), lag, named.amount, role);
  };
  const { program, business } = ledger.cannibalisation;
  return table({
    id: 'ledger-table',
    caption: words.ledger.title,
    unit: printed.scale.unit,
    layout: 'wide',
    head: [
      textHead(words.ledger.line),
      numberHead(words.spillovers.lag),
      numberHead(words.ledger.mean),
      ...percentileHeads,
    ],
    groups: [
      rowGroup(lines.slice(0, split).map(one), words.verdict.lenses.strict),
      rowGroup(lines.slice(split).map(one), words.ledger.spilloverPart),
      rowGroup([line(words.ledger.memo, '', program, 'memo'), line(words.ledger.memoBusiness, '', business, 'memo')]),
    ],
  });
}

function creditTable({ initiatives, credits }: LedgerAnalysis, printed: FootedLedger, words: Words): Table {
  const line = (name: Content, credit: Mean, role: RowRole): Row =>
    row(name, [numberCell(ledgerMean(credit, printed))], role);
  return table({
    id: 'credit-table',
    caption: words.ledger.creditHead,
    unit: printed.scale.unit,
    layout: 'records',
    head: [textHead(words.initiatives.initiative), numberHead(words.ledger.credit)],
    groups: [
      rowGroup([
        ...initiatives.map(({ label, credit }) => line(author(label), credit, 'plain')),
        line(words.ledger.creditTotal, credits.total, 'total'),
      ]),
    ],
  });
}

const caption = (ledger: LedgerAnalysis, { scale }: FootedLedger, words: Words): Pick<Table, 'caption' | 'about'> => ({
  caption: words.ledger.title,
  about: words.ledger.head(scale.unit, decimal(ledger.trials, 0, words.figures)),
});
const edgeName = (edge: LedgerEdge, words: Words): string =>
  words.ledger.through(targetName(edge, words), driverWord(edge, words));

/** Each initiative with the spillovers that start from it, the totals, the credit of each, and the memo line. */
export function ledgerInFull(ledger: LedgerAnalysis, { summary, words }: AnalysisContext): Table {
  const printed = printedLedger(summary, ledger);
  const line = (name: Content, amount: Amount, more: { lag?: Content; credit?: Mean; role?: RowRole } = {}): Row =>
    row(
      name,
      [
        textCell(more.lag ?? ''),
        numberCell(ledgerMean(amount, printed)),
        ...percentileCells(amount, printed),
        numberCell(more.credit === undefined ? '' : ledgerMean(more.credit, printed)),
      ],
      more.role,
    );
  const rest = (name: string, amount: Amount): Row[] =>
    amount.mean === 0 && amount.se === 0 ? [] : [line(name, amount)];
  const { base, initiatives, interaction, total, credits, strictTotal, spilloverTotal, cannibalisation } = ledger;
  return table({
    id: 'ledger-in-full',
    ...caption(ledger, printed, words),
    head: [
      textHead(''),
      numberHead(words.spillovers.lag),
      numberHead(words.ledger.mean),
      ...percentileHeads,
      numberHead(words.ledger.credit),
    ],
    groups: [
      rowGroup([
        line(words.ledger.base, base),
        ...initiatives.flatMap(({ label, strict, spillovers, credit }) => [
          line(author(label), strict, { credit }),
          ...spillovers.map((edge) =>
            line(author(edgeName(edge, words)), edge.value, { lag: lagOf(edge, words), role: 'part' }),
          ),
        ]),
        ...rest(words.ledger.strictInteraction, interaction.strict),
        ...rest(words.ledger.spilloverInteraction, interaction.spillovers),
        line(words.ledger.total, total, { credit: credits.total, role: 'total' }),
        line(words.ledger.strictTotal, strictTotal, { role: 'part' }),
        line(words.ledger.spilloverTotal, spilloverTotal, { role: 'part' }),
        line(words.ledger.memo, cannibalisation.program, { role: 'memo' }),
      ]),
    ],
  });
}

/** Columns of the terminal for the name of an initiative beside four figures. */
const NAME = 48;

/** One line an initiative: its strict value, what goes through its spillovers, both together, and its credit. Lines and columns add up. */
export function ledgerInShort(ledger: LedgerAnalysis, { summary, words }: AnalysisContext): Table {
  const printed = printedLedger(summary, ledger);
  const { base, initiatives, interaction, strictTotal, spilloverTotal, total, credits, cannibalisation } = ledger;
  const of = (amount: Mean): Content => ledgerMean(amount, printed);
  /** A sum of what is printed is no figure of the results. */
  const sum = (amounts: readonly Mean[]): Content => moneyFigure(printed.scale, printed.sum(amounts));
  const bare = (amount: Mean): Content => moneyFigure(printed.scale, printed.mean(amount), at(amount, 'mean'));
  const line = (name: Content, cells: readonly Content[], role?: RowRole): Row =>
    row(name, cells.map(numberCell), role);
  return table({
    id: 'ledger-in-short',
    ...caption(ledger, printed, words),
    head: [
      textHead(''),
      ...[words.verdict.lenses.strict, words.ledger.spilloverPart, words.ledger.sum, words.ledger.credit].map(
        numberHead,
      ),
    ],
    groups: [
      rowGroup([
        line(words.ledger.base, [of(base), '', bare(base), '']),
        ...initiatives.map(({ label, strict, spillovers, credit }) => {
          const through = spillovers.map(({ value }) => value);
          const both = [through.length === 0 ? '' : sum(through), sum([strict, ...through])];
          return line(author(label, NAME), [of(strict), ...both, of(credit)]);
        }),
        line(words.ledger.interaction, [of(interaction.strict), of(interaction.spillovers), of(interaction.total), '']),
        line(words.ledger.sum, [strictTotal, spilloverTotal, total, credits.total].map(of), 'total'),
        line(words.ledger.memo, ['', '', of(cannibalisation.program), ''], 'memo'),
      ]),
    ],
  });
}
