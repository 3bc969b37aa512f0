import type { SensitivityAnalysis } from '../decide/sensitivity/sensitivity-analysis.js';
import { boolean, integer, lensColumn, number, text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Column, Table, TableShape } from './table.js';

const OUTCOME = 'of the outcome';

/** An estimate and its standard error. */
const estimate = (name: string, unit: string, description: string): Column[] => [
  number(name, unit, description),
  number(`${name}Se`, unit, `standard error of \`${name}\`; empty = the trials are too few to tell it`),
];

export const sensitivityShape: TableShape = {
  name: 'sensitivity',
  oneRow:
    'What the outcome hangs on. One row an input and outcome, and one an outcome for what chance within the months adds (`input` is `chance`).',
  columns: [
    text('outcome', '`npv`, `payback`, a target of the indirect sales ratio by its name, or `ratio`'),
    lensColumn,
    integer('withinMonths', 'months', 'within which the money must be back, of `payback`'),
    text('input', 'path of the input, or `chance`'),
    text('label', "what it is called, in the report's language"),
    text('kind', '`input`, `success` (whether an initiative succeeds) or `chance`'),
    text('written', 'as written in the scenario'),
    text('unit', "of `low` and `high`, the author's: `%` means that 0.12 is 12%"),
    number('low', '`unit`', '10th percentile of the input; 0 for a success'),
    number('high', '`unit`', '90th percentile of the input; 1 for a success'),
    boolean('correlated', 'TRUE when it is drawn together with others: indices of correlated inputs overlap'),
    ...estimate('rank', 'correlation', 'rank correlation of input and outcome (Spearman), −1 to 1'),
    ...estimate(
      'first',
      'share',
      'first-order index: share of the variance that would go if this input alone were known',
    ),
    ...estimate(
      'total',
      'share',
      'total index: share of the variance left where all but this input are known; only of the strongest inputs',
    ),
    ...estimate('atLow', OUTCOME, 'mean of the outcome with the input held at `low`; only of the strongest inputs'),
    ...estimate('atHigh', OUTCOME, 'mean of the outcome with the input held at `high`'),
    ...estimate('swing', OUTCOME, '`atHigh` minus `atLow`, on the same draws'),
    integer('trials', 'trials', 'trials behind rank correlations and first-order indices'),
    integer('rerunTrials', 'trials', 'trials behind total indices, chance and the means at either end'),
  ],
};

/** sensitivity.csv: one row an input and outcome, and one an outcome for what chance within the months adds. */
export function sensitivityTable({ outcomes, inputs, trials, rerunTrials }: SensitivityAnalysis): Table {
  const none: Cell[] = [null, null];
  const rows = outcomes.flatMap(({ name, lens, within, chance }, i) => {
    const of = [name, lens, within];
    const byInput = inputs.map(
      ({ id, label, kind, text: written, unit, low, high, correlated, effects, tornado }): Cell[] => {
        const { rank, first, total } = effects[i];
        const ends = [tornado?.low[i].mean, tornado?.high[i].mean, tornado?.swing[i].mean];
        const cells = [rank, first, total, ...ends].flatMap((each): Cell[] => (each ? [each.value, each.se] : none));
        return [...of, id, label, kind, written, unit, low, high, correlated, ...cells, trials, rerunTrials];
      },
    );
    const blank: Cell[] = [null, null, null, null, null, null];
    const byChance = [null, null, chance.value, chance.se, chance.value, chance.se, ...blank];
    return [
      ...byInput,
      [...of, 'chance', 'chance', 'chance', '', '', null, null, false, ...byChance, trials, rerunTrials],
    ];
  });
  return filled(sensitivityShape, rows);
}
