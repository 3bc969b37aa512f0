import { buildProgram } from '../equations/build-program.js';
import { ratioSeries } from './ratio.js';
import { simulate } from '../engine/simulate.js';
import type { RunResult, Simulation } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import type { Scenario } from '../model/scenario.js';
import { replicatesOf } from '../random/sampling-method.js';
import type { Estimation } from './estimation.js';
import type { Side } from './flow.js';
import { lineSums } from './profit-and-loss.js';
import type { LineSums } from './profit-and-loss.js';
import { trailingRatio } from './ratio.js';
import { band } from './spread.js';
import { summarise } from './summarise.js';
import type { SeriesSummary, Summary } from './summary.js';
import { targetFigure } from './targets.js';
import { quantileTypeOf } from './units.js';

export interface AssessOptions {
  readonly version: string;
  /** Also the series of the runs that leave one initiative out. */
  readonly allSeries: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** Gives way to the event loop between batches. */
  readonly breathe?: () => Promise<void>;
}

export interface Assessment {
  readonly summary: Summary;
  /** Every row of series.csv: run by run, series by series. */
  readonly series: readonly SeriesSummary[];
}

/** What is kept of a run once its series are summarised. */
export interface RunFigures {
  readonly side: Side;
  readonly lines: LineSums | null;
  readonly ratio: readonly Float64Array[] | null;
  readonly targets: ReadonlyMap<string, Float64Array>;
  /** Start month index per trial of each initiative; NaN = never. */
  readonly started: ReadonlyMap<string, Float64Array>;
  readonly result: RunResult | null;
}

/** Runs whose series are always exported. */
const STANDARD = ['all', 'none', 'base', 'direct only', 'strict'];
const LEDGER = ['cash', 'teamCost', 'initiativeCost', 'mrr.indirect', 'mrr.direct'];

const isPlain = (program: Program): boolean =>
  program.inputs.every(({ distribution }) => distribution.kind === 'constant');

/** Nothing random is left: one trial says it all. */
function isExact(scenario: Scenario, program: Program): boolean {
  const certain = scenario.initiatives.every(
    ({ success }) => success.base.kind === 'constant' && (success.base.value === 0 || success.base.value === 1),
  );
  return isPlain(program) && program.counts === 'expected' && certain;
}

function sideOf(result: RunResult): Side {
  const months = Array.from({ length: result.horizon }, (_, month) => month);
  const last = result.horizon - 1;
  const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value + b[trial]);
  return {
    cash: months.map((month) => result.column('cash', month).slice()),
    cost: months.map((month) => sum(result.column('teamCost', month), result.column('initiativeCost', month))),
    mrr: sum(result.column('mrr.indirect', last), result.column('mrr.direct', last)),
  };
}

function startMonths(result: RunResult, scenario: Scenario): Map<string, Float64Array> {
  return new Map(
    scenario.initiatives.map(({ id, start }) => {
      const before = start.kind === 'month' ? start.month - scenario.start : 0;
      const starts = new Float64Array(result.trials).fill(before < 0 ? before : NaN);
      if (before >= 0)
        for (let month = result.horizon - 1; month >= 0; month--)
          result.column(`started.${id}`, month).forEach((on, trial) => on === 1 && (starts[trial] = month));
      return [id, starts];
    }),
  );
}

/** Series a run must collect beside the ledger. */
function seriesOf(run: string, program: Program, scenario: Scenario, exported: boolean): string[] {
  const wanted = new Set(LEDGER);
  if (exported) program.reported.forEach((name) => wanted.add(name));
  if (['all', 'strict', 'none'].includes(run)) {
    program.reported.forEach((name) => wanted.add(name));
    for (const target of scenario.targets)
      if (target.metric === 'indirectRatio') {
        wanted.add(ratioSeries[target.basis].indirect);
        wanted.add(ratioSeries[target.basis].direct);
      }
  }
  if (run === 'all' || run === 'strict') scenario.initiatives.forEach(({ id }) => wanted.add(`started.${id}`));
  if (run === 'all')
    program.equations.forEach(({ name }) => /^(held|stopped|hoursBooked|hoursThere)\./.test(name) && wanted.add(name));
  return [...wanted];
}

function keep(run: string, result: RunResult, scenario: Scenario): RunFigures {
  const main = ['all', 'strict', 'none'].includes(run);
  const lens = run === 'all' || run === 'strict';
  return {
    side: sideOf(result),
    lines: main ? lineSums(result, scenario) : null,
    ratio: main ? trailingRatio(result, 'revenue', scenario.horizon) : null,
    targets: new Map(
      lens ? scenario.targets.map((target) => [target.name, targetFigure(target, scenario, result)]) : [],
    ),
    started: lens ? startMonths(result, scenario) : new Map(),
    result: run === 'all' ? result : null,
  };
}

function bandsOf(
  result: RunResult,
  program: Program,
  units: ReadonlyMap<string, string>,
  estimation: Estimation,
): SeriesSummary[] {
  return program.reported.map((series) => {
    const unit = units.get(series)!;
    const columns = Array.from({ length: program.horizon }, (_, month) => result.column(series, month));
    return { run: result.run, series, unit, band: band(columns, quantileTypeOf(unit), estimation) };
  });
}

export const unitsOf = (program: Program): Map<string, string> =>
  new Map(program.equations.map(({ name, unit }) => [name, unit]));

function startSimulation(scenario: Scenario, program: Program, options: AssessOptions, exact: boolean): Simulation {
  const trials = exact ? 1 : scenario.simulation.trials;
  const total = trials * program.runs.length;
  let done = 0;
  return simulate(program, {
    trials,
    onTrials: (count) => options.onProgress?.({ done: (done += count), total }),
    breathe: async () => {
      await options.breathe?.();
      options.signal?.throwIfAborted();
    },
  });
}

/**
 * Scenario → everything that reports show. Runs one after the other on the same draws; only what comparisons need is kept of each.
 * Rejects with the signal's reason when it is aborted.
 */
export async function assess(scenario: Scenario, options: AssessOptions): Promise<Assessment> {
  const program = buildProgram(scenario);
  const exact = isExact(scenario, program);
  const simulation = startSimulation(scenario, program, options, exact);
  const estimation = { exact, replicates: replicatesOf(program.sampling.method, simulation.trials) };
  const exportAll = options.allSeries || isPlain(program);
  const units = unitsOf(program);
  const series: SeriesSummary[] = [];
  const figures = new Map<string, RunFigures>();
  for (const run of program.runs) {
    const exported = exportAll || STANDARD.includes(run.name);
    const result = await simulation.run(run, seriesOf(run.name, program, scenario, exported));
    if (exported) series.push(...bandsOf(result, program, units, estimation));
    figures.set(run.name, keep(run.name, result, scenario));
  }
  const find = (name: string): RunFigures => figures.get(name)!;
  const summary = summarise({
    scenario,
    program,
    estimation,
    version: options.version,
    trialFigures: simulation.figures,
    trials: simulation.trials,
    series,
    run: find,
  });
  return { summary, series };
}
