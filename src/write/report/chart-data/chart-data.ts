import type { MoneyScale } from '../../../figures/money.js';
import type { DecisionSummary } from '../../../decide/analyses.js';

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
