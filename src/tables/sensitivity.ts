import type { SensitivityAnalysis } from '../decide/sensitivity/sensitivity-analysis.js';
import type { Cell, Column, Table } from './table.js';

const estimates = ['rank', 'first', 'total', 'atLow', 'atHigh', 'swing'] as const;

/** sensitivity.csv: one row an input and outcome, and one an outcome for what chance within the months adds. */
export function sensitivityTable({ outcomes, inputs, trials, rerunTrials }: SensitivityAnalysis): Table {
  const columns: Column[] = [
    { name: 'outcome', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'withinMonths', kind: 'integer' },
    { name: 'input', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'kind', kind: 'text' },
    { name: 'written', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'low', kind: 'number' },
    { name: 'high', kind: 'number' },
    { name: 'correlated', kind: 'boolean' },
    ...estimates.flatMap((name): Column[] => [
      { name, kind: 'number' },
      { name: `${name}Se`, kind: 'number' },
    ]),
    { name: 'trials', kind: 'integer' },
    { name: 'rerunTrials', kind: 'integer' },
  ];
  const none: Cell[] = [null, null];
  const rows = outcomes.flatMap(({ name, lens, within, chance }, i) => {
    const of = [name, lens, within];
    const byInput = inputs.map(({ id, label, kind, text, unit, low, high, correlated, effects, tornado }): Cell[] => {
      const { rank, first, total } = effects[i];
      const ends = [tornado?.low[i].mean, tornado?.high[i].mean, tornado?.swing[i].mean];
      const cells = [rank, first, total, ...ends].flatMap((each): Cell[] => (each ? [each.value, each.se] : none));
      return [...of, id, label, kind, text, unit, low, high, correlated, ...cells, trials, rerunTrials];
    });
    const blank: Cell[] = [null, null, null, null, null, null];
    const byChance = [null, null, chance.value, chance.se, chance.value, chance.se, ...blank];
    return [
      ...byInput,
      [...of, 'chance', 'chance', 'chance', '', '', null, null, false, ...byChance, trials, rerunTrials],
    ];
  });
  return { name: 'sensitivity', columns, rows };
}
