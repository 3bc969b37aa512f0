import { driverWord, namedLines, printedLedger, targetName } from '../../../charts/ledger-lines.js';
import { decisionLens, lensesShown } from '../../../charts/lenses.js';
import { sourcesOf, type Source } from '../../../charts/spillover-sources.js';
import { endTexts } from '../../../charts/tornado.js';
import type { DecisionSummary } from '../../../decide/analyses.js';
import type { LedgerAnalysis } from '../../../decide/ledger/ledger-analysis.js';
import type { ChartData, DataColumn, DataOf } from './chart-data.js';
import { wordsOf } from '../../../words/words.js';

const filled = (data: ChartData): ChartData | null => (data.rows.length === 0 ? null : data);

/** When initiatives start, how long they run, and by when they should have paid back. */
export const timelineData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = wordsOf(locale);
  return filled({
    rowName: words.initiatives.initiative,
    columns: [
      { name: words.chartData.start, kind: 'text' },
      { name: words.chartData.fullMonths, kind: 'months' },
      { name: words.initiatives.declaredHorizon, kind: 'months' },
      { name: words.initiatives.review, kind: 'text' },
    ],
    rows: summary.initiatives.map(({ label, timeline, declared }) => ({
      name: label,
      values: [timeline.start.p50, timeline.runs?.p50 ?? null, declared?.within ?? null, declared?.review ?? null],
    })),
  });
};

/** Cost of each initiative, and its net present value under each lens. */
export const costAndReturnData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = wordsOf(locale);
  const shown = lensesShown(summary);
  return filled({
    rowName: words.initiatives.initiative,
    columns: [
      { name: words.chartData.cost, kind: 'money' },
      ...shown.flatMap((lens) =>
        ['P10', 'P50', 'P90'].map((statistic) => ({
          name: `${words.verdict.lenses[lens]} ${statistic}`,
          kind: 'money' as const,
        })),
      ),
    ],
    rows: summary.initiatives.map((initiative) => ({
      name: initiative.label,
      values: [
        initiative[decisionLens(summary)].cost.mean,
        ...shown.flatMap((lens) => [initiative[lens].npv.p10, initiative[lens].npv.p50, initiative[lens].npv.p90]),
      ],
    })),
  });
};

/** The lines of the ledger: means add up. */
export const ledgerData: DataOf = (summary) => {
  const ledger = summary.analyses?.ledger;
  if (ledger === undefined) return null;
  const { locale } = summary.scenario;
  const { scale, mean } = printedLedger(summary, ledger);
  const lines = namedLines(ledger, wordsOf(locale));
  const printed = { scale, digits: lines.map(({ amount }) => mean(amount)) };
  return {
    rowName: wordsOf(locale).ledgerPaper.line,
    columns: [{ name: wordsOf(locale).chartData.value, kind: 'money', printed }],
    rows: lines.map(({ name, amount }) => ({ name, values: [amount.mean] })),
  };
};

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
export const spilloverData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const ledger = summary.analyses?.ledger;
  const words = wordsOf(locale);
  const sources = sourcesOf(ledger, summary.initiatives);
  const rows = sources.flatMap(({ label, spillovers }) =>
    spillovers.map((edge) => ({
      name: words.ledgerLines.spillover(
        label,
        words.ledgerLines.through(targetName(edge, words), driverWord(edge, words)),
      ),
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

/** Shares of the variance of each outcome: alone, and in all. */
export const sensitivityData: DataOf = ({ analyses, scenario: { locale } }) => {
  if (analyses?.sensitivity === undefined) return null;
  const { outcomes, inputs } = analyses.sensitivity;
  const words = wordsOf(locale);
  const say = words.analysisCharts.sensitivity;
  return {
    rowName: words.report.input,
    columns: outcomes.flatMap((outcome) =>
      [words.sensitivityPaper.first, words.sensitivityPaper.total].map((name) => ({
        name: `${say.outcome(outcome)}, ${name}`,
        kind: 'share' as const,
      })),
    ),
    rows: [
      ...inputs.map(({ label, effects }) => ({
        name: label,
        values: effects.flatMap(({ first, total }) => [first.value, total?.value ?? null]),
      })),
      { name: say.chance, values: outcomes.flatMap(({ chance }) => [chance.value, null]) },
    ],
  };
};

/** Mean net present value with an input held at either end. */
export const tornadoData: DataOf = ({ analyses, scenario }) => {
  if (analyses?.sensitivity === undefined) return null;
  const { locale } = scenario;
  const words = wordsOf(locale);
  return filled({
    rowName: words.report.input,
    columns: [
      { name: 'P10', kind: 'text' },
      { name: 'P90', kind: 'text' },
      { name: words.sensitivityPaper.atLow, kind: 'money' },
      { name: words.sensitivityPaper.atHigh, kind: 'money' },
    ],
    rows: analyses.sensitivity.inputs.flatMap((input) =>
      input.tornado === null
        ? []
        : [
            {
              name: input.label,
              values: [...endTexts(input, scenario), input.tornado.low[0].mean.value, input.tornado.high[0].mean.value],
            },
          ],
    ),
  });
};
