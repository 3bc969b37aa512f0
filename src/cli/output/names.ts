import { chartList, chartsWith, compareChartNames } from '../../charts/charts.js';
import type { AnalysisName } from '../../decide/analyses.js';
import { analysisTableNames, compareTableNames, runTableNames } from '../../tables/names.js';
import type { TableName } from '../../tables/names.js';

/** The outputs of a command in a folder: whose they are, and every name that it may write, whatever the scenario holds. */
export interface Outputs {
  readonly command: string;
  readonly names: readonly string[];
}

const csv = (tables: readonly TableName[]): string[] => tables.map((name) => `${name}.csv`);

const drawings = (charts: readonly string[]): string[] =>
  charts.flatMap((name) => ['vl.json', 'svg', 'png'].map((ending) => `charts/${name}.${ending}`));

/** @param analyses those that are made */
export const runOutputs = (analyses: readonly AnalysisName[], pdf: boolean): Outputs => ({
  command: 'run',
  names: [
    ...['report.html', 'yoha.xlsx', 'summary.json'],
    ...(pdf ? ['report.pdf'] : []),
    ...csv([...runTableNames, ...analysisTableNames.filter((name) => analyses.includes(name))]),
    ...drawings(chartsWith(analyses).map(({ name }) => name)),
  ],
});

/** @param scenarios how many are compared */
export const compareOutputs = (scenarios: number): Outputs => ({
  command: 'compare',
  names: [...['compare.html', 'compare.json'], ...csv(compareTableNames), ...drawings(compareChartNames(scenarios))],
});

/** The analyses that have a command of their own with outputs in a folder. */
export type AnalysisOfCommand = Extract<AnalysisName, 'ledger' | 'sensitivity' | 'information'>;

export const analysisOutputs = (analysis: AnalysisOfCommand): Outputs => ({
  command: analysis,
  names: [
    `${analysis}.json`,
    `${analysis}.csv`,
    ...drawings(chartList.filter((chart) => chart.analysis === analysis).map(({ name }) => name)),
  ],
});
