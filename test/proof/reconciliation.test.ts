import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import type { DecisionSummary } from '../../src/decide/analyses.js';
import { ledgerTable } from '../../src/tables/ledger.js';
import { runTables } from '../../src/tables/run-tables.js';
import type { Cell, Table } from '../../src/tables/table.js';
import { toCsv } from '../../src/write/csv.js';
import { toJson } from '../../src/write/json.js';
import { near } from './each-cell.js';
import { monthColumns, rowsOf } from './chart-values.js';
import { hasOnePrint } from './one-print.js';
import { isPlausible } from './plausible.js';
import { samples, sampleRun, type SampleRun } from './sample-run.js';
import { figuresOf } from './workbook-values.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // minutes only where many other things run on the machine

const TRIALS = 16;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A statement: lines of one item, view and lens, each with its amounts by period (or month). */
interface Statement {
  readonly name: string;
  readonly lens: string;
  readonly lines: ReadonlyMap<string, readonly number[]>;
}

type Line = Pick<DecisionSummary['pnlMonths'][number], 'view' | 'lens' | 'number' | 'mean'>;

function statements(of: string, lines: readonly Line[]): Statement[] {
  const byName = new Map<string, Map<string, readonly number[]>>();
  for (const { view, lens, number, mean } of lines) {
    const key = `${of}|${view}|${lens}`;
    const statement = byName.get(key) ?? new Map<string, readonly number[]>();
    byName.set(key, statement.set(number, mean));
  }
  return [...byName].map(([name, found]) => ({ name, lens: name.split('|')[2], lines: found }));
}

/** Lines of the total by fiscal year, then the total, as those of the parts are. */
function totalLines({ pnl }: DecisionSummary): Line[] {
  const found = new Map<string, { view: Line['view']; lens: Line['lens']; number: string; mean: number[] }>();
  for (const { view, lens, number, spread } of pnl) {
    const key = `${view} ${lens} ${number}`;
    const line = found.get(key) ?? { view, lens, number, mean: [] };
    line.mean.push(spread.mean!);
    found.set(key, line);
  }
  return [...found.values()];
}

const itemsOf = ({ pnlDetail }: DecisionSummary, scope: string): string[] => [
  ...new Set(pnlDetail.filter((row) => row.scope === scope).map(({ item }) => item)),
];

const linesOf = ({ pnlDetail }: DecisionSummary, scope: string, item: string): Line[] =>
  pnlDetail.filter((row) => row.scope === scope && row.item === item);

/** A line from others; those that a statement does not have are left out with all that needs them. */
const identities: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['3', ['1'], ['2']],
  ['5', ['3', '3s'], ['4']],
  ['8', ['5'], ['6', '7']],
  ['11', ['8'], ['9', '10']],
  ['12', ['12a', '12b'], []],
  ['13', ['11', '12'], []],
];

/** The largest amount of a period: what rounding is measured by. */
const turnover = (months: readonly Line[]): number =>
  Math.max(...months.filter(({ view }) => view === 'with').flatMap(({ mean }) => mean.map(Math.abs)));

