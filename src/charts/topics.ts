import type { AnalysisName } from '../decide/analyses.js';
import type { Words } from '../words/words.js';

/** What a picture is about, before any figure is known. */
export interface ChartTopic {
  readonly name: keyof Words['charts']['titles'];
  /** The analysis that it draws; null = the run itself is enough. */
  readonly analysis: AnalysisName | null;
  /** A run draws it, with less in it, where its analysis is not made. */
  readonly alone: boolean;
}

const topic = (
  name: ChartTopic['name'],
  analysis: AnalysisName | null = null,
  alone = analysis === null,
): ChartTopic => ({ name, analysis, alone });

/** Every picture of one scenario, in the order of the report. */
export const chartTopics: readonly ChartTopic[] = [
  topic('payback-curve'),
  topic('payback-odds'),
  topic('indirect-ratio'),
  topic('revenue-by-channel'),
  topic('profit-by-fiscal-year'),
  topic('timeline'),
  topic('cost-and-return'),
  topic('funnel'),
  topic('kpis'),
  topic('ledger', 'ledger'),
  topic('spillovers', 'ledger', true),
  topic('sensitivity', 'sensitivity'),
  topic('tornado', 'sensitivity'),
];
