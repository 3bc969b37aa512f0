import { buildProgram } from '../equations/build-program.js';
import { oneThread } from '../engine/pool/one-thread.js';
import type { Pool } from '../engine/pool/pool.js';
import { simulate } from '../engine/simulate.js';
import type { Simulation } from '../engine/simulate.js';
import type { Program, Run } from '../equations/program.js';
import type { Rule } from '../model/decision.js';
import type { Scenario } from '../model/scenario.js';
import { replicatesOf } from '../random/sampling-method.js';
import { FlowLedger } from './flow-ledger.js';
import type { Frame } from './flow-summary.js';
import { runParts } from './run-figures.js';
import type { Part, RunFigures, RunFrame } from './run-figures.js';
import { ruleFigures, summarise } from './summarise.js';
import type { Findings } from './summarise.js';
import type { SeriesSummary, Summary } from './summary.js';
import { threadsOf } from './threads.js';
import type { Threads } from './threads.js';
import { estimate } from './verdict.js';
import type { Estimate } from './verdict.js';

export interface AssessOptions {
  readonly version: string;
  /** Also the series of the runs that leave one initiative out. */
  readonly allSeries: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** Gives way to the event loop between batches. */
  readonly breathe?: () => Promise<void>;
  /** Threads to share the work with; their number changes no byte of the result. */
  readonly pool?: Pool;
  /** A figure whose estimate is wanted beside; its comparison is not used. */
  readonly watch?: Rule;
}

export interface Assessment {
  readonly summary: Summary;
  /** Every row of series.csv: run by run, series by series. */
  readonly series: readonly SeriesSummary[];
  /** Estimate of the figure watched; null or nothing when there was none. */
  readonly watched?: Pick<Estimate, 'value' | 'low' | 'high'> | null;
}

/** Runs whose series are always exported. */
const STANDARD = ['all', 'none', 'base', 'direct only', 'strict'];

/** Most numbers that the results of a run may take at a time: 512 MB. What is beyond is simulated again, group by group. */
const RESULT_NUMBERS = 1 << 26;

const isPlain = (program: Program): boolean =>
  program.inputs.every(({ distribution }) => distribution.kind === 'constant');

/** Nothing random is left: one trial says it all. */
export function isExact(scenario: Scenario, program: Program): boolean {
  const certain = scenario.initiatives.every(
    ({ success }) => success.base.kind === 'constant' && (success.base.value === 0 || success.base.value === 1),
  );
  return isPlain(program) && program.counts === 'expected' && certain;
}

export const unitsOf = (program: Program): Map<string, string> =>
  new Map(program.equations.map(({ name, unit }) => [name, unit]));

/** Adjacent parts whose series fit into so many, together; a part that is larger stands alone. */
function grouped(parts: readonly Part[], most: number): Part[][] {
  const groups: { parts: Part[]; series: Set<string> }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const together = new Set([...(last?.series ?? []), ...part.series]);
    if (last === undefined || together.size > most) groups.push({ parts: [part], series: new Set(part.series) });
    else {
      last.parts.push(part);
      last.series = together;
    }
  }
  return groups.map((group) => group.parts);
}

interface PlannedRun {
  readonly run: Run;
  readonly figures: RunFigures;
  /** Parts that are taken from one pass of the simulation. */
  readonly passes: readonly (readonly Part[])[];
}

function planned(about: Omit<RunFrame, 'exported'>, trials: number, allSeries: boolean): PlannedRun[] {
  const { program } = about;
  const most = Math.max(1, Math.floor(RESULT_NUMBERS / (program.horizon * trials)));
  return program.runs.map((run) => {
    const exported = allSeries || isPlain(program) || STANDARD.includes(run.name);
    const { figures, parts } = runParts(run.name, { ...about, exported });
    return { run, figures, passes: grouped(parts, most) };
  });
}

/** Makes one pass after the other in the same memory. */
async function simulateRuns(
  runs: readonly PlannedRun[],
  simulation: Simulation,
  threads: Threads,
  after: (run: string) => Promise<void>,
): Promise<void> {
  let memory: Float64Array | undefined;
  for (const { run, passes } of runs) {
    for (const parts of passes) {
      const series = [...new Set(parts.flatMap((part) => part.series))];
      const result = await simulation.run(run, series, memory);
      memory = result.data;
      for (const { take } of parts) {
        await take(result);
        await threads.breathe();
      }
    }
    await after(run.name);
  }
}

/** A rule without a lens is read under that of the decision; strict where there is none. */
function watchedIn(findings: Findings, rule: Rule | undefined): Estimate | null {
  if (rule === undefined) return null;
  const lens = rule.lens ?? findings.scenario.decision?.lens ?? 'strict';
  return estimate(rule, ruleFigures(findings, lens), findings.frame);
}

/**
 * Scenario → everything that reports show. Runs one after the other on the same draws; only what comparisons need is kept of each.
 * Rejects with the signal's reason when it is aborted.
 */
export async function assess(scenario: Scenario, options: AssessOptions): Promise<Assessment> {
  const program = buildProgram(scenario);
  const exact = isExact(scenario, program);
  const trials = exact ? 1 : scenario.simulation.trials;
  const pool = options.pool ?? oneThread();
  const breathe = async (): Promise<void> => {
    await options.breathe?.();
    options.signal?.throwIfAborted();
  };
  const replicates = replicatesOf(program.sampling.method, trials);
  const frame: Frame = { start: scenario.start, horizon: scenario.horizon, exact, replicates };
  const threads = threadsOf(pool, { breathe }, frame);
  const runs = planned({ scenario, program, frame, threads, units: unitsOf(program) }, trials, options.allSeries);
  const total = trials * runs.reduce((sum, { passes }) => sum + passes.length, 0);
  let done = 0;
  const onTrials = (count: number): void => options.onProgress?.({ done: (done += count), total });
  const simulation = await simulate(program, { trials, onTrials, breathe, pool });
  const figures = new Map(runs.map(({ run, figures }) => [run.name, figures]));
  const rates = simulation.figures.figure(scenario.discountRate.id);
  const ledger = new FlowLedger(figures, scenario, rates, threads, frame);
  await simulateRuns(runs, simulation, threads, (run) => ledger.after(run));
  const series = runs.flatMap(({ figures: { exported } }) => exported);
  const findings: Findings = {
    scenario,
    program,
    frame,
    version: options.version,
    trialFigures: simulation.figures,
    trials,
    series,
    threads,
    run: (name) => figures.get(name)!,
    flow: (name) => ledger.found.get(name)!,
  };
  return { summary: await summarise(findings), series, watched: watchedIn(findings, options.watch) };
}
