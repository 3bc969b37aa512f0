import type { Amount, LedgerAnalysis, LedgerInitiative } from '../decide/ledger/ledger-analysis.js';
import type { Cell, Table } from './table.js';

const amounts = ({ mean, se, p5, p50, p95 }: Amount): Cell[] => [mean, se, p5, p50, p95];

const lines = ({ id, label, strict, spillovers }: LedgerInitiative): Cell[][] => [
  ['strict', 'yes', id, label, null, null, null, ...amounts(strict)],
  ...spillovers.map(({ edge, to, lag, value }): Cell[] => [
    'spillover',
    'yes',
    id,
    label,
    edge,
    to.driver === null ? to.label : `${to.label}: ${to.driver}`,
    lag.p50,
    ...amounts(value),
  ]),
];

/**
 * ledger.csv: one row a line. The rows with `inSum` yes add up to the row `total` in every trial, so their means do; the others are
 * subtotals, credits and memo lines.
 */
export function ledgerTable(ledger: LedgerAnalysis): Table {
  const { base, initiatives, interaction, strictTotal, spilloverTotal, total, cannibalisation, credits, trials } =
    ledger;
  const own = (line: string, inSum: 'yes' | 'no', amount: Amount): Cell[] => {
    const none = [null, null, null, null, null];
    return [line, inSum, ...none, ...amounts(amount)];
  };
  return {
    name: 'ledger',
    columns: [
      { name: 'line', kind: 'text' },
      { name: 'inSum', kind: 'text' },
      { name: 'initiative', kind: 'text' },
      { name: 'label', kind: 'text' },
      { name: 'edge', kind: 'text' },
      { name: 'to', kind: 'text' },
      { name: 'lag.p50', kind: 'integer' },
      ...(['mean', 'se', 'p5', 'p50', 'p95'] as const).map((name) => ({ name, kind: 'money' as const })),
      { name: 'trials', kind: 'integer' },
    ],
    rows: [
      own('base', 'yes', base),
      ...initiatives.flatMap(lines),
      own('interaction.strict', 'yes', interaction.strict),
      own('interaction.spillovers', 'yes', interaction.spillovers),
      own('total', 'no', total),
      own('strictTotal', 'no', strictTotal),
      own('spilloverTotal', 'no', spilloverTotal),
      ...initiatives.map(({ id, label, credit }): Cell[] => {
        const none = [null, null, null];
        return ['credit', 'no', id, label, ...none, credit.mean, credit.se, ...none];
      }),
      own('credits.total', 'no', credits.total),
      own('cannibalisation.program', 'no', cannibalisation.program),
      own('cannibalisation.business', 'no', cannibalisation.business),
    ].map((row) => [...row, row[0] === 'credit' ? credits.trials : trials]),
  };
}
