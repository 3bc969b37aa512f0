import { type MoneyFacts } from '../../figures/run-money.js';
import { driverWord, ledgerMoney, targetName } from '../../charts/ledger-lines.js';
import { ledgerWords } from '../../charts/ledger-words.js';
import type { LedgerWords } from '../../charts/ledger-words.js';
import type { Amount, LedgerAnalysis, LedgerEdge } from '../../decide/ledger/ledger-analysis.js';
import { decimal } from '../../figures/digits.js';
import { type MoneyScale, addendText, moneyDigits } from '../../figures/money.js';
import { ledgerReportWords } from '../../write/report/ledger-words.js';
import type { Words } from '../../write/report/words.js';
import { columns } from './columns.js';
import { fit } from './fit.js';
import type { Paint } from './paint.js';

/** The part of a page that the ledger is written with. */
export interface LedgerPage {
  readonly summary: MoneyFacts;
  readonly words: Words;
  readonly paint: Paint;
}

/** Mean with its error, then P5, P50 and P95; a percentile is known about as well as twice the error of the mean. */
const amountCells = (amount: Amount, scale: MoneyScale): string[] => [
  addendText(scale, amount),
  ...[amount.p5, amount.p50, amount.p95].map((value) => moneyDigits(scale, value, 2 * amount.se)),
];

const edgeName = (edge: LedgerEdge, say: LedgerWords): string =>
  fit(say.through(targetName(edge, say), driverWord(edge, say)), 60);

/** Each initiative with the spillovers that start from it, the totals, the credit of each, and the memo line. */
export function ledgerText(ledger: LedgerAnalysis, { summary, words, paint }: LedgerPage): string[] {
  const { locale } = summary.scenario;
  const [say, own] = [ledgerWords(locale), ledgerReportWords(locale)];
  const scale = ledgerMoney(summary, ledger);
  const row = (name: string, lag: string, amount: Amount, credit = ''): string[] => [
    name,
    lag,
    ...amountCells(amount, scale),
    credit,
  ];
  const rest = (name: string, amount: Amount): string[][] =>
    amount.mean === 0 && amount.se === 0 ? [] : [row(name, '', amount)];
  const rows = [
    row(say.base, '', ledger.base),
    ...ledger.initiatives.flatMap(({ label, strict, spillovers, credit }) => [
      row(fit(label, 60), '', strict, addendText(scale, credit)),
      ...spillovers.map((edge) => row(`  ${edgeName(edge, say)}`, say.lag(edge.lag), edge.value)),
    ]),
    ...rest(say.strictInteraction, ledger.interaction.strict),
    ...rest(say.spilloverInteraction, ledger.interaction.spillovers),
    row(say.total, '', ledger.total, addendText(scale, ledger.credits.total)).map(paint.strong),
    row(`  ${say.strictTotal}`, '', ledger.strictTotal),
    row(`  ${say.spilloverTotal}`, '', ledger.spilloverTotal),
    row(own.memo, '', ledger.cannibalisation.program).map(paint.faint),
  ];
  const head = ['', own.lag, own.mean, 'P5', 'P50', 'P95', own.credit].map(paint.faint);
  const about = own.head(scale.unit, decimal(ledger.trials, 0, words));
  const aligns = ['left', 'right', 'right', 'right', 'right', 'right', 'right'] as const;
  return [`${paint.strong(say.title)} ${paint.faint(`(${about})`)}`, ...columns([head, ...rows], aligns)];
}

/** One line an initiative: its strict value, what goes through its spillovers, both together, and its credit. Lines and columns add up. */
export function ledgerInShort(ledger: LedgerAnalysis, { summary, words, paint }: LedgerPage): string[] {
  const { locale } = summary.scenario;
  const [say, own] = [ledgerWords(locale), ledgerReportWords(locale)];
  const scale = ledgerMoney(summary, ledger);
  const digits = (mean: number): string => moneyDigits(scale, mean, 0);
  const { base, interaction, strictTotal, spilloverTotal, total, credits, cannibalisation } = ledger;
  const rows = [
    [say.base, addendText(scale, base), '', digits(base.mean), ''],
    ...ledger.initiatives.map(({ label, strict, spillovers, credit }) => {
      const through = spillovers.reduce((sum, { value }) => sum + value.mean, 0);
      const both = [spillovers.length === 0 ? '' : digits(through), digits(strict.mean + through)];
      return [fit(label, 48), addendText(scale, strict), ...both, addendText(scale, credit)];
    }),
    [
      own.interaction,
      ...[interaction.strict, interaction.spillovers, interaction.total].map((each) => addendText(scale, each)),
      '',
    ],
    [own.sum, ...[strictTotal, spilloverTotal, total, credits.total].map((each) => addendText(scale, each))].map(
      paint.strong,
    ),
    [own.memo, '', '', addendText(scale, cannibalisation.program), ''].map(paint.faint),
  ];
  const head = ['', own.strictPart, own.spilloverPart, own.sum, own.credit].map(paint.faint);
  const about = own.head(scale.unit, decimal(ledger.trials, 0, words));
  return [
    `${paint.strong(say.title)} ${paint.faint(`(${about})`)}`,
    ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right']),
  ];
}
