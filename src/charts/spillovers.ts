import type { DecisionSummary } from '../decide/analyses.js';
import type { LedgerAnalysis } from '../decide/ledger/ledger-analysis.js';
import { pictureWordsOf } from '../words/picture-words.js';
import type { AnalysisChart } from './chart.js';
import { filled, type DataColumn, type DataOf } from './chart-data.js';
import { driverWord, printedLedger, targetName } from './ledger-lines.js';
import { spilloverGraph } from './spillover-graph.js';
import { sourcesOf, type Source } from './spillover-sources.js';

function printedEdges(
  summary: DecisionSummary,
  ledger: LedgerAnalysis,
  sources: readonly Source[],
): DataColumn['printed'] {
  const { scale, mean } = printedLedger(summary, ledger);
  const values = sources.flatMap(({ spillovers }) => spillovers.map(({ value }) => value));
  return { scale, digits: values.map((value) => (value === null ? null : mean(value))) };
}

/** From whom to whom, after how long, how much. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const ledger = summary.analyses?.ledger;
  const words = pictureWordsOf(locale);
  const sources = sourcesOf(ledger, summary.initiatives);
  const rows = sources.flatMap(({ label, spillovers }) =>
    spillovers.map((edge) => ({
      name: words.ledger.spillover(label, words.ledger.through(targetName(edge, words), driverWord(edge, words))),
      values: [edge.lag.p50, edge.value?.mean ?? null],
    })),
  );
  return filled({
    rowName: words.chartData.spillover,
    columns: [
      { name: words.chartData.lag, kind: 'months' },
      {
        name: words.chartData.value,
        kind: 'money',
        printed: ledger === undefined ? undefined : printedEdges(summary, ledger, sources),
      },
    ],
    rows,
  });
};

export const spillovers: AnalysisChart = {
  name: 'spillovers',
  place: 'spillovers',
  analysis: 'ledger',
  alone: true,
  draw: spilloverGraph,
  data,
};
