import type { Analyses, AnalysisName, DecisionSummary } from '../decide/analyses.js';
import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import type { InitiativeSummary } from '../summary/summary.js';
import type { PictureWords } from '../words/picture-words.js';
import type { DataOf } from './chart-data.js';
import type { ChartSpec } from './chart-spec.js';
import type { Picture, PictureFacts } from './picture.js';

/** What a chart is about, before any figure is known, stands in the words under its name. */
type ChartName = keyof PictureWords['charts']['titles'];

/** Where the report shows a chart: with the tables of this topic. */
export type ChartPlace =
  | 'payback'
  | 'initiatives'
  | 'ratio'
  | 'revenue'
  | 'pnl'
  | 'timeline'
  | 'cost'
  | 'funnel'
  | 'kpis'
  | 'ledger'
  | 'spillovers'
  | 'sensitivity';

interface OfScenario {
  /** File name without extension; the chart's name everywhere. */
  readonly name: ChartName;
  readonly place: ChartPlace;
  /** What it draws, as a table: the report has it one click away. */
  readonly data: DataOf;
}

/** A chart of what every run finds; null where it has nothing to show. */
export interface RunChart extends OfScenario {
  readonly analysis: null;
  readonly draw: (summary: DecisionSummary) => Picture | null;
}

/** What a chart of an analysis is drawn from, in a run or in a command that makes the analysis alone. */
export type AnalysisFacts = PictureFacts & {
  readonly analyses?: Analyses | undefined;
  readonly initiatives?: readonly InitiativeSummary[];
};

/** A chart of an analysis; null where it was not made or has nothing to show. */
export interface AnalysisChart extends OfScenario {
  readonly analysis: AnalysisName;
  /** A run draws it, with less in it, where its analysis is not made. */
  readonly alone: boolean;
  readonly draw: (facts: AnalysisFacts) => Picture | null;
}

/** All that there is to know of a picture of one scenario; `charts.ts` lists them. */
export type Chart = RunChart | AnalysisChart;

/** A chart of a comparison: one picture, or one of each scenario beside the first. */
export interface CompareChart {
  /** Every name that it may have where so many scenarios are compared. */
  readonly names: (scenarios: number) => readonly string[];
  readonly draw: (found: CompareAnalysis) => readonly ChartSpec[];
}
