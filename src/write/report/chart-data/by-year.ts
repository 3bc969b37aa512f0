import { quantityOf } from '../../../model/series.js';
import { lensesShown } from '../../../charts/lenses.js';
import { seriesWord } from '../../../charts/series-words.js';
import type { DataKind, DataOf } from './chart-data.js';
import { wordsOf } from '../../../words/words.js';

const statistics = ['mean', 'p10', 'p90'] as const;

/** Profit with minus without: lines 11 and 13. */
export const profitData: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = wordsOf(locale);
  const lines = [
    { number: '11', name: words.chartData.contribution },
    { number: '13', name: words.chartData.profit },
  ];
  const shown = lines.flatMap((line) => lensesShown(summary).map((lens) => ({ ...line, lens })));
  return {
    rowName: words.report.fiscalYear,
    columns: shown.flatMap(({ name, lens }) =>
      statistics.map((statistic) => ({
        name: `${name}, ${words.verdict.lenses[lens]} ${statistic === 'mean' ? words.chartData.mean : statistic.toUpperCase()}`,
        kind: 'money' as const,
      })),
    ),
    rows: summary.fiscalYears.map(({ label }) => ({
      name: words.figures.fiscalYearLabel(label),
      values: shown.flatMap(({ number, lens }) => {
        const found = summary.pnl.find(
          (row) => row.view === 'difference' && row.lens === lens && row.number === number && row.period === label,
        );
        return statistics.map((statistic) => found?.spread[statistic] ?? null);
      }),
    })),
  };
};

/** Referrals, opportunities and wins by segment: means of each year. */
export const funnelData: DataOf = (summary) => {
  const { locale, segments } = summary.scenario;
  const words = wordsOf(locale);
  const labelOf = (id: string | null): string | null =>
    id === null ? null : (segments.find((one) => one.id === id)?.label ?? id);
  const columns = summary.funnel.flatMap(({ segment, steps }) =>
    steps
      .filter(({ step }) => ['referrals', 'opportunities', 'wins'].includes(step))
      .map(({ step, years }) => ({ name: seriesWord(step, labelOf(segment), locale), kind: 'count' as const, years })),
  );
  if (columns.length === 0) return null;
  return {
    rowName: words.report.fiscalYear,
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: summary.fiscalYears.map(({ label }, year) => ({
      name: words.figures.fiscalYearLabel(label),
      values: columns.map(({ years }) => years.mean[year] ?? null),
    })),
  };
};

/** Every KPI of every phase, year by year. */
export const kpiData: DataOf = (summary) => {
  const { locale, currency, segments } = summary.scenario;
  const words = wordsOf(locale);
  const kindOf = (unit: string): DataKind => {
    const quantity = quantityOf(unit, currency);
    return quantity === 'money' || quantity === 'share' ? quantity : 'count';
  };
  const kpis = summary.phases.flatMap((phase) =>
    phase.kpis.map((kpi) => {
      const segment = segments.find(({ id }) => id === kpi.segment)?.label ?? kpi.segment;
      return { ...kpi, title: seriesWord(kpi.name, segment, locale) };
    }),
  );
  if (kpis.length === 0) return null;
  return {
    rowName: words.report.fiscalYear,
    columns: kpis.flatMap(({ title, unit }) =>
      (['P10', 'P50', 'P90'] as const).map((statistic) => ({ name: `${title} ${statistic}`, kind: kindOf(unit) })),
    ),
    rows: summary.fiscalYears.map(({ label }, year) => ({
      name: words.figures.fiscalYearLabel(label),
      values: kpis.flatMap(({ years }) => [years.p10, years.p50, years.p90].map((values) => values[year] ?? null)),
    })),
  };
};
