import { lensesShown } from '../../../charts/lenses.js';
import { decisionLens } from '../../../charts/lenses.js';
import type { Band } from '../../../summary/summary.js';
import type { DataColumn, DataKind, DataOf } from './chart-data.js';
import { wordsOf } from '../../../words/words.js';

const statistics = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const columnsOf = (name: string, kind: DataKind): DataColumn[] =>
  statistics.map((statistic) => ({ name: `${name} ${statistic.toUpperCase()}`, kind }));

const figuresAt = (band: Band, month: number): (number | null)[] =>
  statistics.map((statistic) => band[statistic][month] ?? null);

/** Cumulative cash of the program by month. */
export const paybackCurveData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const { lenses } = wordsOf(locale).verdict;
  const shown = lensesShown(summary);
  return {
    rowName: wordsOf(locale).chartData.month,
    columns: shown.flatMap((lens) => columnsOf(lenses[lens], 'money')),
    rows: summary.months.map((name, month) => ({
      name,
      values: shown.flatMap((lens) => figuresAt(summary.program[lens].cumulative, month)),
    })),
  };
};

/** Share of trials paid back by each month of the own clock, under the lens that decides. */
export const paybackOddsData: DataOf = (summary) => {
  const words = wordsOf(summary.scenario.locale);
  const lens = decisionLens(summary);
  const curves = [
    { name: words.chartData.program, shares: summary.program[lens].payback.recoveredByMonth },
    ...summary.initiatives.map((each) => ({ name: each.label, shares: each[lens].payback.recoveredByMonth })),
  ];
  const longest = Math.max(...curves.map(({ shares }) => shares.length));
  return {
    rowName: words.chartData.monthOfClock,
    columns: curves.map(({ name }) => ({ name, kind: 'share' })),
    rows: Array.from({ length: longest }, (_, month) => ({
      name: String(month + 1),
      values: curves.map(({ shares }) => shares[month] ?? null),
    })),
  };
};

/** The indirect sales ratio of the trailing twelve months. */
export const ratioData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const { lenses } = wordsOf(locale).verdict;
  const words = wordsOf(locale);
  const { all, strict, none } = summary.ratio;
  return {
    rowName: words.chartData.month,
    columns: [
      ...columnsOf(lenses.broad, 'share'),
      { name: `${lenses.strict} P50`, kind: 'share' },
      { name: `${words.chartData.without} P50`, kind: 'share' },
    ],
    rows: summary.months.map((name, month) => ({
      name,
      values: [...figuresAt(all, month), strict.p50[month] ?? null, none.p50[month] ?? null],
    })),
  };
};

/** Mean net revenue of each month by channel, and in all without the program. */
export const revenueData: DataOf = (summary) => {
  const { locale, segments } = summary.scenario;
  const words = wordsOf(locale);
  const meanOf = (run: string, name: string): readonly (number | null)[] | undefined =>
    summary.series.find(({ run: each, series }) => each === run && series === name)?.band.mean;
  const channels = [
    { name: words.channels.direct, values: meanOf('all', 'revenue.direct') },
    ...segments.map(({ id, label }) => ({ name: label, values: meanOf('all', `revenue.${id}`) })),
    { name: `${words.channels.direct} ${words.chartData.without}`, values: meanOf('none', 'revenue.direct') },
    {
      name: `${wordsOf(locale).targets.metrics['revenue.indirect'] ?? ''} ${words.chartData.without}`,
      values: meanOf('none', 'revenue.indirect'),
    },
  ].filter(({ values }) => values !== undefined);
  return {
    rowName: words.chartData.month,
    columns: channels.map(({ name }) => ({ name, kind: 'money' })),
    rows: summary.months.map((name, month) => ({
      name,
      values: channels.map(({ values }) => values?.[month] ?? null),
    })),
  };
};
