import { analysisCharts } from './analysis-charts.js';
import { changes } from './changes.js';
import { channels } from './channels.js';
import { charts } from './charts.js';
import { compareCharts } from './compare-charts.js';
import { evidenceCharts } from './evidence-charts.js';
import { fields } from './fields.js';
import { figures } from './figures.js';
import { ledgerLines } from './ledger-lines.js';
import { programCharts } from './program-charts.js';

export const ja = {
  analysisCharts,
  changes,
  channels,
  charts,
  compareCharts,
  evidenceCharts,
  fields,
  figures,
  ledgerLines,
  programCharts,
};
