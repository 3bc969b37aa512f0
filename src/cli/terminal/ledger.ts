import { type MoneyFacts } from '../../figures/run-money.js';
import { driverWord, printedLedger, targetName } from '../../charts/ledger-lines.js';
import type { Amount, LedgerAnalysis, LedgerEdge } from '../../decide/ledger/ledger-analysis.js';
import { decimal } from '../../figures/digits.js';
import type { FootedLedger } from '../../figures/footing/footed-ledger.js';
import { columns } from './columns.js';
import { fit } from './fit.js';
import type { Paint } from './paint.js';
import type { Words } from '../../words/words.js';

/** The part of a page that the ledger is written with. */
export interface LedgerPage {
  readonly summary: MoneyFacts;
  readonly words: Words;
  readonly paint: Paint;
}

/** Mean with its error, then P5, P50 and P95. */
const amountCells = (amount: Amount, { estimate, percentile }: FootedLedger): string[] => [
  estimate(amount),
  ...(['p5', 'p50', 'p95'] as const).map((at) => percentile(amount, at)),
];

const edgeName = (edge: LedgerEdge, words: Words): string =>
  fit(words.ledger.through(targetName(edge, words), driverWord(edge, words)), 60);

/** Each initiative with the spillovers that start from it, the totals, the credit of each, and the memo line. */
export function ledgerText(ledger: LedgerAnalysis, { summary, words, paint }: LedgerPage): string[] {
  const printed = printedLedger(summary, ledger);
  const { scale, estimate } = printed;
  const row = (name: string, lag: string, amount: Amount, credit = ''): string[] => [
    name,
    lag,
    ...amountCells(amount, printed),
    credit,
  ];
  const rest = (name: string, amount: Amount): string[][] =>
    amount.mean === 0 && amount.se === 0 ? [] : [row(name, '', amount)];
  const rows = [
    row(words.ledger.base, '', ledger.base),
    ...ledger.initiatives.flatMap(({ label, strict, spillovers, credit }) => [
      row(fit(label, 60), '', strict, estimate(credit)),
      ...spillovers.map((edge) => row(`  ${edgeName(edge, words)}`, words.ledger.lag(edge.lag), edge.value)),
    ]),
    ...rest(words.ledger.strictInteraction, ledger.interaction.strict),
    ...rest(words.ledger.spilloverInteraction, ledger.interaction.spillovers),
    row(words.ledger.total, '', ledger.total, estimate(ledger.credits.total)).map(paint.strong),
    row(`  ${words.ledger.strictTotal}`, '', ledger.strictTotal),
    row(`  ${words.ledger.spilloverTotal}`, '', ledger.spilloverTotal),
    row(words.ledger.memo, '', ledger.cannibalisation.program).map(paint.faint),
  ];
  const head = ['', words.spillovers.lag, words.ledger.mean, 'P5', 'P50', 'P95', words.ledger.credit].map(paint.faint);
  const about = words.ledger.head(scale.unit, decimal(ledger.trials, 0, words.figures));
  const aligns = ['left', 'right', 'right', 'right', 'right', 'right', 'right'] as const;
  return [`${paint.strong(words.ledger.title)} ${paint.faint(`(${about})`)}`, ...columns([head, ...rows], aligns)];
}

/** One line an initiative: its strict value, what goes through its spillovers, both together, and its credit. Lines and columns add up. */
export function ledgerInShort(ledger: LedgerAnalysis, { summary, words, paint }: LedgerPage): string[] {
  const { scale, mean, estimate, sum } = printedLedger(summary, ledger);
  const { base, interaction, strictTotal, spilloverTotal, total, credits, cannibalisation } = ledger;
  const rows = [
    [words.ledger.base, estimate(base), '', mean(base), ''],
    ...ledger.initiatives.map(({ label, strict, spillovers, credit }) => {
      const through = spillovers.map(({ value }) => value);
      const both = [through.length === 0 ? '' : sum(through), sum([strict, ...through])];
      return [fit(label, 48), estimate(strict), ...both, estimate(credit)];
    }),
    [words.ledger.interaction, ...[interaction.strict, interaction.spillovers, interaction.total].map(estimate), ''],
    [words.ledger.sum, ...[strictTotal, spilloverTotal, total, credits.total].map(estimate)].map(paint.strong),
    [words.ledger.memo, '', '', estimate(cannibalisation.program), ''].map(paint.faint),
  ];
  const head = ['', words.verdict.lenses.strict, words.ledger.spilloverPart, words.ledger.sum, words.ledger.credit].map(
    paint.faint,
  );
  const about = words.ledger.head(scale.unit, decimal(ledger.trials, 0, words.figures));
  return [
    `${paint.strong(words.ledger.title)} ${paint.faint(`(${about})`)}`,
    ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right']),
  ];
}
