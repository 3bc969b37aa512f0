import type { InformationAnalysis } from '../decide/information/information-analysis.js';
import type { Cell, Table } from './table.js';

/** information.csv: what it is worth to know everything, each input, and what each declared check finds out. */
export function informationTable({ perfect, inputs, checks, trials, lens, decision }: InformationAnalysis): Table {
  const bare: Cell[] = [null, null, null, null, null];
  const about: Cell[] = [lens, decision, trials];
  return {
    name: 'information',
    columns: [
      { name: 'what', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'label', kind: 'text' },
      { name: 'of', kind: 'text' },
      { name: 'value', kind: 'money' },
      { name: 'valueSe', kind: 'money' },
      { name: 'noiseFloor', kind: 'money' },
      { name: 'seen', kind: 'boolean' },
      { name: 'cost', kind: 'money' },
      { name: 'delayMonths', kind: 'integer' },
      { name: 'net', kind: 'money' },
      { name: 'netSe', kind: 'money' },
      { name: 'worth', kind: 'text' },
      { name: 'lens', kind: 'text' },
      { name: 'decisionNow', kind: 'text' },
      { name: 'trials', kind: 'integer' },
    ],
    rows: [
      ['everything', 'everything', '', '', perfect.value, perfect.se, null, perfect.value > 0, ...bare, ...about],
      ...inputs.map(({ id, label, kind, value, floor, seen }) => {
        return [
          kind,
          id,
          label,
          id.replace(/^assumptions\./, ''),
          value.value,
          value.se,
          floor,
          seen,
          ...bare,
          ...about,
        ];
      }),
      ...checks.map(({ name, label, of, value, floor, seen, cost, delay, net, worth }) => {
        const found = [value.value, value.se, floor, seen, cost, delay, net.value, net.se, worth];
        return ['check', name, label, of.join(' + '), ...found, ...about];
      }),
    ],
  };
}
