import { buildProgram } from '../equations/build-program.js';
import { DISCOUNT_FACTOR, discountsByMonth, startRateName } from '../equations/discount.js';
import { num } from '../equations/node.js';
import type { Node } from '../equations/node.js';
import type { Program } from '../equations/program.js';
import type { What } from '../model/what.js';
import type { Locale, Scenario } from '../model/scenario.js';
import { centralFigures } from '../summary/central-case.js';
import { flowOf } from '../summary/flow.js';
import type { Flow } from '../summary/flow.js';
import { linesOf } from '../summary/profit-and-loss.js';
import type { Side } from '../summary/side.js';
import type { PnlRow } from '../summary/summary.js';
import type { ModelPart } from './model-part.js';
import type { Sheet } from './sheet.js';
import { agesSheet } from './ages-sheet.js';
import { centralRuns } from './central.js';
import type { Central, Figures } from './central.js';
import { checkBlock } from './checks.js';
import type { CheckSource } from './checks.js';
import { flowProgram } from './flow-program.js';
import type { FlowProgram } from './flow-program.js';
import { inputGroups } from './input-lines.js';
import { InputsSheet } from './inputs-sheet.js';
import { Labels } from './labels.js';
import { monthHeads } from './month-frame.js';
import { Names } from './names.js';
import { Places, RUNS } from './places.js';
import { resultsOf } from './results.js';
import type { Result, Simulated } from './results.js';
import { flowSheet, runSheets } from './run-sheets.js';
import { yearsSheet } from './years-sheet.js';
import type { Lens, ShownRun } from '../model/lens.js';

interface PnlLine {
  readonly series: string;
  readonly what: What;
}

/** The lines of the P/L, and the direct revenue that the ratio needs. */
function pnlLines(scenario: Scenario, program: Program): PnlLine[] {
  const names = [...linesOf(scenario).map(({ series }) => series), 'revenue.direct'];
  const what = new Map(program.equations.map((equation) => [equation.name, equation.what]));
  return names.map((name) => ({ series: name, what: what.get(name)! }));
}

const cashWords = (program: Program): What => program.equations.find(({ name }) => name === 'cash')!.what;

/** A series of a run, for the sheet of flows. */
const figureIn =
  (central: Central) =>
  (run: ShownRun, name: string): Node => {
    const { constants, figures } = central.runs[RUNS.indexOf(run)];
    const constant = run === 'all' ? undefined : constants.get(name);
    if (constant !== undefined) return num(constant);
    return { op: 'table', name: `${run}:${name}`, values: [...figures.series(name)] };
  };

/** The engine's measures of the central case, as for one trial. */
function measured(engine: Readonly<Record<ShownRun, Figures>>, scenario: Scenario): Record<Lens, Flow> {
  const { horizon } = scenario;
  const byMonth = discountsByMonth(scenario);
  const columns = (values: Float64Array): Float64Array[] => Array.from(values, (value) => Float64Array.of(value));
  const side = ({ series }: Figures): Side => {
    const cost = series('teamCost').map((team, t) => team + series('initiativeCost')[t]);
    const mrr = Float64Array.of(series('mrr.indirect')[horizon - 1] + series('mrr.direct')[horizon - 1]);
    const discount = byMonth ? columns(series(DISCOUNT_FACTOR)) : null;
    return { cash: columns(series('cash')), cost: columns(cost), mrr, discount };
  };
  const lens = (run: ShownRun): Flow =>
    flowOf({
      a: side(engine[run]),
      b: side(engine.none),
      rates: Float64Array.of(engine.all.value(startRateName(scenario))),
      clock: Float64Array.of(0),
      withoutIrr: true,
    });
  return { broad: lens('all'), strict: lens('strict') };
}

/** Everything known before the first cell is written. */
interface Parts {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly labels: Labels;
  readonly central: Central;
  readonly flows: FlowProgram;
  readonly flowFigures: Figures;
  readonly engine: Readonly<Record<ShownRun, Figures>>;
  readonly lines: readonly PnlLine[];
}

