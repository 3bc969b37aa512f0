import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario.js';
import { assess } from '../../../src/summary/assess.js';
import type { Summary } from '../../../src/summary/summary.js';
import { modelSheets } from '../../../src/spreadsheet/model-sheets.js';
import type { Sheet, WorkbookData } from '../../../src/spreadsheet/sheet.js';
import { toXlsx } from '../../../src/write/workbook/to-xlsx.js';
import { widened } from '../../../src/spreadsheet/column-widths.js';
import { workbookData } from '../../../src/write/workbook/workbook-data.js';
import { scenarioOf } from '../../proof/scenario-of.js';
import { payloads, payloadNames } from '../report-payloads.js';
import { reportSample } from '../report-sample.js';
import { Recalculated } from '../../spreadsheet/recalculate.js';

async function run(name: string): Promise<{ scenario: Scenario; summary: Summary; book: WorkbookData }> {
  const read = scenarioOf(readFileSync(`scenarios/${name}.yaml`, 'utf8'));
  const scenario = { ...read, simulation: { ...read.simulation, trials: 64 } };
  const { summary } = await assess(scenario, { version: 'test', allSeries: false });
  const model = name === 'tiny' ? modelSheets(scenario, summary.pnl, summary.scenario.locale) : null;
  return { scenario, summary, book: workbookData({ summary, pictures: [], model }) };
}

const sheetOf = (book: WorkbookData, name: string): Sheet => book.sheets.find((sheet) => sheet.name === name)!;

type Run = Awaited<ReturnType<typeof run>>;
let alliance: Run;
let tiny: Run;
let recalculated: Recalculated;

beforeAll(async () => {
  alliance = await run('regional-alliance');
  tiny = await run('tiny');
  recalculated = new Recalculated(alliance.book);
});

/** Every cell of a range such as `B9:I24`. */
function cellsIn(range: string): readonly [row: number, column: number][] {
  const [from, to = from] = range.split(':').map((address) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(row) - 1, column] as const;
  });
  const found: [number, number][] = [];
  for (let row = from[0]; row <= to[0]; row++)
    for (let column = from[1]; column <= to[1]; column++) found.push([row, column]);
  return found;
}

