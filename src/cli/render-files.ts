import { charts } from '../charts/charts.js';
import type { ChartSpec } from '../charts/chart-spec.js';
import type { DecisionSummary } from '../decide/analyses.js';
import type { Scenario } from '../model/scenario.js';
import type { SeriesSummary } from '../summary/summary.js';
import { analysisTables } from '../tables/analyses.js';
import { runTables } from '../tables/run-tables.js';
import { toCsv } from '../write/csv.js';
import type { OutputFile } from '../write/files.js';
import { toJson } from '../write/json.js';
import { toPng } from '../write/png.js';
import { reportHtml } from '../write/report-html.js';
import { toSvg } from '../write/svg.js';
import { modelSheets } from '../spreadsheet/model-sheets.js';
import type { ModelPart } from '../spreadsheet/model-part.js';
import { toXlsx } from '../write/workbook/to-xlsx.js';
import { workbookData } from '../write/workbook/workbook-data.js';
import { breathe } from './interrupt.js';

/** What is rendered. */
export interface Rendered {
  readonly summary: DecisionSummary;
  /** Every row of series.csv. */
  readonly series: readonly SeriesSummary[];
  /** What was run; null leaves the model out of the workbook. */
  readonly scenario: Scenario | null;
}

/**
 * Every file of a run, in memory. `warnings` are shown in the report. Rejects with the reason of the signal when it is
 * aborted on the way.
 */
export async function renderFiles(
  { summary, series, scenario }: Rendered,
  warnings: readonly string[],
  signal: AbortSignal,
): Promise<OutputFile[]> {
  const tables = [...runTables(summary, series), ...analysisTables(summary.analyses ?? {})];
  const files: OutputFile[] = tables.map((table) => ({ name: `${table.name}.csv`, bytes: toCsv(table) }));
  const drawn = [];
  for (const chart of charts(summary)) {
    const svg = await toSvg(chart);
    await breathe();
    signal.throwIfAborted();
    const png = await toPng(svg);
    files.push(...(await chartFiles(chart, svg, png)));
    await breathe();
    signal.throwIfAborted();
    drawn.push({ name: chart.name, title: chart.title, svg, png, description: chart.description });
  }
  const report = await reportHtml(summary, drawn, [...warnings]);
  await breathe();
  signal.throwIfAborted();
  const workbook = await toXlsx(workbookData({ summary, pictures: drawn, model: modelOf(scenario, summary) }));
  return [
    { name: 'report.html', bytes: report },
    { name: 'yoha.xlsx', bytes: workbook },
    { name: 'summary.json', bytes: toJson(summary) },
    ...files,
  ];
}

const modelOf = (
  scenario: Scenario | null,
  { pnl, program, scenario: { locale } }: DecisionSummary,
): ModelPart | null => (scenario === null ? null : modelSheets(scenario, pnl, locale, program));

/** A chart as data, as a drawing and as a picture, which is made here where it is not handed over. */
export const chartFiles = async (
  chart: ChartSpec,
  svg: string,
  png: Uint8Array | Promise<Uint8Array> = toPng(svg),
): Promise<OutputFile[]> => [
  { name: `charts/${chart.name}.vl.json`, bytes: toJson(chart.spec) },
  { name: `charts/${chart.name}.svg`, bytes: svg },
  { name: `charts/${chart.name}.png`, bytes: await png },
];
