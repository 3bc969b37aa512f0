import { assumptionsShape } from './assumptions.js';
import { bottlenecksShape } from './bottlenecks.js';
import { bridgeShape } from './bridge.js';
import { compareShape } from './compare.js';
import { flipsShape } from './flips.js';
import { flowsShape } from './flows.js';
import { informationShape } from './information.js';
import { initiativesShape } from './initiatives.js';
import { kpisShape } from './kpis.js';
import { ledgerShape } from './ledger.js';
import type { TableName } from './names.js';
import { pathsShape } from './paths.js';
import { pnlMonthsShape } from './pnl-months.js';
import { pnlShape } from './pnl.js';
import { sensitivityShape } from './sensitivity.js';
import { seriesShape } from './series.js';
import { stabilityShape } from './stability.js';
import type { TableShape } from './table.js';
import { targetsShape } from './targets.js';

/** Every table that a command writes, by its name, with what each column holds. */
export const dictionary: Readonly<Record<TableName, TableShape>> = {
  series: seriesShape,
  kpis: kpisShape,
  pnl: pnlShape,
  'pnl-months': pnlMonthsShape,
  initiatives: initiativesShape,
  targets: targetsShape,
  bottlenecks: bottlenecksShape,
  flows: flowsShape,
  assumptions: assumptionsShape,
  stability: stabilityShape,
  flips: flipsShape,
  ledger: ledgerShape,
  sensitivity: sensitivityShape,
  information: informationShape,
  paths: pathsShape,
  compare: compareShape,
  bridge: bridgeShape,
};
