import { at } from '../figures/source.js';
import { pictureWordsOf } from '../words/picture-words.js';
import type { AnalysisChart } from './chart.js';
import { figureAt, filled, printedAs, type DataOf } from './chart-data.js';
import { driverWord, printedLedger, targetName } from './ledger-lines.js';
import { spilloverGraph } from './spillover-graph.js';
import { sourcesOf } from './spillover-sources.js';

/** From whom to whom, after how long, how much. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const ledger = summary.analyses?.ledger;
  const words = pictureWordsOf(locale);
  const sources = sourcesOf(ledger, summary.initiatives);
  const printed = ledger === undefined ? null : printedLedger(summary, ledger);
  const rows = sources.flatMap(({ label, spillovers }) =>
    spillovers.map((edge) => ({
      name: words.ledger.spillover(label, words.ledger.through(targetName(edge, words), driverWord(edge, words))),
      cells: [
        figureAt(at(edge.lag, 'p50')),
        edge.value === null || printed === null
          ? null
          : printedAs(at(edge.value, 'mean'), printed.mean(edge.value), printed.scale.unit),
      ],
    })),
  );
  return filled({
    rowName: words.chartData.spillover,
    ...(printed === null ? {} : { scale: printed.scale }),
    columns: [
      { name: words.chartData.lag, kind: 'months' },
      { name: words.chartData.value, kind: 'money' },
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
