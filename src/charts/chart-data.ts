import type { DecisionSummary } from '../decide/analyses.js';
import type { StandardError } from '../figures/digits.js';
import type { MoneyScale } from '../figures/money.js';
import { bandPoint, percentileError, type Percentile, type Point } from '../figures/point.js';
import type { Estimate } from '../figures/share.js';
import { at, entryAt, type Source } from '../figures/source.js';
import { runMoney } from '../figures/run-money.js';
import { yearWriter, type YearFigures } from '../figures/year-figures.js';
import { quantityOf } from '../model/series.js';
import type { Band, Summary } from '../summary/summary.js';

/** How the figures of a column are written. */
export type DataKind = 'money' | 'share' | 'bounded share' | 'count' | 'months' | 'text';

export interface DataColumn {
  readonly name: string;
  readonly kind: DataKind;
}

/** A figure of the results: where it stands, and its standard error, which decides its digits. */
export interface DataFigure {
  readonly source: Source;
  readonly error: StandardError;
  /** Where the digits of money are decided for several papers: what is printed. */
  readonly printed?: { readonly text: string; readonly unit: string };
}

/** What stands in a cell; null = the results have no such figure. */
export type DataCell = DataFigure | string | null;

/** What a chart draws, as a table of places in the results: nothing is computed, rounded or left out on the way. */
export interface ChartData {
  /** What the rows are: month, fiscal year, initiative … */
  readonly rowName: string;
  /** The unit of its money, where it is that of other papers. */
  readonly scale?: MoneyScale;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly DataCell[] }[];
}

/** The data of one kind of chart; null where the summary has none. */
export type DataOf = (summary: DecisionSummary) => ChartData | null;

/** None where there is no row. */
export const filled = (data: ChartData): ChartData | null => (data.rows.length === 0 ? null : data);

/** The number that stands at a place of the results; null where there is none. */
export function numberAt({ of, key }: Source): number | null {
  const value = (of as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'number' ? value : null;
}

/** A figure at a place, or nothing where the results have none there. */
export const figureAt = (source: Source, error: StandardError = 0): DataFigure | null =>
  numberAt(source) === null ? null : { source, error };

/** A figure whose digits are decided for several papers. */
export const printedAs = (source: Source, text: string, unit: string): DataFigure => ({
  source,
  error: 0,
  printed: { text, unit },
});

/** An entry of a list of exact figures. */
export const entryOf = (list: readonly unknown[], index: number): DataFigure | null => figureAt(entryAt(list, index));

export const percentileFigure = (point: Point, percentile: Percentile, trials: number): DataFigure | null =>
  figureAt(at(point, percentile), percentileError(point, percentile, trials));

export const meanFigure = (point: Point): DataFigure | null => figureAt(at(point, 'mean'), point.se);

export const estimateFigure = (estimate: Estimate | null): DataFigure | null =>
  estimate === null ? null : figureAt(at(estimate, 'value'), estimate.se);

const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** The percentiles of a band side by side, each under the band's name. */
export const percentileColumns = (name: string, kind: DataKind): DataColumn[] =>
  percentiles.map((percentile) => ({ name: `${name} ${percentile.toUpperCase()}`, kind }));

/** What stands below them in a month, 0-based. */
export const percentilesAt = (band: Band, month: number, trials: number): DataCell[] =>
  percentiles.map((percentile) => percentileFigure(bandPoint(band, month), percentile, trials));

/**
 * What a figure by fiscal year is in one of them, with the digits of its own table. Money stays in the unit that all the money of
 * this one has.
 */
export function yearEntry(
  unit: string,
  years: YearFigures,
  statistic: 'mean' | 'p10' | 'p50' | 'p90',
  year: number,
  summary: Summary,
): DataFigure | null {
  const found = entryOf(years[statistic], year);
  const { currency } = summary.scenario;
  if (found === null || quantityOf(unit, currency) === 'money') return found;
  const writer = yearWriter(unit, years, runMoney(summary), currency, summary.replay.trials);
  const shown = writer.year(year, statistic === 'mean' ? 'mean' : 'p50');
  if (shown === null) return found;
  const [low, high] = shown.band ?? [shown.main, shown.main];
  const text = { mean: shown.main, p10: low, p50: shown.main, p90: high }[statistic];
  return printedAs(found.source, writer.unit === '%' ? `${text}%` : text, writer.unit === '%' ? '' : writer.unit);
}
