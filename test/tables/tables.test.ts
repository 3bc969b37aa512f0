import { describe, expect, it } from 'vitest';
import { bottlenecksTable } from '../../src/tables/bottlenecks.js';
import { flowsTable } from '../../src/tables/flows.js';
import { initiativesTable } from '../../src/tables/initiatives.js';
import { pnlTable } from '../../src/tables/pnl.js';
import { seriesTable } from '../../src/tables/series.js';
import type { Cell, Table } from '../../src/tables/table.js';
import { targetsTable } from '../../src/tables/targets.js';
import { sampleSummary } from '../charts/sample-summary.js';
import { reportSample } from '../write/report-sample.js';

const summary = sampleSummary({ locale: 'ja' });
const tables = [
  seriesTable(summary.series, summary.months),
  ...[pnlTable, initiativesTable, targetsTable, flowsTable].map((of) => of(summary)),
  bottlenecksTable(reportSample({ locale: 'ja' })),
];

/** Rows as records by column name. */
const records = ({ columns, rows }: Table): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));

describe('every table', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    '%s has one cell a column and unique column names',
    (_, table) => {
      const names = table.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(names.length);
    },
  );

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s holds in each column only cells of its kind',
    (_, { columns, rows }) => {
      const types = {
        text: 'string',
        month: 'string',
        boolean: 'boolean',
        integer: 'number',
        number: 'number',
        money: 'number',
        share: 'number',
      };
      for (const row of rows) {
        row.forEach((cell, at) => {
          const { kind = 'text', name = '' } = columns[at] ?? {};
          if (cell !== null) expect(typeof cell, name).toBe(types[kind]);
          if (kind === 'month' && cell !== null) expect(cell).toMatch(/^\d{4}-\d{2}$/);
        });
      }
    },
  );
});

describe('series.csv', () => {
  it('has exactly the columns of the contract', () => {
    expect(tables[0]?.columns.map(({ name }) => name).join(', ')).toBe(
      'run, series, unit, month, mean, se, p5, p10, p25, p50, p75, p90, p95',
    );
  });

  it('has one row a run, series and month, in the order of the horizon', () => {
    const rows = records(seriesTable(summary.series, summary.months));
    expect(rows).toHaveLength(summary.series.length * summary.months.length);
    expect(rows.slice(0, 60).map((row) => row['month'])).toEqual(summary.months);
    expect(rows[61]?.['p90']).toBe(summary.series[1]?.band.p90[1]);
  });
});

describe('the other tables', () => {
  it('pnl.csv shows every line of the summary in its order', () => {
    const totals = records(pnlTable(summary)).filter((row) => row['scope'] === 'total');
    expect(totals.map((row) => row['mean'])).toEqual(summary.pnl.map((row) => row.spread.mean));
  });

  it('initiatives.csv and targets.csv show both lenses beside each other', () => {
    const initiatives = records(initiativesTable(summary));
    expect(initiatives.map((row) => row['lens'])).toEqual(summary.initiatives.flatMap(() => ['strict', 'broad']));
    expect(initiatives[1]?.['npv.p50']).toBe(summary.initiatives[0]?.broad.npv.p50);
    expect(initiatives[0]?.['payback.by50']).toBe(summary.initiatives[0]?.strict.payback.by50.month);
    expect(records(targetsTable(summary))[1]?.['odds']).toBe(summary.targets[0]?.odds.broad.value);
  });

  it('bottlenecks.csv shows each bottleneck of the summary, and the month in which it holds back most trials', () => {
    const { bottlenecks, months } = reportSample({ locale: 'ja' });
    const rows = records(bottlenecksTable({ ...summary, bottlenecks, months }));
    expect(rows.map(({ kind, share, binds }) => [kind, share, binds])).toEqual(
      bottlenecks.map(({ kind, share, binds }) => [kind, share.value, binds]),
    );
    const coverage = rows.find(({ kind }) => kind === 'coverage');
    expect([coverage?.['most'], coverage?.['mostShare'], coverage?.['lowest.p50']]).toEqual([months[9], 0.83, 0.63]);
    const phase = rows.find(({ kind }) => kind === 'phase');
    expect([phase?.['from'], phase?.['most'], phase?.['mostShare'], phase?.['lowest.mean']]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('bottlenecks.csv names no month for what holds back in no trial', () => {
    const [coverage] = reportSample().bottlenecks.filter(({ kind }) => kind === 'coverage');
    const never = { ...coverage, byMonth: summary.months.map(() => 0) };
    const [row] = records(bottlenecksTable({ ...summary, bottlenecks: [never] }));
    expect([row?.['most'], row?.['mostShare']]).toEqual([null, null]);
  });

  it('flows.csv shows program, whole business and each initiative for every month under both lenses', () => {
    const rows = records(flowsTable(summary));
    expect(rows).toHaveLength(2 * (2 + summary.initiatives.length) * summary.months.length);
    const last = rows.filter((row) => row['of'] === 'program' && row['lens'] === 'broad').at(-1);
    expect(last?.['cumulative.p90']).toBe(summary.program.broad.cumulative.p90.at(-1));
  });

  it('are empty but complete for a scenario without initiatives and targets', () => {
    const bare = sampleSummary({ initiativeLabels: [], targets: false });
    expect(initiativesTable(bare).rows).toEqual([]);
    expect(targetsTable(bare).rows).toEqual([]);
    expect(initiativesTable(bare).columns.length).toBeGreaterThan(20);
  });
});
