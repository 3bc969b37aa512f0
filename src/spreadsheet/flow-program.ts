import {
  add,
  and,
  before,
  compare,
  div,
  MONTH,
  mul,
  not,
  num,
  ONE,
  pow,
  series,
  sub,
  unary,
  when,
  ZERO,
} from '../equations/node.js';
import { DISCOUNT_FACTOR } from '../equations/discount.js';
import type { Node } from '../equations/node.js';
import type { Program, SeriesEquation } from '../equations/program.js';
import type { What } from '../model/what.js';
import type { ModelRow } from './model-row.js';
import type { ModelSheetWords } from '../words/words.js';
import type { Lens, ShownRun } from '../model/lens.js';

/** The P/L, the flows and the ratio as equations over the series of the runs: what the engine's measures are made of, in rows. */
export interface FlowProgram {
  readonly program: Program;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly ModelRow[] }[];
}

/** Views of the P/L, by the first part of the names of their rows. */
export type View = 'with' | 'strict' | 'without' | 'gain' | 'strictGain';

export interface FlowSource {
  readonly program: Program;
  /** Lines of the P/L: series and what they are called. */
  readonly lines: readonly { readonly series: string; readonly what: What }[];
  /** A series of a run: a number, or a table named `<run>:<series>`. */
  readonly figure: (run: ShownRun, series: string) => Node;
  readonly currency: string;
  /** Input or once-per-trial equation that holds the discount rate, and its central value; null where it differs by month. */
  readonly rate: { readonly name: string; readonly value: number } | null;
  readonly words: ModelSheetWords;
}

/** Differences this small against what was subtracted are rounding, not money. */
const NOISE = num(1e-12);

const inWords = (text: string): What => ({ kind: 'text', text, of: { kind: 'business' } });

type FlowWord = keyof ModelSheetWords['flows'];

class FlowRows {
  readonly rows: ModelRow[] = [];

  constructor(private readonly source: FlowSource) {}

  put(name: string, what: What, unit: string, node: Node, form: ModelRow['form'] = null): ModelRow {
    const equation: SeriesEquation = { kind: 'series', name, what, reads: 'flow', unit, node, initial: null };
    const row = { equation, form, age: null };
    this.rows.push(row);
    return row;
  }

  private named(prefix: string, word: FlowWord, unit: string, node: Node, name: string = word): ModelRow {
    return this.put(`${prefix}:${name}`, this.said(word), unit, node);
  }

  private said(word: FlowWord): What {
    return inWords(this.source.words.flows[word]);
  }

  /** The lines of a run. */
  view(view: View, run: ShownRun): ModelRow[] {
    const { lines, figure, currency } = this.source;
    return lines.map(({ series: name, what }) => this.put(`${view}:${name}`, what, currency, figure(run, name)));
  }

  /** The lines of a view minus those without the program. */
  difference(view: View, of: View): ModelRow[] {
    return this.source.lines.map(({ series: name, what }) => {
      const node = sub(series(`${of}:${name}`), series(`without:${name}`));
      return this.put(`${view}:${name}`, what, this.source.currency, node);
    });
  }

  /** Line 12 split: what is intended, and what comes of spillovers. */
  split(): ModelRow[] {
    const { currency } = this.source;
    const line = (of: View): Node => series(`${of}:directProfit`);
    return [
      this.named('gain', 'line12a', currency, sub(line('strict'), line('without')), 'directProfit.strict'),
      this.named('gain', 'line12b', currency, sub(line('with'), line('strict')), 'directProfit.spillover'),
    ];
  }

  discount(): ModelRow[] {
    const { rate, figure } = this.source;
    const factor =
      rate === null
        ? figure('all', DISCOUNT_FACTOR)
        : pow(add(ONE, { op: 'input', name: rate.name }), div(unary('negate', MONTH), num(12)));
    return [this.named('discount', 'factor', 'factor', factor)];
  }

