import type { PathsAnalysis } from '../decide/paths/paths-analysis.js';
import type { Table } from './table.js';

/** paths.csv: trials that stand for good, middling and bad luck. */
export const pathsTable = ({ lens, paths }: PathsAnalysis): Table => ({
  name: 'paths',
  columns: [
    { name: 'which', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'trial', kind: 'integer' },
    { name: 'npv', kind: 'money' },
    { name: 'payback', kind: 'integer' },
  ],
  rows: paths.map(({ which, trial, npv, payback }) => [which, lens, trial, npv, payback]),
});