describe.each(samples)('%s', (name) => {
  let run: SampleRun;
  let summary: DecisionSummary;
  let all: readonly Statement[];
  /** Largest month of any line, and as much over the horizon. */
  let scale: number;
  beforeAll(async () => {
    run = await sampleRun(name, TRIALS);
    summary = run.summary;
    scale = turnover(totalLines(summary));
    const parts = ['segment', 'channel', 'initiative'].flatMap((scope) =>
      itemsOf(summary, scope).flatMap((item) => statements(`${scope} ${item}`, linesOf(summary, scope, item))),
    );
    all = [...statements('total', totalLines(summary)), ...statements('months', summary.pnlMonths), ...parts];
  });

  isPlausible(() => run);

  hasOnePrint(() => summary);

  const equal = (what: string, found: readonly number[], expected: readonly number[]): void => {
    const off = found.findIndex((value, at) => !near(value, expected[at], scale));
    if (off >= 0 || found.length !== expected.length)
      expect.fail(`${what}: ${found[off]} is not ${expected[off]} (place ${off} of ${found.length})`);
  };

  it('lines: 3 = 1 − 2, 5 = 3 − 4, 8 = 5 − 6 − 7, 11 = 8 − 9 − 10, 12 = 12a + 12b, 13 = 11 + 12, of every part, year and month', () => {
    let checked = 0;
    for (const { name: statement, lines } of all)
      for (const [line, plus, minus] of identities) {
        if (![line, ...plus, ...minus].every((number) => lines.has(number))) continue;
        const total = (numbers: readonly string[], at: number): number =>
          sum(numbers.map((number) => lines.get(number)![at]));
        const expected = lines.get(line)!.map((_, at) => total(plus, at) - total(minus, at));
        equal(`${statement} line ${line}`, lines.get(line)!, expected);
        checked++;
      }
    expect(checked).toBeGreaterThan(12 * 6);
  });

  it('the difference is with minus without', () => {
    for (const { name: statement, lens, lines } of all) {
      const [of, view] = statement.split('|');
      if (view !== 'difference' || of.startsWith('initiative')) continue;
      const other = (which: string): Statement => all.find((each) => each.name === `${of}|${which}|${lens}`)!;
      for (const [number, found] of lines) {
        if (number === '12a' || number === '12b') continue;
        const [more, less] = [other('with'), other('without')].map((each) => each.lines.get(number)!);
        equal(
          `${statement} line ${number}`,
          found,
          more.map((value, at) => value - less[at]),
        );
      }
    }
  });

  it('months are fiscal years are the total', () => {
    const years = summary.fiscalYears.map(({ from, to }) => [summary.months.indexOf(from), summary.months.indexOf(to)]);
    const lines = new Map(totalLines(summary).map((line) => [`${line.view} ${line.lens} ${line.number}`, line.mean]));
    expect(summary.pnlMonths).toHaveLength(lines.size);
    for (const { view, lens, number, mean } of summary.pnlMonths) {
      const byYear = years.map(([from, to]) => sum(mean.slice(from, to + 1)));
      equal(`${view} ${lens} ${number}`, lines.get(`${view} ${lens} ${number}`)!, [...byYear, sum(mean)]);
    }
    for (const { item, number, mean } of summary.pnlDetail)
      equal(`${item} ${number}`, [mean.at(-1)!], [sum(mean.slice(0, -1))]);
  });

  it('segments are channels are the total, line by line', () => {
    const added = (scope: string, { view, lens, number, mean }: Line): number[] => {
      const parts = summary.pnlDetail.filter(
        (row) => row.scope === scope && row.view === view && row.lens === lens && row.number === number,
      );
      return mean.map((_, at) => sum(parts.map((part) => part.mean[at])));
    };
    let checked = 0;
    for (const line of totalLines(summary)) {
      const ofSegments = ['1', '2', '3', '3s', '4', '5', '6', '7', '8'].includes(line.number);
      if (ofSegments) equal(`segments, line ${line.number}`, added('segment', line), line.mean);
      if (!ofSegments && !line.number.startsWith('12')) continue;
      equal(`channels, line ${line.number}`, added('channel', line), line.mean);
      checked++;
    }
    expect(checked).toBe(2 * (3 * 9 + 3 + 2));
  });

  it('line 10 is what the initiatives cost; line 13 of the difference is the flow where all is paid at once', () => {
    const { customers, partners } = summary.scenario.paymentTerms;
    const row = (lines: readonly Line[], view: string, lens: string, number: string): number =>
      lines.find((line) => line.view === view && line.lens === lens && line.number === number)!.mean.at(-1)!;
    const spent = run.series.filter(({ run: of, series }) => of === 'all' && series.startsWith('initiativeCost.'));
    const costs = sum(spent.map(({ band }) => sum(band.mean.map((mean) => mean!))));
    equal('line 10', [row(totalLines(summary), 'with', 'broad', '10')], [costs]);
    for (const lens of ['strict', 'broad'] as const) {
      const flows = [
        { lines: totalLines(summary), flow: summary.program[lens] },
        ...summary.initiatives.map((initiative) => ({
          lines: linesOf(summary, 'initiative', initiative.id),
          flow: initiative[lens],
        })),
      ];
      for (const { lines, flow } of flows) {
        equal('flow', [flow.total.mean!], [sum(flow.flow.mean.map((mean) => mean!))]);
        if (customers + partners === 0) equal('line 13', [flow.total.mean!], [row(lines, 'difference', lens, '13')]);
      }
    }
  });

  it('the ledger: base, strict values, spillovers and interaction are the NPV of the program', () => {
    const { columns, rows } = ledgerTable(summary.analyses!.ledger!);
    const [inSum, mean] = ['inSum', 'mean'].map((column) => columns.findIndex((each) => each.name === column));
    const lines = rows.filter((row) => row[inSum] === true).map((row) => row[mean] as number);
    equal('ledger', [sum(lines)], [summary.program.broad.npv.mean!]);
  });

  it('summary.json says what the CSV tables say, cell by cell, and both read back to the same numbers', () => {
    const read = JSON.parse(toJson(summary)) as DecisionSummary;
    const again = runTables(read, read.series);
    runTables(summary, summary.series).forEach((table, at) => {
      // Compared as text first: there are many cells, and all of them are the same.
      if (JSON.stringify(again[at]) !== JSON.stringify(table)) expect(again[at]).toEqual(table);
      expectReadBack(table);
    });
  });

  it('the workbook shows the P/L and the assumptions of the summary, cell by cell', () => {
    const { years, months, assumptions } = figuresOf(run);
    const cellOf = (view: string, lens: string, number: string, period: string): number =>
      years(view === 'without' ? `${view} strict` : `${view} ${lens}`, number, period);
    for (const { view, lens, number, period, spread } of summary.pnl)
      equal(`${view} ${lens} ${number} ${period}`, [cellOf(view, lens, number, period)], [spread.mean!]);
    for (const { view, lens, number, mean } of summary.pnlMonths) {
      const of = view === 'without' ? 'none' : lens === 'strict' ? 'strict' : 'all';
      if (view !== 'difference') equal(`months ${of} ${number}`, months(of, number), mean);
    }
    expect(assumptions).toEqual(summary.assumptions.map(({ id, p5, p50, p95 }) => [id, p5, p50, p95]));
  });

  it('charts are drawn from the numbers of the summary', () => {
    const specs = charts(summary);
    const spec = (wanted: string): unknown => specs.find((chart) => chart.name === wanted)!.spec;
    const known = new Set(arraysIn(JSON.parse(toJson(summary))).map((each) => JSON.stringify(each)));
    for (const drawn of ['payback-curve', 'indirect-ratio']) {
      const columns = monthColumns(spec(drawn), summary.months.length);
      expect(columns.length).toBeGreaterThan(3);
      for (const column of columns) expect(known.has(JSON.stringify(column)), drawn).toBe(true);
    }
    const bars = rowsOf(spec('profit-by-fiscal-year')).filter(
      (row) => typeof row['f0'] === 'number' && ['strict', 'broad'].includes(String(row['f1'])) && 'f5' in row,
    );
    expect(bars.length).toBeGreaterThan(0);
    for (const { f0, f1, f2, f3, f4 } of bars) {
      const { label } = summary.fiscalYears[f0 as number];
      const rows = summary.pnl.filter((row) => row.view === 'difference' && row.lens === f1 && row.period === label);
      const found = rows.filter(({ number }) => number === '11' || number === '13').map(({ spread }) => spread);
      expect(found.map(({ mean, p10, p90 }) => [mean, p10, p90])).toContainEqual([f2, f3, f4]);
    }
  });
});

/** Every list of numbers in a value. */
function arraysIn(value: unknown): number[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'number')) return [value];
  return Object.values(value).flatMap(arraysIn);
}

/** A CSV file gives back the cells of its table: numbers to the last bit, texts but for the apostrophe that makes formulas inert. */
function expectReadBack(table: Table): void {
  const [header, ...rows] = Papa.parse<string[]>(toCsv(table).slice(1).trimEnd()).data;
  expect(header).toEqual(table.columns.map(({ name }) => name));
  expect(rows).toHaveLength(table.rows.length);
  const back = (text: string, cell: Cell): Cell => {
    if (text === cell) return cell;
    if (text === '') return null;
    if (typeof cell === 'number') return Number(text);
    return typeof cell === 'boolean' ? text === 'TRUE' : text.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, '');
  };
  const off = rows.findIndex((row, i) =>
    row.some((text, column) => back(text, table.rows[i][column]) !== table.rows[i][column]),
  );
  if (off >= 0) expect(rows[off]).toEqual(table.rows[off]);
}
