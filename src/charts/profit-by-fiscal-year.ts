import { at } from '../figures/source.js';
import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { period } from '../figures/month.js';
import { footedText } from '../figures/footing/place.js';
import { footedPnl, type FootedPnl } from '../figures/footing/statement.js';
import type { MoneyScale } from '../figures/money.js';
import type { PnlRow, Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { percentileFigure, printedAs, type DataCell, type DataOf } from './chart-data.js';
import { fiscalConvention } from './fiscal-convention.js';
import { decisionLens, lensesShown, lensInTitle, lensName } from './lenses.js';
import { picture, type Picture } from './picture.js';
import { profitPanel, YEARS_WITH_MONTHS, type Bar } from './profit-panel.js';
import { rangeWithZero, type Range } from './range.js';
import type { Lens } from '../model/lens.js';
import { lineNumber } from '../model/pnl-lines.js';

const CONTRIBUTION = lineNumber('contributionProfit');
const BUSINESS = lineNumber('profit');
/** Between the panels, and less where the years stand without their months. */
const SPACING = 130;

/**
 * What the program adds to each fiscal year, with minus without: contribution profit of the partner business (line 11)
 * above, profit of the whole business (line 13) below, both lenses, on one scale.
 */
function draw(summary: Summary): Picture {
  const words = pictureWordsOf(summary.scenario.locale);
  const footed = footedPnl(summary);
  const { scale } = footed;
  const lines = linesShown(summary, footed, words);
  const range = roomForLabels(lines.flatMap(({ bars }) => bars));
  const partial = summary.fiscalYears.filter(({ complete }) => !complete);
  const title = claim(summary, footed, words);
  const note =
    partial.length === 0
      ? []
      : [words.programCharts.profit.partial(partial.map((year) => monthsOf(year, words)).join(', '))];
  return picture(summary, {
    title,
    subtitle: [words.programCharts.profit.subtitle, ...note],
    basis: [words.charts.basis.accrual, scale.unit, ...fiscalConvention(summary)],
    description: [`${title}.`, ...lines.map(({ name, bars }) => describe(name, bars, summary, scale)), ...note].join(
      ' ',
    ),
    panels: lines.map(({ name, bars }) => profitPanel(summary, name, bars, range, scale)),
    arrange: 'below',
    spacing: summary.fiscalYears.length > YEARS_WITH_MONTHS ? SPACING - 30 : SPACING,
    footerGap: summary.fiscalYears.length > YEARS_WITH_MONTHS ? 50 : 80,
    room: 70,
  });
}

/** Line 13 stands alone where there is no direct channel: it is then line 11 again. */
function linesShown(summary: Summary, footed: FootedPnl, words: PictureWords): { name: string; bars: Bar[] }[] {
  const contribution = barsOf(summary, footed, CONTRIBUTION);
  const business = barsOf(summary, footed, BUSINESS);
  const equal = business.every(({ mean }, k) => mean === contribution[k]?.mean);
  const first = { name: words.programCharts.profit.contribution, bars: contribution };
  return equal ? [first] : [first, { name: words.programCharts.profit.business, bars: business }];
}

function barsOf(summary: Summary, { units, place, scale }: FootedPnl, number: string): Bar[] {
  const shown = lensesShown(summary);
  const rowOf = (lens: Lens, period: string): PnlRow | undefined =>
    summary.pnl.find(
      (row) => row.view === 'difference' && row.lens === lens && row.number === number && row.period === period,
    );
  return summary.fiscalYears.flatMap(({ label }, year) =>
    shown.flatMap((lens) => {
      const { mean, p10, p90 } = rowOf(lens, label)?.spread ?? { mean: null, p10: null, p90: null };
      if (mean === null) return [];
      const cell = { view: 'difference', lens, number, period: label } as const;
      const shown = footedText(units(cell), place, scale.words, false);
      return [{ year, lens, mean, shown, p10: p10 ?? mean, p90: p90 ?? mean }];
    }),
  );
}

/** A figure is written beyond each whisker. */
function roomForLabels(bars: readonly Bar[]): Range {
  const low = Math.min(0, ...bars.map(({ p10, mean }) => Math.min(p10, mean)));
  const high = Math.max(0, ...bars.map(({ p90, mean }) => Math.max(p90, mean)));
  const room = 0.12 * (high - low);
  return rangeWithZero([bars.some(({ mean }) => mean < 0) ? low - room : low, high + room], 8);
}

/** `FY2026 = Oct 2026–Mar 2027`, in the months that the run has of it. */
const monthsOf = ({ label, from, to }: Summary['fiscalYears'][number], { charts, figures }: PictureWords): string =>
  charts.basis.fiscalYear(figures.fiscalYearLabel(label), period(from, to, figures));

const yearLabel = (label: string, { scenario: { locale } }: Summary): string =>
  pictureWordsOf(locale).figures.fiscalYearLabel(label);

function claim(summary: Summary, footed: FootedPnl, words: PictureWords): string {
  const lens = decisionLens(summary);
  const name = lensInTitle(summary, lens);
  if (summary.program[lens].noDifference) return words.programCharts.profit.noDifference;
  const shown = lensesShown(summary).includes(lens) ? lens : 'strict';
  const bars = barsOf(summary, footed, BUSINESS).filter((bar) => bar.lens === shown);
  const lastLoss = bars.reduce((last, { mean, year }) => (mean <= 0 ? year : last), -1);
  const from = summary.fiscalYears[lastLoss + 1];
  if (lastLoss < 0 && bars.length > 0) return words.programCharts.profit.positiveAlways(name);
  return from === undefined
    ? words.programCharts.profit.negativeAtEnd(name)
    : words.programCharts.profit.positiveFrom(yearLabel(from.label, summary), name);
}

function describe(name: string, bars: readonly Bar[], summary: Summary, scale: MoneyScale): string {
  const figures = bars.map(({ year, lens, shown }) => {
    const figure = scale.words.amount(shown, scale.unit);
    return `${yearLabel(summary.fiscalYears[year]?.label ?? '', summary)} ${lensName(summary, lens)} ${figure}`;
  });
  return `${name}: ${figures.join(', ')}.`;
}

const statistics = ['mean', 'p10', 'p90'] as const;

/** Profit with minus without: lines 11 and 13. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  const lines = [CONTRIBUTION, BUSINESS].map((number) => ({ number, name: words.chartData.line(number) }));
  const shown = lines.flatMap((line) => lensesShown(summary).map((lens) => ({ ...line, lens })));
  const { scale, place, units } = footedPnl(summary);
  const cell = (row: PnlRow | undefined, statistic: (typeof statistics)[number]): DataCell => {
    if (row === undefined) return null;
    if (statistic !== 'mean') return percentileFigure(row.spread, statistic, summary.replay.trials);
    return printedAs(at(row.spread, 'mean'), footedText(units(row), place, words.figures, false), scale.unit);
  };
  return {
    scale,
    rowName: words.report.fiscalYear,
    columns: shown.flatMap(({ name, lens }) =>
      statistics.map((statistic) => ({
        name: `${name}, ${words.verdict.lenses[lens]} ${statistic === 'mean' ? words.chartData.mean : statistic.toUpperCase()}`,
        kind: 'money' as const,
      })),
    ),
    rows: summary.fiscalYears.map(({ label }) => ({
      name: words.figures.fiscalYearLabel(label),
      cells: shown.flatMap(({ number, lens }) => {
        const found = summary.pnl.find(
          (row) => row.view === 'difference' && row.lens === lens && row.number === number && row.period === label,
        );
        return statistics.map((statistic) => cell(found, statistic));
      }),
    })),
  };
};

export const profitByFiscalYear = {
  name: 'profit-by-fiscal-year',
  place: 'pnl',
  analysis: null,
  draw,
  data,
} satisfies RunChart;
