import type { Flow } from '../summary/flow.js';
import type { Summary } from '../summary/summary.js';
import type { CellFormat } from './sheet.js';
import type { Figures } from './central.js';
import { cellOf, rangeOf } from './scope.js';
import type { Row } from './scope.js';
import type { ModelSheetWords } from '../words/words.js';
import type { Lens } from '../model/lens.js';

/** A key figure, live. */
export interface Result {
  /** First part of its defined name. */
  readonly name: string;
  readonly label: string;
  readonly format: CellFormat;
  /** From the sheet of inputs. */
  readonly formula: string;
  readonly value: number | string;
  /** Mean and median over the trials; null where there are none. */
  readonly simulated: { readonly mean: number | null; readonly median: number | null } | null;
}

/** Flows of the program as simulated. */
export type Simulated = Summary['program'];

export interface ResultSource {
  readonly words: ModelSheetWords;
  readonly currency: string;
  readonly horizon: number;
  /** Row of a line of the sheet of flows. */
  readonly row: (name: string) => Row;
  readonly figures: Figures;
  /** The engine's measures of the central case: one trial. */
  readonly flows: Readonly<Record<Lens, Flow>>;
  /** Null leaves the simulation out. */
  readonly simulated: Simulated | null;
  /** Cell of the discount rate, in month 0 where it differs by month. */
  readonly rate: string;
  readonly byMonth: boolean;
}

/** Results that the simulation has a mean and a median of. */
const spreads = ['npv', 'npvEndOfMonth', 'peakDeficit', 'total', 'cost'] as const;

function simulatedOf(word: string, lens: Lens, simulated: Simulated | null): Result['simulated'] {
  const known = spreads.find((name) => name === word);
  if (simulated === null || known === undefined) return null;
  const { mean, p50 } = simulated[lens][known];
  return { mean, median: p50 };
}

/** Months of the clock as they are read; the engine's 0, Infinity and NaN are categories. */
function monthOf(words: ModelSheetWords, month: number): number | string {
  if (Number.isNaN(month)) return words.categories.noDifference;
  if (month === 0) return words.categories.selfFunding;
  return month === Infinity ? words.categories.notRecovered : month;
}

class Results {
  constructor(private readonly source: ResultSource) {}

  private range(name: string): string {
    return rangeOf(this.source.row(name), 0, this.source.horizon - 1, '', 'none');
  }

  /** The cell of the last month. */
  private end(name: string): string {
    return cellOf(this.source.row(name), this.source.horizon - 1, '');
  }

  private sum(name: string): number {
    return this.source.figures.series(name).reduce((sum, value) => sum + value, 0);
  }

  /** A month counted by a row that holds 0 until something happens. @param reached when the flow has come back by the end */
  private month(lens: Lens, last: string, reached: string): string {
    const { noDifference, selfFunding } = this.source.words.categories;
    const rest = `IF(${this.end(`${lens}:${last}`)}=0,"${selfFunding}",${reached})`;
    return `IF(SUMSQ(${this.range(`${lens}:flow`)})=0,"${noDifference}",${rest})`;
  }

  private paidBack(lens: Lens, last: string): string {
    const end = this.end(`${lens}:${last}`);
    const late = `"${this.source.words.categories.notRecovered}"`;
    return this.month(lens, last, `IF(${end}=${this.source.horizon},${late},${end}+1)`);
  }

  private firstBack(lens: Lens): string {
    const end = this.end(`${lens}:firstBack`);
    return this.month(lens, 'lastBelow', `IF(${end}=0,"${this.source.words.categories.notRecovered}",${end})`);
  }

  ofLens(lens: Lens): Result[] {
    const { words, rate, byMonth } = this.source;
    const [flow, cumulative] = [this.range(`${lens}:flow`), this.range(`${lens}:cumulative`)];
    const of = this.source.flows[lens];
    const peakMonth = of.peakDeficitMonth[0];
    const view = lens === 'broad' ? 'gain' : 'strictGain';
    const costs = [`${view}:teamCost`, `${view}:initiativeCost`];
    const cost = costs.map((name) => `SUM(${this.range(name)})`).join('+');
    const result = (word: keyof ModelSheetWords['results'], name: string, format: CellFormat, formula: string, value: number | string): Result => ({ name: `${name}_${lens}`, label: words.of(words.results[word], words.lens[lens]), format, formula, value, simulated: simulatedOf(word, lens, this.source.simulated) }); // prettier-ignore
    const month = (value: number): number | string => monthOf(words, value);
    const none = words.categories.noPeak;
    const npv = this.end(`${lens}:discountedRunning`);
    // NPV() knows one rate; by month, every flow is discounted by the first month more.
    const endOfMonth = byMonth ? `${npv}*(1+${rate})^(-1/12)` : `NPV((1+${rate})^(1/12)-1,${flow})`;
    return [
      result('npv', 'npv', 'money', npv, of.npv[0]),
      result('npvEndOfMonth', 'npv_end_of_month', 'money', endOfMonth, of.npvEndOfMonth[0]),
      result('payback', 'payback', 'integer', this.paidBack(lens, 'lastBelow'), month(of.payback[0])),
      result('firstCrossing', 'first_crossing', 'integer', this.firstBack(lens), month(of.firstCrossing[0])),
      result('discountedPayback', 'discounted_payback', 'integer', this.paidBack(lens, 'discountedLastBelow'), month(of.discountedPayback[0])), // prettier-ignore
      result('peakDeficit', 'peak_deficit', 'money', `0-MIN(0,MIN(${cumulative}))`, of.peakDeficit[0]),
      result('peakMonth', 'peak_deficit_month', 'integer', `IF(MIN(${cumulative})>=0,"${none}",MATCH(MIN(${cumulative}),${cumulative},0))`, Number.isNaN(peakMonth) ? none : peakMonth + 1), // prettier-ignore
      result('total', 'flow_total', 'money', `SUM(${flow})`, of.total[0]),
      result(
        'cost',
        'cost',
        'money',
        cost,
        costs.reduce((sum, name) => sum + this.sum(name), 0),
      ),
    ];
  }

  ofRun(run: keyof ModelSheetWords['runs'], view: 'with' | 'strict' | 'without'): Result[] {
    const { words, figures, horizon } = this.source;
    const sum = (word: 'revenue' | 'profit', series: string): Result => ({
      name: `${word}_${run}`,
      label: words.of(words.results[word], words.runs[run]),
      format: 'money',
      formula: `SUM(${this.range(`${view}:${series}`)})`,
      value: this.sum(`${view}:${series}`),
      simulated: null,
    });
    const ratio = figures.series(`${view}:ratio12`)[horizon - 1];
    return [
      sum('revenue', 'revenue.indirect'),
      sum('profit', 'profit'),
      {
        name: `ratio_${run}`,
        label: words.of(words.results.ratio, words.runs[run]),
        format: 'share',
        formula: this.end(`${view}:ratio12`),
        value: Number.isNaN(ratio) ? 'n/a' : ratio,
        simulated: null,
      },
    ];
  }
}

/** The key figures under both lenses and of the three runs. */
export function resultsOf(source: ResultSource): Result[] {
  const results = new Results(source);
  return [
    ...results.ofLens('broad'),
    ...results.ofLens('strict'),
    ...results.ofRun('all', 'with'),
    ...results.ofRun('strict', 'strict'),
    ...results.ofRun('none', 'without'),
  ];
}

/** How many there are: rows are reserved before they are written. */
export const RESULTS = 2 * 9 + 3 * 3;
