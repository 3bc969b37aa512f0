import type { Scenario } from '../model/scenario.js';
import type { CompanyFigure, CompanyFigures, CompanyMeasure, CompanySummary } from './company-summary.js';
import type { Estimation } from './estimation.js';
import { columnIn, columnSink } from './gather/gathering.js';
import type { Batch, ColumnAddition, ColumnSink, Gathering } from './gather/gathering.js';
import { spreadsOf } from './pool/column-figures.js';
import { fiscalYearsOf } from './profit-and-loss.js';
import type { PnlRow, Spread, Summary } from './summary.js';
import type { Threads } from './threads.js';
import { profitLines } from '../model/pnl-lines.js';
import { runOfLens, type Lens, type ShownRun } from '../model/lens.js';

/** Measures that are gathered here; profit is a line of the P/L. */
const gathered = ['revenue', 'mrr', 'ratio'] as const satisfies readonly CompanyMeasure[];

/** `columns[measure][year][trial]` of a run. */
export type CompanyColumns = Readonly<Record<(typeof gathered)[number], readonly Float64Array[]>>;

/** A run, or a run minus another. */
type View = readonly [run: ShownRun, minus: ShownRun | null];

const views: readonly View[] = [
  ['none', null],
  ['strict', null],
  ['all', null],
  ['strict', 'none'],
  ['all', 'none'],
];

const figureOf = ({ mean, se, p10, p50, p90, undefined: none }: Spread): CompanyFigure => ({
  mean,
  se,
  p10,
  p50,
  p90,
  undefined: none,
});

/** The company with, without and difference, batch by batch. */
export class CompanyGathering {
  private readonly sinks = new Map<string, ColumnSink>();
  private readonly years: number;

  constructor(
    scenario: Scenario,
    private readonly gathering: Gathering,
  ) {
    this.years = fiscalYearsOf(scenario).length;
    this.each((key) => void this.sinks.set(key, columnSink(7)));
  }

  async add(batch: Batch, columns: (run: ShownRun) => CompanyColumns): Promise<void> {
    const additions: ColumnAddition[] = [];
    this.each((key, [run, minus], measure, year) => {
      const difference = minus === null ? {} : { minus: columns(minus)[measure][year] };
      additions.push({ sink: this.sinks.get(key)!, column: columns(run)[measure][year], ...difference });
    });
    await this.gathering.addColumns(batch, additions);
  }

  /** @param pnl rows of the same run, for the profit */
  async finish(
    threads: Threads,
    estimation: Estimation,
    { fiscalYears, pnl }: Pick<Summary, 'fiscalYears' | 'pnl'>,
  ): Promise<CompanySummary> {
    const sinks = [...this.sinks.values()];
    this.gathering.finishColumns(sinks);
    const work = sinks.map((sink) => ({ column: columnIn(sink), minus: sink.minus, type: 7 as const }));
    const found = await spreadsOf(threads, work, estimation);
    const spreads = new Map([...this.sinks.keys()].map((key, i) => [key, found[i]]));
    const [business, operating] = profitLines;
    const profitLine = pnl.some(({ number }) => number === operating) ? operating : business;
    const profit = (view: PnlRow['view'], lens: Lens, period: string): CompanyFigure =>
      figureOf(
        pnl.find((row) => row.number === profitLine && row.view === view && row.lens === lens && row.period === period)!
          .spread,
      );
    const years = fiscalYears.map((year, index) => {
      const of = (view: PnlRow['view'], lens: Lens): CompanyFigures => {
        const run = view === 'without' ? 'none' : runOfLens(lens);
        const at = (measure: (typeof gathered)[number]): CompanyFigure =>
          figureOf(spreads.get(keyOf([run, view === 'difference' ? 'none' : null], measure, index))!);
        return { revenue: at('revenue'), profit: profit(view, lens, year.label), mrr: at('mrr'), ratio: at('ratio') };
      };
      const lenses = (view: PnlRow['view']) => ({ strict: of(view, 'strict'), broad: of(view, 'broad') });
      return { ...year, without: of('without', 'strict'), with: lenses('with'), difference: lenses('difference') };
    });
    return { profitLine, years };
  }

  private each(visit: (key: string, view: View, measure: (typeof gathered)[number], year: number) => void): void {
    for (const view of views)
      for (const measure of gathered)
        for (let year = 0; year < this.years; year++) visit(keyOf(view, measure, year), view, measure, year);
  }
}

const keyOf = ([run, minus]: View, measure: CompanyMeasure, year: number): string =>
  [run, minus, measure, year].join(' ');
