import { assumptions } from './assumptions.js';
import { bottlenecks } from './bottlenecks.js';
import { brief } from './brief.js';
import { changes } from './changes.js';
import { commandLine } from './command-line.js';
import { commands } from './commands.js';
import { compareComment } from './compare-comment.js';
import { comparePaper } from './compare-paper.js';
import { decision } from './decision.js';
import { flips } from './flips.js';
import { funnel } from './funnel.js';
import { information } from './information.js';
import { interview } from './interview.js';
import { method } from './method.js';
import { modelSheets } from './model-sheets.js';
import { output } from './output.js';
import { paths } from './paths.js';
import { pdf } from './pdf.js';
import { phases } from './phases.js';
import { pictures } from './pictures.js';
import { pnl } from './pnl.js';
import { ratio } from './ratio.js';
import { spillovers } from './spillovers.js';
import { terminal } from './terminal.js';
import { workbook } from './workbook.js';

export const en = {
  ...pictures,
  assumptions,
  bottlenecks,
  brief,
  changes,
  commandLine,
  commands,
  compareComment,
  comparePaper,
  decision,
  flips,
  funnel,
  information,
  interview,
  method,
  modelSheets,
  output,
  paths,
  pdf,
  phases,
  pnl,
  ratio,
  spillovers,
  terminal,
  workbook,
};
