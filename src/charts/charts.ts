import type { AnalysisName, DecisionSummary } from '../decide/analyses.js';
import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { bridges } from './bridge.js';
import type { AnalysisFacts, Chart, CompareChart } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { costAndReturn } from './cost-and-return.js';
import { funnel } from './funnel.js';
import { indirectRatio } from './indirect-ratio.js';
import { kpis } from './kpis.js';
import { ledger } from './ledger.js';
import { npvExceedance } from './npv-exceedance.js';
import { paybackCurve } from './payback-curve.js';
import { paybackOdds } from './payback-odds.js';
import type { Picture } from './picture.js';
import { profitByFiscalYear } from './profit-by-fiscal-year.js';
import { revenueByChannel } from './revenue-by-channel.js';
import { sensitivity } from './sensitivity-bars.js';
import { spillovers } from './spillovers.js';
import { timeline } from './timeline.js';
import { tornado } from './tornado.js';

/** Every picture of one scenario, in the order of `yoha chart` and of the files: what is not in this list does not exist. */
export const chartList: readonly Chart[] = [
  paybackCurve,
  paybackOdds,
  indirectRatio,
  revenueByChannel,
  profitByFiscalYear,
  timeline,
  costAndReturn,
  funnel,
  kpis,
  ledger,
  spillovers,
  sensitivity,
  tornado,
];

/** The chart of a name; undefined where there is none. */
export const chartOf = (name: string): Chart | undefined => chartList.find((chart) => chart.name === name);

/** Charts that a run may draw where it makes these analyses. */
export const chartsWith = (analyses: readonly AnalysisName[]): readonly Chart[] =>
  chartList.filter((chart) => chart.analysis === null || chart.alone || analyses.includes(chart.analysis));

const named = ({ name }: Chart, drawn: Picture | null): ChartSpec[] => (drawn === null ? [] : [{ name, ...drawn }]);

/** All pictures of a run, in the scenario's language. */
export const charts = (summary: DecisionSummary): ChartSpec[] =>
  chartList.flatMap((chart) => named(chart, chart.draw(summary)));

/** The pictures of the analyses that were made, without a run around them. */
export const analysisCharts = (facts: AnalysisFacts): ChartSpec[] =>
  chartList.flatMap((chart) => (chart.analysis === null ? [] : named(chart, chart.draw(facts))));

const compareChartList: readonly CompareChart[] = [npvExceedance, bridges];

/** All pictures of a comparison, in the language of its first scenario. */
export const compareCharts = (found: CompareAnalysis): ChartSpec[] =>
  compareChartList.flatMap(({ draw }) => draw(found));

/** Every name that a picture of a comparison of so many scenarios may have. */
export const compareChartNames = (scenarios: number): string[] =>
  compareChartList.flatMap(({ names }) => names(scenarios));
