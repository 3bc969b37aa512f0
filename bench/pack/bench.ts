// What a run of the largest sample costs beyond the simulation: the report with its charts, and the workbook, each alone and
// together, in seconds and as a ratio to the simulation itself.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { charts } from '../../src/charts/charts.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import { toPng } from '../../src/write/png.js';
import { reportHtml } from '../../src/write/report-html.js';
import { toSvg } from '../../src/write/svg.js';
import { modelSheets } from '../../src/spreadsheet/model-sheets.js';
import type { WorkbookData } from '../../src/spreadsheet/sheet.js';
import { toXlsx } from '../../src/write/workbook/to-xlsx.js';
import { workbookData } from '../../src/write/workbook/workbook-data.js';
import { report } from '../rows.js';

const SAMPLE = 'scenarios/vendor-story.yaml';
const ROUNDS = 5;
/** Seconds for report and workbook together. */
const BAR = 5;

/** Processor seconds: other processes of the machine do not count. */
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

const cellsOf = ({ sheets }: WorkbookData): { cells: number; formulas: number } => {
  const all = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.filter((cell) => cell !== null)));
  const formulas = all.filter(({ content }) => typeof content === 'object' && content !== null);
  return { cells: all.length, formulas: formulas.length };
};

const loaded = loadScenario({ name: SAMPLE, bytes: readFileSync(SAMPLE) });
if (!loaded.ok) throw new Error(`${SAMPLE} does not load`);
const { scenario } = loaded;
const before = seconds();
const { summary } = await assess(scenario, { version: 'bench', allSeries: false });
const simulated = seconds() - before;

const times: Record<'charts and report' | 'workbook' | 'together', number[]> = {
  'charts and report': [],
  workbook: [],
  together: [],
};
let bytes = 0;
let book: WorkbookData | null = null;
for (let round = 0; round < ROUNDS; round++) {
  const start = seconds();
  const drawn = [];
  for (const chart of charts(summary)) {
    const svg = await toSvg(chart);
    drawn.push({ ...chart, svg, png: await toPng(svg) });
  }
  await reportHtml(summary, drawn, []);
  const paper = seconds();
  book = workbookData({
    summary,
    pictures: drawn,
    model: modelSheets(scenario, summary.pnl, summary.scenario.locale),
  });
  bytes = (await toXlsx(book)).length;
  const end = seconds();
  times['charts and report'].push(paper - start);
  times.workbook.push(end - paper);
  times.together.push(end - start);
}

const { cells, formulas } = cellsOf(book!);
console.log(
  `simulation of ${SAMPLE}: ${simulated.toFixed(2)} s of processor time at ${summary.replay.trials} trials; ` +
    `workbook: ${cells} cells, ${formulas} of them formulas, ${(bytes / 1e6).toFixed(1)} MB`,
);
for (const [name, all] of Object.entries(times)) {
  const least = Math.min(...all);
  const row = { value: least, bar: BAR, better: 'lower', min: least, median: median(all), runs: ROUNDS } as const;
  report({ name: `${name}, seconds beyond the simulation`, ...row, reference: 'largest sample' });
}
const ratio = Math.min(...times.together) / simulated;
console.log(`report and workbook together: ${ratio.toFixed(2)} times the simulation`);
