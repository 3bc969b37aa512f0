import type { InformationAnalysis } from '../decide/information/information-analysis.js';
import { boolean, integer, lensColumn, money, text, trialsColumn } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

export const informationShape: TableShape = {
  name: 'information',
  oneRow:
    'What it is worth to find out before deciding, in the currency of the scenario. One row for everything at once, one an input, one a check that the scenario declares.',
  columns: [
    text('what', '`everything`, `input`, `success` (whether an initiative succeeds) or `check`'),
    text('name', '`everything`, path of the input, or name of the check'),
    text('label', "what it is called, in the report's language"),
    text('of', 'what is found out; of a check its inputs, joined by ` + `'),
    money('value', 'expected value of knowing it before deciding, at no cost'),
    money('valueSe', 'standard error of `value`'),
    money('noiseFloor', 'the most that the same estimate made of shuffled values: at or under it nothing is seen'),
    boolean('seen', 'TRUE when the value lies above its noise floor and its standard error'),
    money('cost', 'cost of the check'),
    integer('delayMonths', 'months', 'by which the check delays the decision'),
    money('net', 'checking first and then deciding, less deciding now'),
    money('netSe', 'standard error of `net`'),
    text('worth', 'whether the check is worth it: `yes`, `no` or `unclear`'),
    lensColumn,
    text('decisionNow', 'what would be decided without any further knowledge'),
    trialsColumn,
  ],
};

/** information.csv: what it is worth to know everything, each input, and what each declared check finds out. */
export function informationTable({ perfect, inputs, checks, trials, lens, decision }: InformationAnalysis): Table {
  const bare: Cell[] = [null, null, null, null, null];
  const about: Cell[] = [lens, decision, trials];
  return filled(informationShape, [
    ['everything', 'everything', '', '', perfect.value, perfect.se, null, perfect.value > 0, ...bare, ...about],
    ...inputs.map(({ id, label, kind, value, floor, seen }) => {
      const of = id.replace(/^assumptions\./, '');
      return [kind, id, label, of, value.value, value.se, floor, seen, ...bare, ...about];
    }),
    ...checks.map(({ name, label, of, value, floor, seen, cost, delay, net, worth }) => {
      const found = [value.value, value.se, floor, seen, cost, delay, net.value, net.se, worth];
      return ['check', name, label, of.join(' + '), ...found, ...about];
    }),
  ]);
}
