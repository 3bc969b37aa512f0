import { charts } from '../../src/charts/charts.js';
import type { Summary } from '../../src/summary/summary.js';
import type { ReportChart } from '../../src/write/html/picture.js';
import { toSvg } from '../../src/write/svg.js';

/** The charts of a summary, drawn as a run draws them. */
export const drawnCharts = (summary: Summary): Promise<ReportChart[]> =>
  Promise.all(
    charts(summary).map(async (chart) => ({
      name: chart.name,
      title: chart.title,
      description: chart.description,
      svg: await toSvg(chart),
    })),
  );
