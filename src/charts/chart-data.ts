import type { Band } from '../summary/summary.js';
import type { MoneyScale } from '../figures/money.js';
import type { DecisionSummary } from '../decide/analyses.js';

/** How the figures of a column are written. A mixed column says it figure by figure. */
export type DataKind = 'money' | 'share' | 'count' | 'months' | 'text';

export interface DataColumn {
  readonly name: string;
  readonly kind: DataKind;
  /** Where the digits of money are decided for several papers: its unit, and what is printed of each row. */
  readonly printed?: { readonly scale: MoneyScale; readonly digits: readonly (string | null)[] } | undefined;
}

/** What a chart draws, as a table: nothing is computed, rounded or left out on the way. */
export interface ChartData {
  /** What the rows are: month, fiscal year, initiative … */
  readonly rowName: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | string | null)[] }[];
}

/** The data of one kind of chart; null where the summary has none. */
export type DataOf = (summary: DecisionSummary) => ChartData | null;

/** None where there is no row. */
export const filled = (data: ChartData): ChartData | null => (data.rows.length === 0 ? null : data);

const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** The percentiles of a band side by side, each under the band's name. */
export const percentileColumns = (name: string, kind: DataKind): DataColumn[] =>
  percentiles.map((percentile) => ({ name: `${name} ${percentile.toUpperCase()}`, kind }));

/** What stands below them in a month, 0-based. */
export const percentilesAt = (band: Band, month: number): (number | null)[] =>
  percentiles.map((percentile) => band[percentile][month] ?? null);
