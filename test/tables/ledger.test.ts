import { expect, it } from 'vitest';
import { ledgerTable } from '../../src/tables/ledger.js';
import { three } from '../decide/ledger/paper-ledger.js';

it('ledger.csv: the rows that are in the sum add up to its total, and credits to theirs', async () => {
  const { columns, rows } = ledgerTable(await three());
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const sum = (rowsOf: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(rowsOf).reduce((found, row) => found + Number(row[at('mean')]), 0);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(sum((row) => row[at('inSum')] === true)).toBeCloseTo(59_000, 6);
  expect(sum((row) => row[0] === 'total')).toBeCloseTo(59_000, 6);
  expect(sum((row) => row[0] === 'credit')).toBeCloseTo(
    sum((row) => row[0] === 'credits.total'),
    6,
  );
});
