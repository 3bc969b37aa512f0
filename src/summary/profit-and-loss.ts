import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import type { Estimation } from './estimation.js';
import { spread } from './spread.js';
import type { PnlRow } from './summary.js';

/** Lines of the management P/L (model section 8): number and series. `3s` is the services part of line 3. */
const lines: readonly (readonly [string, string])[] = [
  ['1', 'listRevenue'],
  ['2', 'partnerMargin'],
  ['3', 'revenue.indirect'],
  ['3s', 'services'],
  ['4', 'costOfRevenue'],
  ['5', 'grossProfit'],
  ['6', 'referralFees'],
  ['7', 'variableCosts'],
  ['8', 'marginalProfit'],
  ['9', 'teamCost'],
  ['10', 'initiativeCost'],
  ['11', 'contributionProfit'],
  ['12', 'directProfit'],
  ['13', 'profit'],
  ['14', 'operatingProfit'],
];

interface Period {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
}

/** Fiscal years of the horizon, then the total. */
export function periodsOf(scenario: Scenario): Period[] {
  const years = fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar);
  return [
    ...years.map(({ label, ...rest }) => ({ label: `FY${label}`, ...rest })),
    { label: 'total', from: 0, to: scenario.horizon - 1, complete: true },
  ];
}

/** Sums of each line over each period, trial by trial: `sums[line][period][trial]`. */
export type LineSums = ReadonlyMap<string, readonly Float64Array[]>;

const linesOf = (scenario: Scenario): readonly (readonly [string, string])[] =>
  scenario.company === null ? lines.filter(([number]) => number !== '14') : lines;

export function lineSums(result: RunResult, scenario: Scenario): LineSums {
  const periods = periodsOf(scenario);
  return new Map(
    linesOf(scenario).map(([, series]) => [
      series,
      periods.map(({ from, to }) => {
        const sum = new Float64Array(result.trials);
        for (let month = from; month <= to; month++) {
          const column = result.column(series, month);
          for (let trial = 0; trial < sum.length; trial++) sum[trial] += column[trial];
        }
        return sum;
      }),
    ]),
  );
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value - b[trial]);

export interface PnlSums {
  readonly all: LineSums;
  readonly strict: LineSums;
  readonly none: LineSums;
}

/** With, without and difference for both lenses; in the difference line 12 splits into 12a (strict) and 12b (spillovers). */
export function pnlRows(scenario: Scenario, sums: PnlSums, estimation: Estimation): PnlRow[] {
  const rows: PnlRow[] = [];
  const periods = periodsOf(scenario);
  for (const lens of ['strict', 'broad'] as const) {
    const side = lens === 'strict' ? sums.strict : sums.all;
    const put = (
      view: PnlRow['view'],
      number: string,
      line: string,
      column: (period: number) => Float64Array,
    ): void => {
      periods.forEach(({ label, from, to, complete }, index) => {
        const span = {
          period: label,
          from: formatMonth(scenario.start + from),
          to: formatMonth(scenario.start + to),
          complete,
        };
        rows.push({ view, lens, number, line, ...span, spread: spread(column(index), 7, estimation) });
      });
    };
    for (const [number, line] of linesOf(scenario)) put('with', number, line, (period) => side.get(line)![period]);
    for (const [number, line] of linesOf(scenario))
      put('without', number, line, (period) => sums.none.get(line)![period]);
    for (const [number, line] of linesOf(scenario)) {
      put('difference', number, line, (period) => minus(side.get(line)![period], sums.none.get(line)![period]));
      if (number !== '12') continue;
      put('difference', '12a', 'directProfit.strict', (period) =>
        minus(sums.strict.get(line)![period], sums.none.get(line)![period]),
      );
      put('difference', '12b', 'directProfit.spillover', (period) =>
        minus(side.get(line)![period], sums.strict.get(line)![period]),
      );
    }
  }
  return rows;
}
