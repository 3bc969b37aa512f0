import type { Analyses } from '../decide/analyses.js';
import type { ChartSpec } from './chart-spec.js';
import { ledgerChart } from './ledger.js';
import type { InitiativeSummary } from '../summary/summary.js';
import type { PictureFacts } from './picture.js';
import { sensitivityBars } from './sensitivity-bars.js';
import { spilloverGraph } from './spillover-graph.js';
import { tornado } from './tornado.js';

/** The pictures of the analyses that were made. */
export const analysisCharts = ({
  analyses = {},
  initiatives = [],
  ...facts
}: PictureFacts & { analyses?: Analyses; initiatives?: readonly InitiativeSummary[] }): ChartSpec[] =>
  [
    analyses.ledger && ledgerChart(facts, analyses.ledger),
    spilloverGraph(facts, analyses.ledger, initiatives),
    analyses.sensitivity && sensitivityBars(facts, analyses.sensitivity),
    analyses.sensitivity && tornado(facts, analyses.sensitivity),
  ].filter((chart) => chart !== undefined);