function partsOf(scenario: Scenario, locale: Locale): Parts {
  const program = buildProgram(scenario);
  const labels = new Labels(scenario, locale);
  const lines = pnlLines(scenario, program);
  const runs = RUNS.map((name) => program.runs.find((run) => run.name === name)!);
  const central = centralRuns(program, runs, [...lines.map(({ series }) => series), 'cash']);
  const [all, strict, none] = runs.map((run) => centralFigures(program, run));
  const rate = startRateName(scenario);
  const flows = flowProgram({
    program,
    lines,
    figure: figureIn(central),
    currency: scenario.currency,
    rate: discountsByMonth(scenario) ? null : { name: rate, value: all.value(rate) },
    words: labels.words,
  });
  const flowFigures = centralFigures(flows.program, { name: 'flows', switches: {} });
  return { scenario, program, labels, central, flows, flowFigures, engine: { all, strict, none }, lines };
}

function resultsIn(
  { scenario, labels, flowFigures, engine }: Parts,
  places: Places,
  simulated: Simulated | null,
): Result[] {
  const { horizon, currency } = scenario;
  return resultsOf({
    words: labels.words,
    currency,
    horizon,
    row: (name) => places.flow(name),
    figures: flowFigures,
    flows: measured(engine, scenario),
    simulated,
    rate: places.value(startRateName(scenario)),
    byMonth: discountsByMonth(scenario),
  });
}

const views = { all: 'with', strict: 'strict', none: 'without' } as const;

/** Row of a line of the P/L, or of cash, in a run. */
function flowRow(run: ShownRun, series: string): string {
  if (series !== 'cash') return `${views[run]}:${series}`;
  return { all: 'broad:with', strict: 'strict:with', none: 'broad:without' }[run];
}

/** The lines that are checked: figures of the engine's own program, not of the one that the sheets are written from. */
function checkedLines({ program, lines, engine }: Parts, places: Places): CheckSource['lines'] {
  const all = [...lines, { series: 'cash', what: cashWords(program) }];
  return RUNS.flatMap((run) =>
    all.map(({ series, what }) => {
      return { what, series, run, engine: engine[run].series(series), row: places.flow(flowRow(run, series)) };
    }),
  );
}

/** The sheets in their order. */
function sheetsOf(
  parts: Parts,
  places: Places,
  inputs: InputsSheet,
  results: readonly Result[],
  pnl: readonly PnlRow[],
): Sheet[] {
  const { scenario, labels, central, flows, flowFigures, engine } = parts;
  const { tabs } = labels.words;
  const { ages, runs } = central;
  return [
    inputs.sheet(results, places.scope(tabs.inputs, 0), (name) => engine.all.value(name)),
    ...runSheets(scenario, central, places, labels),
    ...(ages.rows.length === 0
      ? []
      : [agesSheet(ages.rows, places.scope(tabs.ages, 0), runs[0].figures, labels, scenario.horizon)]),
    flowSheet(scenario, flows, flowFigures, places, labels),
    yearsSheet({
      scenario,
      pnl,
      sections: flows.sections.slice(0, 5),
      rowOf: (name) => places.flow(name),
      figures: flowFigures,
      labels,
    }),
  ];
}

/**
 * The central case month by month, written from the program that the engine runs: inputs, runs, lines by age, flows, years.
 * Throws when an equation cannot be written as a formula.
 * @param pnl lines of the Summary, whose means stand beside the central case
 * @param simulated flows of the Summary, whose means and medians stand beside the results; null leaves them out
 */
export function modelSheets(
  scenario: Scenario,
  pnl: readonly PnlRow[],
  locale: Locale,
  simulated: Simulated | null = null,
): ModelPart {
  const parts = partsOf(scenario, locale);
  const { program, labels, central, flows } = parts;
  const inputs = new InputsSheet(labels.words.tabs.inputs, inputGroups(program, scenario, labels), labels);
  const places = new Places(scenario, program, central, flows, inputs, labels);
  const results = resultsIn(parts, places, simulated);
  const names = new Names();
  inputs.name(names, results);
  const checks: CheckSource = {
    labels,
    months: monthHeads(scenario, labels.words, '', '').months,
    lines: checkedLines(parts, places),
    results,
    cellOf: (result) => inputs.result(results.indexOf(result)),
    changed: inputs.changed,
  };
  return {
    sheets: sheetsOf(parts, places, inputs, results, pnl),
    names: names.all,
    checks: (firstRow) => checkBlock(checks, firstRow),
  };
}
