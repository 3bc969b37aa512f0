import { analysisCharts } from './analysis-charts.js';
import { assumptions } from './assumptions.js';
import { bottlenecks } from './bottlenecks.js';
import { brief } from './brief.js';
import { changes } from './changes.js';
import { channels } from './channels.js';
import { chartData } from './chart-data.js';
import { charts } from './charts.js';
import { commandLine } from './command-line.js';
import { commands } from './commands.js';
import { compareCharts } from './compare-charts.js';
import { compareComment } from './compare-comment.js';
import { comparePaper } from './compare-paper.js';
import { decision } from './decision.js';
import { evidenceCharts } from './evidence-charts.js';
import { fields } from './fields.js';
import { figures } from './figures.js';
import { flips } from './flips.js';
import { funnel } from './funnel.js';
import { information } from './information.js';
import { initiatives } from './initiatives.js';
import { interview } from './interview.js';
import { ledger } from './ledger.js';
import { method } from './method.js';
import { modelSheets } from './model-sheets.js';
import { notes } from './notes.js';
import { output } from './output.js';
import { paths } from './paths.js';
import { payback } from './payback.js';
import { pdf } from './pdf.js';
import { phases } from './phases.js';
import { pnl } from './pnl.js';
import { programCharts } from './program-charts.js';
import { ratio } from './ratio.js';
import { report } from './report.js';
import { sensitivity } from './sensitivity.js';
import { series } from './series.js';
import { spillovers } from './spillovers.js';
import { targets } from './targets.js';
import { terminal } from './terminal.js';
import { verdict } from './verdict.js';
import { workbook } from './workbook.js';

export const en = {
  analysisCharts,
  assumptions,
  bottlenecks,
  brief,
  changes,
  channels,
  chartData,
  charts,
  commandLine,
  commands,
  compareCharts,
  compareComment,
  comparePaper,
  decision,
  evidenceCharts,
  fields,
  figures,
  flips,
  funnel,
  information,
  initiatives,
  interview,
  ledger,
  method,
  modelSheets,
  notes,
  output,
  paths,
  payback,
  pdf,
  phases,
  pnl,
  programCharts,
  ratio,
  report,
  sensitivity,
  series,
  spillovers,
  targets,
  terminal,
  verdict,
  workbook,
};
