import { analysisCharts } from './analysis-charts.js';
import { chartData } from './chart-data.js';
import { charts } from './charts.js';
import { compareCharts } from './compare-charts.js';
import { evidenceCharts } from './evidence-charts.js';
import { fields } from './fields.js';
import { figures } from './figures.js';
import { initiatives } from './initiatives.js';
import { ledger } from './ledger.js';
import { notes } from './notes.js';
import { payback } from './payback.js';
import { programCharts } from './program-charts.js';
import { report } from './report.js';
import { sensitivity } from './sensitivity.js';
import { series } from './series.js';
import { targets } from './targets.js';
import { verdict } from './verdict.js';

/** What summaries, analyses and pictures say: all that a page in a browser needs. */
export const pictures = {
  analysisCharts,
  chartData,
  charts,
  compareCharts,
  evidenceCharts,
  fields,
  figures,
  initiatives,
  ledger,
  notes,
  payback,
  programCharts,
  report,
  sensitivity,
  series,
  targets,
  verdict,
};
