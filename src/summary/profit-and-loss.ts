import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import type { PnlRow } from './summary.js';
import type { Threads } from './threads.js';

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

export const linesOf = (scenario: Scenario): readonly (readonly [string, string])[] =>
  scenario.company === null ? lines.filter(([number]) => number !== '14') : lines;

/** One line over each period. */
export function periodSums(
  result: RunResult,
  series: string,
  scenario: Scenario,
  numbers: (length: number) => Float64Array,
): Float64Array[] {
  return periodsOf(scenario).map(({ from, to }) => {
    const sum = numbers(result.trials);
    for (let month = from; month <= to; month++) {
      const column = result.column(series, month);
      for (let trial = 0; trial < sum.length; trial++) sum[trial] += column[trial];
    }
    return sum;
  });
}

export interface PnlSums {
  readonly all: LineSums;
  readonly strict: LineSums;
  readonly none: LineSums;
}

/** A line of a view, as one column a period. */
interface Row {
  readonly view: PnlRow['view'];
  readonly number: string;
  readonly line: string;
  readonly column: (period: number) => Float64Array;
}

function rowsUnder(lens: PnlRow['lens'], lines: ReturnType<typeof linesOf>, sums: PnlSums, threads: Threads): Row[] {
  const side = lens === 'strict' ? sums.strict : sums.all;
  const of =
    (from: LineSums, line: string): Row['column'] =>
    (period) =>
      from.get(line)![period];
  const minus =
    (a: LineSums, b: LineSums, line: string): Row['column'] =>
    (period) => {
      const [x, y] = [a.get(line)![period], b.get(line)![period]];
      const out = threads.numbers(x.length);
      for (let trial = 0; trial < out.length; trial++) out[trial] = x[trial] - y[trial];
      return out;
    };
  const difference = lines.flatMap(([number, line]): Row[] => {
    const whole: Row = { view: 'difference', number, line, column: minus(side, sums.none, line) };
    if (number !== '12') return [whole];
    return [
      whole,
      { ...whole, number: '12a', line: 'directProfit.strict', column: minus(sums.strict, sums.none, line) },
      { ...whole, number: '12b', line: 'directProfit.spillover', column: minus(side, sums.strict, line) },
    ];
  });
  return [
    ...lines.map(([number, line]): Row => ({ view: 'with', number, line, column: of(side, line) })),
    ...lines.map(([number, line]): Row => ({ view: 'without', number, line, column: of(sums.none, line) })),
    ...difference,
  ];
}

/** With, without and difference for both lenses; in the difference line 12 splits into 12a (strict) and 12b (spillovers). */
export async function pnlRows(scenario: Scenario, sums: PnlSums, threads: Threads): Promise<PnlRow[]> {
  const out: PnlRow[] = [];
  const periods = periodsOf(scenario);
  for (const lens of ['strict', 'broad'] as const)
    for (const { view, number, line, column } of rowsUnder(lens, linesOf(scenario), sums, threads)) {
      const spreads = await threads.spreads(periods.map((_, period) => column(period)));
      periods.forEach(({ label, from, to, complete }, period) => {
        const span = {
          period: label,
          from: formatMonth(scenario.start + from),
          to: formatMonth(scenario.start + to),
          complete,
        };
        out.push({ view, lens, number, line, ...span, spread: spreads[period] });
      });
    }
  return out;
}