describe('the workbook', () => {
  it('has its sheets in the language of the scenario, the decision first', () => {
    expect(alliance.book.sheets.map(({ name }) => name)).toEqual([
      '要約',
      '損益（表示）',
      '損益（年度）',
      '損益（月次）',
      '損益（内訳）',
      '投資回収',
      '間販比率',
      '施策',
      '目標',
      'ボトルネック',
      '前提条件',
      '帯のデータ',
      '検算',
      '計算方法',
    ]);
    expect(tiny.book.sheets.map(({ name }) => name)).toContain('Model');
  });

  it('gives to a formula engine in every formula the value that is written beside it', () => {
    const { formulas, wrong } = recalculated.differences(1e-9);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(2000);
  });

  it('holds with the model inside, whose checks stand among the others', () => {
    const { wrong } = new Recalculated(tiny.book).differences(1e-9);
    expect(wrong).toEqual([]);
    expect(sheetOf(tiny.book, 'Checks').rows.length).toBeGreaterThan(100);
  });

  it('foots: every check recalculates to TRUE, and so does the one over all of them', () => {
    const checks = sheetOf(alliance.book, '検算');
    const values = checks.mustBeTrue.flatMap((range) =>
      cellsIn(range).map(([row, column]) => recalculated.at('検算', row, column)),
    );
    expect(values.filter((value) => value !== true)).toEqual([]);
    expect(values.length).toBeGreaterThan(800);
    expect(recalculated.named('all_checks_hold')).toBe(true);
  });

  it('notices when a month, a year, a segment or a flow is changed', () => {
    const places: readonly (readonly [sheet: string, row: number, column: number])[] = [
      ['損益（月次）', 10, 3],
      ['損益（年度）', 55, 4],
      ['損益（内訳）', 5, 8],
      ['投資回収', 12, 3],
    ];
    const holds = (): unknown => recalculated.named('all_checks_hold');
    for (const place of places) {
      expect([place[0], recalculated.whileCellIs(123_456_789, place, holds)]).toEqual([place[0], false]);
      expect(holds()).toBe(true);
    }
  });

  it('shows the P/L of summary.json to the last bit, and in print what adds up', () => {
    const { summary, book } = alliance;
    const years = sheetOf(book, '損益（年度）');
    const shown = new Set(
      years.rows.flatMap((row) =>
        row.map((cell) => {
          const content = cell?.content ?? null;
          return typeof content === 'object' && content !== null ? content.value : content;
        }),
      ),
    );
    expect(summary.pnl.filter(({ spread }) => !shown.has(spread.mean))).toEqual([]);
    const printed = sheetOf(book, '損益（表示）')
      .rows.flat()
      .flatMap((cell) => (cell === null ? [] : [cell]));
    const amounts = printed.filter(({ format }) => format.startsWith('money'));
    expect(amounts.length).toBeGreaterThan(300);
    const values = amounts.map(({ content }) =>
      typeof content === 'object' && content !== null ? content.value : content,
    );
    expect(values.filter((value) => (value as number) % 100_000 !== 0)).toEqual([]);
    const segments = new Set(summary.pnlDetail.filter(({ scope }) => scope === 'segment').map(({ label }) => label));
    const shares = printed.filter(({ content }) => [...segments].some((label) => content === `\u3000${label}`));
    expect(shares).toHaveLength(5 * segments.size);
  });

  it('writes odds, months and amounts of the decision as summary.json has them', () => {
    const { summary, book } = alliance;
    const contents = new Set(
      sheetOf(book, '要約')
        .rows.flat()
        .map((cell) => cell?.content),
    );
    for (const lens of ['strict', 'broad'] as const) {
      const { npv, peakDeficit, payback } = summary.program[lens];
      for (const figure of [npv.p10, npv.p50, npv.p90, npv.mean, peakDeficit.p95, payback.notRecovered.value])
        expect(contents).toContain(figure);
      for (const rule of [...summary.verdict![lens].go, ...summary.verdict![lens].noGo])
        expect(contents).toContain(rule.value);
    }
  });

  it.each(['ja', 'en'] as const)(
    'shows each bottleneck on a row of its own, or says that there is none (%s)',
    (locale) => {
      const summary = reportSample({ locale });
      const name = locale === 'ja' ? 'ボトルネック' : 'Bottlenecks';
      const rowsOf = (bottlenecks: Summary['bottlenecks']): Sheet['rows'] =>
        sheetOf(workbookData({ summary: { ...summary, bottlenecks }, pictures: [], model: null }), name).rows;
      const rows = rowsOf(summary.bottlenecks).slice(3);
      expect(rows.map((row) => [row[0]?.content, row[2]?.content])).toEqual(
        summary.bottlenecks.map(({ label, share }) => [label, share.value]),
      );
      expect(rows.map((row) => row.at(-1)?.content)).toEqual(summary.bottlenecks.map(({ id }) => id));
      const none = rowsOf([]);
      expect(none).toHaveLength(3);
      expect(none[1][0]?.content).toMatch(locale === 'ja' ? /ありません/ : /^Nothing/);
    },
  );

  it('has the same bytes when it is made again', async () => {
    const digest = async (): Promise<string> => {
      const { summary, scenario } = tiny;
      const model = modelSheets(scenario, summary.pnl, 'ja');
      return createHash('sha256')
        .update(await toXlsx(workbookData({ summary, pictures: [], model })))
        .digest('hex');
    };
    expect(await digest()).toBe(await digest());
  });

  it.each(['ja', 'en'] as const)(
    'keeps every hostile name a plain text and every sheet named by itself (%s)',
    async (locale) => {
      const { name, used } = payloadNames(0);
      const summary = reportSample({ locale }, name);
      const bytes = await toXlsx(workbookData({ summary, pictures: [], model: null }));
      const parts = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith('.xml'));
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
      const texts = new Set<unknown>();
      workbook.eachSheet((page) =>
        page.eachRow((row) =>
          row.eachCell((cell) => {
            texts.add(cell.value);
            if (cell.type === ExcelJS.ValueType.Formula) expect(cell.formula).not.toMatch(/HYPERLINK|alert/);
            expect(cell.type).not.toBe(ExcelJS.ValueType.Hyperlink);
          }),
        ),
      );
      expect(used.size).toBeGreaterThan(20);
      expect(payloads.filter((payload) => used.has(payload) && texts.has(payload)).length).toBeGreaterThan(15);
      for (const [part, xml] of parts)
        expect([part, /NaN|Infinity|<script/.test(strFromU8(xml))]).toEqual([part, false]);
    },
  );
});

it('a set width gives way to a figure that would show as ### in it', () => {
  const figure = (content: number): Sheet['rows'][number] => [null, { content, format: 'integer' }];
  expect(widened([48, 12], [figure(999)], 1)).toEqual([48, 12]);
  expect(widened([48, 12], [figure(12_102_949_398)], 1)[1]).toBeGreaterThan('12,102,949,398'.length);
});