  /** Cash with minus without, its running sum, the months below zero, and the same discounted. */
  cash(lens: Lens, run: ShownRun): ModelRow[] {
    const { figure, currency } = this.source;
    const of = (word: string): Node => series(`${lens}:${word}`);
    const line = (word: FlowWord, unit: string, node: Node): ModelRow => this.named(lens, word, unit, node);
    const cut = (value: Node, scale: Node): Node =>
      when(compare('<=', unary('abs', value), mul(NOISE, scale)), ZERO, value);
    const sum = (word: FlowWord, of: Node): ModelRow => line(word, currency, add(before(`${lens}:${word}`), of));
    const last = (word: FlowWord, path: Node): ModelRow =>
      line(word, 'months', when(compare('<', path, ZERO), add(MONTH, ONE), before(`${lens}:${word}`)));
    const back = and(compare('>', of('lastBelow'), ZERO), not(of('below')));
    const since = before(`${lens}:firstBack`);
    return [
      line('with', currency, figure(run, 'cash')),
      line('without', currency, figure('none', 'cash')),
      line('size', currency, add(unary('abs', of('with')), unary('abs', of('without')))),
      line('flow', currency, cut(sub(of('with'), of('without')), of('size'))),
      sum('running', of('flow')),
      sum('scale', of('size')),
      line('cumulative', currency, cut(of('running'), of('scale'))),
      line('below', '0/1', compare('<', of('cumulative'), ZERO)),
      last('lastBelow', of('cumulative')),
      line('firstBack', 'months', when(compare('>', since, ZERO), since, when(back, add(MONTH, ONE), ZERO))),
      line('discounted', currency, mul(of('flow'), series('discount:factor'))),
      sum('discountedRunning', of('discounted')),
      sum('discountedScale', unary('abs', of('discounted'))),
      line('discountedCumulative', currency, cut(of('discountedRunning'), of('discountedScale'))),
      last('discountedLastBelow', of('discountedCumulative')),
    ];
  }

  /** The indirect sales ratio over the last twelve months, revenue. */
  ratio(view: 'with' | 'strict' | 'without'): ModelRow[] {
    const trailing = (word: FlowWord, name: string): ModelRow => {
      const of = `${view}:${name}`;
      const months = Array.from({ length: 12 }, (_, lag) => series(of, num(lag)));
      const form = { kind: 'trailing', of, months: 12 } as const;
      return this.put(`${view}:${word}`, this.said(word), this.source.currency, add(...months), form);
    };
    const [indirect, direct] = [series(`${view}:indirect12`), series(`${view}:direct12`)];
    return [
      trailing('indirect12', 'revenue.indirect'),
      trailing('direct12', 'revenue.direct'),
      this.named(view, 'ratio12', 'share', div(indirect, add(indirect, direct))),
    ];
  }
}

export function flowProgram(source: FlowSource): FlowProgram {
  const flows = new FlowRows(source);
  const { views: heads, flowSections, runs } = source.words;
  const sections = [
    { heading: heads.broad, lines: flows.view('with', 'all') },
    { heading: heads.strict, lines: flows.view('strict', 'strict') },
    { heading: heads.none, lines: flows.view('without', 'none') },
    { heading: heads.broadGain, lines: [...flows.difference('gain', 'with'), ...flows.split()] },
    { heading: heads.strictGain, lines: flows.difference('strictGain', 'strict') },
    { heading: flowSections.discount, lines: flows.discount() },
    { heading: flowSections.broad, lines: flows.cash('broad', 'all') },
    { heading: flowSections.strict, lines: flows.cash('strict', 'strict') },
    { heading: `${flowSections.ratio}: ${runs.all}`, lines: flows.ratio('with') },
    { heading: `${flowSections.ratio}: ${runs.strict}`, lines: flows.ratio('strict') },
    { heading: `${flowSections.ratio}: ${runs.none}`, lines: flows.ratio('without') },
  ];
  const program: Program = {
    ...source.program,
    inputs: [],
    correlations: [],
    trialEquations: (source.rate === null ? [] : [source.rate]).map(({ name, value }) => {
      return { name, what: inWords(name), unit: '', node: num(value) };
    }),
    profiles: [],
    equations: flows.rows.map(({ equation }) => equation),
    switches: [],
    runs: [],
    reported: [],
  };
  return { program, sections };
}
