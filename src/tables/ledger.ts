import type { Amount, LedgerAnalysis, LedgerInitiative } from '../decide/ledger/ledger-analysis.js';
import { alike, boolean, integer, money, text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

export const ledgerShape: TableShape = {
  name: 'ledger',
  oneRow:
    'From where the net present value of the program comes, in the currency of the scenario. One row a line; the rows with `inSum` TRUE add up to the row `total` in every trial, so their means do.',
  columns: [
    text(
      'line',
      '`base`, `strict` and `credit` of an initiative, `spillover`, `interaction.strict`, `interaction.spillovers`, `total`, `strictTotal`, `spilloverTotal`, `credits.total`, `cannibalisation.program`, `cannibalisation.business`',
    ),
    boolean('inSum', 'FALSE of subtotals, credits and memo lines'),
    text('initiative', 'id of the initiative'),
    text('label', 'its name'),
    text('edge', 'name of the spillover: where it starts, what it reaches'),
    text('to', 'what the spillover reaches, by its name'),
    integer('lag.p50', 'months', 'median time between what the initiative does and the spillover'),
    ...alike(['mean', 'se', 'p5', 'p50', 'p95'], (name) =>
      money(name, 'present value over the trials; a credit has `mean` and `se` alone'),
    ),
    integer('trials', 'trials', 'trials that the line was found with'),
  ],
};

const amounts = ({ mean, se, p5, p50, p95 }: Amount): Cell[] => [mean, se, p5, p50, p95];

const lines = ({ id, label, strict, spillovers }: LedgerInitiative): Cell[][] => [
  ['strict', true, id, label, null, null, null, ...amounts(strict)],
  ...spillovers.map(({ edge, to, lag, value }): Cell[] => [
    'spillover',
    true,
    id,
    label,
    edge,
    to.driver === null ? to.label : `${to.label}: ${to.driver}`,
    lag.p50,
    ...amounts(value),
  ]),
];

/**
 * ledger.csv: one row a line. The rows with `inSum` true add up to the row `total` in every trial, so their means do; the others are
 * subtotals, credits and memo lines.
 */
export function ledgerTable(ledger: LedgerAnalysis): Table {
  const { base, initiatives, interaction, strictTotal, spilloverTotal, total, cannibalisation, credits, trials } =
    ledger;
  const own = (line: string, inSum: boolean, amount: Amount): Cell[] => {
    const none = [null, null, null, null, null];
    return [line, inSum, ...none, ...amounts(amount)];
  };
  const rows = [
    own('base', true, base),
    ...initiatives.flatMap(lines),
    own('interaction.strict', true, interaction.strict),
    own('interaction.spillovers', true, interaction.spillovers),
    own('total', false, total),
    own('strictTotal', false, strictTotal),
    own('spilloverTotal', false, spilloverTotal),
    ...initiatives.map(({ id, label, credit }): Cell[] => {
      const none = [null, null, null];
      return ['credit', false, id, label, ...none, credit.mean, credit.se, ...none];
    }),
    own('credits.total', false, credits.total),
    own('cannibalisation.program', false, cannibalisation.program),
    own('cannibalisation.business', false, cannibalisation.business),
  ];
  return filled(
    ledgerShape,
    rows.map((row) => [...row, row[0] === 'credit' ? credits.trials : trials]),
  );
}
