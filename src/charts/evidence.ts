import type { Summary } from '../summary/summary.js';
import type { ChartSpec } from './chart-spec.js';
import { costAndReturn } from './cost-and-return.js';
import { funnelChart } from './funnel.js';
import { kpiChart } from './kpis.js';
import { timeline } from './timeline.js';

/** The pictures of the evidence; one that has nothing to show is left out. */
export const evidenceCharts = (summary: Summary): ChartSpec[] =>
  [timeline(summary), costAndReturn(summary), funnelChart(summary), kpiChart(summary)].filter(
    (chart) => chart !== undefined,
  );
