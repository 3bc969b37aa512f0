import type { PictureWords } from '../words/picture-words.js';
import { footedLedger, type FootedLedger } from '../figures/footing/footed-ledger.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import type { Amount, LedgerAnalysis, LedgerEdge, LedgerInitiative } from '../decide/ledger/ledger-analysis.js';
import { display } from './display.js';

/** What a spillover reaches. */
export type EdgeTarget = LedgerEdge['to'];

/** A line of the ledger in words. */
export interface NamedLine {
  readonly kind: 'base' | 'strict' | 'spillover' | 'interaction' | 'strict total' | 'total';
  /** The initiative that it belongs to. */
  readonly initiative: LedgerInitiative | null;
  readonly edge: LedgerEdge | null;
  readonly name: string;
  readonly amount: Amount;
}

/** Name of where a spillover goes; the direct channel has one only in the language of the report. */
export const targetName = ({ to }: { readonly to: EdgeTarget }, words: PictureWords): string =>
  to.scope === 'direct' && to.label === 'direct' ? words.fields.direct : display(to.label);

/** What a spillover moves, in words; null = the whole effect of an initiative. */
export function driverWord({ to }: { readonly to: EdgeTarget }, words: PictureWords): string | null {
  const known: Readonly<Record<string, string>> = words.fields.names;
  return to.driver === null ? null : (known[to.driver] ?? to.driver);
}

/** The lines from nothing to the total: up to the strict total first, then what spillovers add. */
export function namedLines(ledger: LedgerAnalysis, words: PictureWords): NamedLine[] {
  const { base, initiatives, interaction, strictTotal, total } = ledger;
  const alone = { initiative: null, edge: null };
  const edges = initiatives.flatMap((initiative) =>
    initiative.spillovers.map((edge): NamedLine => {
      const name = words.ledger.spillover(
        display(initiative.label),
        words.ledger.through(targetName(edge, words), driverWord(edge, words)),
      );
      return { kind: 'spillover', initiative, edge, name, amount: edge.value };
    }),
  );
  const strict = initiatives.map((initiative): NamedLine => {
    return { kind: 'strict', initiative, edge: null, name: display(initiative.label), amount: initiative.strict };
  });
  const rest = (name: string, amount: Amount): NamedLine[] =>
    amount.mean === 0 && amount.se === 0 ? [] : [{ ...alone, kind: 'interaction', name, amount }];
  return [
    { ...alone, kind: 'base', name: words.ledger.base, amount: base },
    ...strict,
    ...rest(words.ledger.strictInteraction, interaction.strict),
    { ...alone, kind: 'strict total', name: words.ledger.strictTotal, amount: strictTotal },
    ...edges,
    ...rest(words.ledger.spilloverInteraction, interaction.spillovers),
    { ...alone, kind: 'total', name: words.ledger.total, amount: total },
  ];
}

/** Amounts of the ledger that decide its unit of money. */
const ledgerAmounts = (ledger: LedgerAnalysis): number[] =>
  [ledger.base, ledger.strictTotal, ledger.total, ...ledger.initiatives.map(({ strict }) => strict)].flatMap(
    ({ mean, p5, p95 }) => [mean, p5, p95],
  );

/** How the figures of a ledger stand on every paper, in the unit of the run. */
export const printedLedger = (facts: MoneyFacts, ledger: LedgerAnalysis): FootedLedger =>
  footedLedger(ledger, runMoney(facts, ledgerAmounts(ledger)));
