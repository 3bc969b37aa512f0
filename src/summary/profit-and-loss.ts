import { directParts, lineNumber, pnlLines, type PnlLine } from '../model/pnl-lines.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import type { Estimation } from './estimation.js';
import { columnIn, columnSink } from './gather/gathering.js';
import type { Batch, ColumnAddition, ColumnSink, Gathering } from './gather/gathering.js';
import { spreadsOf } from './pool/column-figures.js';
import type { PnlRow } from './summary.js';
import type { Threads } from './threads.js';
import { runOfLens, lenses, type ShownRun } from '../model/lens.js';

interface Period {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
}

/** Fiscal years of the horizon, months 0-based and inclusive. */
export const fiscalYearsOf = ({ start, horizon, fiscalCalendar }: Scenario): Period[] =>
  fiscalYears(start, horizon, fiscalCalendar).map(({ label, ...rest }) => ({ label: `FY${label}`, ...rest }));

/** Fiscal years of the horizon, then the total. */
export const periodsOf = (scenario: Scenario): Period[] => [
  ...fiscalYearsOf(scenario),
  { label: 'total', from: 0, to: scenario.horizon - 1, complete: true },
];

/** Sums of each line over each period, trial by trial: `sums.get(line)[period][trial]`. */
export type LineSums = ReadonlyMap<string, readonly Float64Array[]>;

export const linesOf = ({ company }: Scenario): readonly PnlLine[] =>
  company === null ? pnlLines.filter(({ number }) => number !== lineNumber('operatingProfit')) : pnlLines;

/** A line of a view: that of a run, or of a run minus another. */
export interface PnlFigure {
  readonly view: PnlRow['view'];
  readonly lens: PnlRow['lens'];
  readonly number: string;
  readonly line: string;
  /** Series of the line. */
  readonly series: string;
  readonly run: ShownRun;
  readonly minus: ShownRun | null;
}

/** With, without and difference under a lens; in the difference line 12 splits into 12a (strict) and 12b (spillovers). */
export function figuresUnder(lens: PnlRow['lens'], scenario: Scenario): PnlFigure[] {
  const side: ShownRun = runOfLens(lens);
  const all = linesOf(scenario);
  const row = (
    view: PnlRow['view'],
    { number, series }: PnlLine,
    run: ShownRun,
    minus: ShownRun | null,
  ): PnlFigure => ({
    view,
    lens,
    number,
    line: series,
    series,
    run,
    minus,
  });
  const difference = all.flatMap((line): PnlFigure[] => {
    const total = row('difference', line, side, 'none');
    if (line.number !== lineNumber('directProfit')) return [total];
    const { strict, spillover } = directParts;
    return [
      total,
      { ...total, number: strict.number, line: strict.series, run: 'strict' },
      { ...total, number: spillover.number, line: spillover.series, minus: 'strict' },
    ];
  });
  return [
    ...all.map((line) => row('with', line, side, null)),
    ...all.map((line) => row('without', line, 'none', null)),
    ...difference,
  ];
}

const keyOf = ({ series, run, minus }: PnlFigure, period: number): string => [series, run, minus, period].join(' ');

/** The management P/L under both lenses, batch by batch. Rows that are the same figure share a sink. */
export class PnlGathering {
  private readonly rows: readonly PnlFigure[];
  private readonly periods: readonly Period[];
  private readonly sinks = new Map<string, ColumnSink>();

  constructor(
    private readonly scenario: Scenario,
    private readonly gathering: Gathering,
  ) {
    this.rows = lenses.flatMap((lens) => figuresUnder(lens, scenario));
    this.periods = periodsOf(scenario);
    for (const row of this.rows)
      this.periods.forEach((_, period) => void this.sinks.set(keyOf(row, period), columnSink(7)));
  }

  async add(batch: Batch, sums: (run: ShownRun) => LineSums): Promise<void> {
    const additions = new Map<string, ColumnAddition>();
    for (const row of this.rows)
      this.periods.forEach((_, period) => {
        const of = (run: ShownRun): Float64Array => sums(run).get(row.series)![period];
        const key = keyOf(row, period);
        const difference = row.minus === null ? {} : { minus: of(row.minus) };
        additions.set(key, { sink: this.sinks.get(key)!, column: of(row.run), ...difference });
      });
    await this.gathering.addColumns(batch, [...additions.values()]);
  }

  async finish(threads: Threads, estimation: Estimation): Promise<PnlRow[]> {
    const sinks = [...this.sinks.values()];
    this.gathering.finishColumns(sinks);
    const work = sinks.map((sink) => ({ column: columnIn(sink), minus: sink.minus, type: 7 as const }));
    const found = await spreadsOf(threads, work, estimation);
    const spreads = new Map([...this.sinks.keys()].map((key, i) => [key, found[i]]));
    return this.rows.flatMap((row) =>
      this.periods.map(({ label, from, to, complete }, period) => ({
        view: row.view,
        lens: row.lens,
        number: row.number,
        line: row.line,
        period: label,
        from: formatMonth(this.scenario.start + from),
        to: formatMonth(this.scenario.start + to),
        complete,
        spread: spreads.get(keyOf(row, period))!,
      })),
    );
  }
}
