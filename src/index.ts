/** The public interface of Yoha: load, assess, charts, tables, write. */
export { loadScenario } from './scenario/load-scenario.js';
export { folderResolver, readScenarioFile } from './scenario/files.js';
export { scenarioJsonSchema } from './scenario/json-schema.js';
export { formatIssue } from './diagnostics/format.js';
export { assess } from './summary/assess.js';
export { explain } from './summary/explain.js';
export { charts } from './charts/charts.js';
export { flowsTable } from './tables/flows.js';
export { initiativesTable } from './tables/initiatives.js';
export { pnlTable } from './tables/pnl.js';
export { seriesTable } from './tables/series.js';
export { targetsTable } from './tables/targets.js';
export { summaryJsonSchema } from './write/summary-schema.js';
export { toCsv } from './write/csv.js';
export { toJson } from './write/json.js';
export { toPng } from './write/png.js';
export { toSvg } from './write/svg.js';
export { reportHtml } from './write/report-html.js';

export type { Issue } from './diagnostics/issue.js';
export type { Scenario } from './model/scenario.js';
export type { Assessment } from './summary/assess.js';
export type { Explanation } from './summary/explain.js';
export type { SeriesSummary, Summary } from './summary/summary.js';
export type { ChartSpec } from './charts/chart-spec.js';
export type { Cell, Column, Table } from './tables/table.js';
