import type { PathsAnalysis } from '../decide/paths/paths-analysis.js';
import { integer, lensColumn, money, text } from './columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';

export const pathsShape: TableShape = {
  name: 'paths',
  oneRow: 'Single trials worth looking at, by net present value of the program. One row a trial.',
  columns: [
    text('which', '`worst`: 5% of the trials end lower; `median`; `luckiest`: none ends higher'),
    lensColumn,
    integer('trial', 'index', 'number of the trial, counted from 1: `yoha trial FILE N` prints it'),
    money('npv', 'net present value of the program in it'),
    integer(
      'payback',
      'months',
      'month from which the money stays back; 0 = never out of pocket, empty = not within the horizon',
    ),
  ],
};

/** paths.csv: trials that stand for good, middling and bad luck. */
export const pathsTable = ({ lens, paths }: PathsAnalysis): Table =>
  filled(
    pathsShape,
    paths.map(({ which, trial, npv, payback }) => [which, lens, trial, npv, payback]),
  );
