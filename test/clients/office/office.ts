import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderResolver, readScenarioFile } from '../../../src/scenario/files.js';
import { loadScenario } from '../../../src/scenario/load-scenario.js';
import type { Scenario } from '../../../src/model/scenario.js';
import { modelSheets } from '../../../src/spreadsheet/model-sheets.js';
import type { Sheet } from '../../../src/spreadsheet/sheet.js';
import { toXlsx } from '../../../src/write/workbook/to-xlsx.js';
import type { ModelPart } from '../../../src/spreadsheet/model-part.js';
import { engineWith, nearlyEqual } from '../../spreadsheet/engine-with.js';
import { differencesOf, placeOf, rowOfName } from '../../spreadsheet/model-cells.js';
import type { CellReader } from '../../spreadsheet/model-cells.js';
import { cellsOf, withoutResults } from './xlsx-cells.js';

const TOLERANCE = 1e-9;

const [office, ...wanted] = process.argv.slice(2);

function scenarioAt(name: string): Scenario {
  const file = join('scenarios', name);
  const read = readScenarioFile(file);
  if ('failure' in read) throw new Error(`${name} cannot be read`);
  const loaded = loadScenario(read, { resolve: folderResolver(file) });
  if (!loaded.ok) throw new Error(`${name} does not load`);
  return loaded.scenario;
}

/** The checks of the model as a sheet of their own. */
function checksOf(model: ModelPart): Sheet {
  const { rows, mustBeTrue } = model.checks(0);
  return {
    name: 'Engine',
    rows,
    widths: [40, 20, 16, 16, 16, 10],
    frozen: { rows: 0, columns: 0 },
    landscape: true,
    pictures: [],
    mustBeTrue,
  };
}

/** Lets LibreOffice open a workbook that holds no result, calculate it and store it again. */
function recalculate(bytes: Uint8Array, folder: string): CellReader {
  const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after')];
  writeFileSync(before, withoutResults(bytes));
  // A profile of its own: an office that is open keeps its documents.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', after, before];
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
  return cellsOf(readFileSync(join(after, 'before.xlsx')));
}

/** The model with another number in a named input cell. */
function changed(model: ModelPart, name: string, value: number): ModelPart {
  const { sheet, row, col } = placeOf(model, name);
  const put = (cells: Sheet['rows'][number]): Sheet['rows'][number] =>
    cells.map((cell, at) => (at === col && cell !== null ? { ...cell, content: value } : cell));
  const sheets = model.sheets.map((one) =>
    one.name === sheet ? { ...one, rows: one.rows.map((cells, at) => (at === row ? put(cells) : cells)) } : one,
  );
  return { ...model, sheets };
}

async function check(name: string, folder: string): Promise<string[]> {
  const scenario = scenarioAt(name);
  const model = modelSheets(scenario, [], 'en');
  const sheets = [...model.sheets, checksOf(model)];
  const data = { sheets, names: model.names, title: scenario.title, locale: 'en', footer: '' } as const;
  const { formulas, wrong } = differencesOf(sheets, recalculate(await toXlsx(data), folder), TOLERANCE);
  process.stdout.write(`${name}: ${formulas} formulas recalculated, ${wrong.length} differ\n`);
  const arpa = scenario.assumptions.find((one) => one.name === 'arpa')?.quantity.id ?? 'direct.arpa';
  const input = `in_${arpa.replace(/[^A-Za-z0-9]+/g, '_')}`;
  const other = changed(model, input, 50_000);
  const read = recalculate(await toXlsx({ ...data, sheets: other.sheets }), folder);
  const reader = {
    named: (cell: string): unknown => {
      const { sheet, row, col } = placeOf(model, cell);
      return read(sheet, row, col);
    },
    months: (sheet: string, series: string, months: number): unknown[] =>
      Array.from({ length: months }, (_, t) => read(sheet, rowOfName(model, sheet, series), 4 + t)),
  };
  const engine = engineWith(scenario, { inputs: { [arpa]: 50_000 } });
  const after = nearlyEqual(reader, scenario, engine, TOLERANCE);
  process.stdout.write(`${name}: with 50,000 in ${input}, ${after.length} figures differ from the engine
`);
  return [...wrong, ...after];
}

const samples = wanted.length > 0 ? wanted : readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
const folder = mkdtempSync(join(tmpdir(), 'yoha-office-'));
let failed = 0;
try {
  for (const name of samples) {
    const wrong = await check(name, folder);
    if (wrong.length > 0) failed += 1;
    for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${samples.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
