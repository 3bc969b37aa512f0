import type { DecisionSummary } from '../decide/analyses.js';
import { analysisCharts } from './analyses.js';
import type { ChartSpec } from './chart-spec.js';
import { indirectRatio } from './indirect-ratio.js';
import { paybackCurve } from './payback-curve.js';
import { paybackOdds } from './payback-odds.js';
import { profitByFiscalYear } from './profit-by-fiscal-year.js';
import { revenueByChannel } from './revenue-by-channel.js';
import { evidenceCharts } from './evidence.js';

/** All pictures of a run, in the order of the report and in the scenario's language. */
export const charts = (summary: DecisionSummary): ChartSpec[] => [
  ...[paybackCurve, paybackOdds, indirectRatio, revenueByChannel, profitByFiscalYear].map((chart) => chart(summary)),
  ...evidenceCharts(summary),
  ...analysisCharts(summary),
];
