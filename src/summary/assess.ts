import { TotalMap } from '../model/total-map.js';
import { buildProgram } from '../equations/build-program.js';
import { startRateName } from '../equations/discount.js';
import { oneThread } from '../engine/pool/one-thread.js';
import type { Pool } from '../engine/pool/pool.js';
import { simulate } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import type { Rule } from '../model/decision.js';
import { lenses, type Lens } from '../model/lens.js';
import type { Scenario } from '../model/scenario.js';
import { replicatesOf } from '../random/sampling-method.js';
import { CompanyGathering } from './company.js';
import { pathPlans } from './evidence/path-plan.js';
import { FlowLedger } from './flow-ledger.js';
import type { Frame } from './flow-summary.js';
import { bandIn } from './gather/gathering.js';
import { StreamedGathering } from './gather/streamed-gathering.js';
import { wholeGathering } from './gather/whole-gathering.js';
import { refuseOverflow } from './overflow.js';
import { PnlGathering } from './profit-and-loss.js';
import { finishRun } from './run-parts.js';
import { isPlain, plannedRuns, RunPasses } from './run-plan.js';
import { ruleFigures, summarise } from './summarise.js';
import type { Findings } from './summarise.js';
import type { SeriesSummary, Summary } from './summary.js';
import { threadsOf } from './threads.js';
import { TrialGathering } from './trial-gathering.js';
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
  /** Up to so many trials every one is kept, and figures are exact; more are counted batch by batch. 100,000 when left out. */
  readonly keepTrials?: number;
  /** A figure whose estimate is wanted beside; its comparison is not used. */
  readonly watch?: Rule;
}

export interface Assessment {
  readonly summary: Summary;
  /** Every row of series.csv: run by run, series by series. */
  readonly series: readonly SeriesSummary[];
  /** However many trials there are. */
  readonly kept?: Readonly<Record<Lens, KeptTrials>>;
  /** Estimate of the figure watched; null or nothing when there was none. */
  readonly watched?: Pick<Estimate, 'value' | 'low' | 'high'> | null;
}

/** NPV and payback month of the program, trial by trial, as in `Flow`. */
interface KeptTrials {
  readonly npv: Float64Array;
  readonly payback: Float64Array;
}

/** Trials that are kept unless asked otherwise: exact percentiles are quick up to here. */
const KEPT = 100_000;
/** Trials of a batch when there are more. */
const BATCH = 2048;

/** Nothing random is left: one trial says it all. */
export function isExact(scenario: Scenario, program: Program): boolean {
  const certain = scenario.initiatives.every(
    ({ success }) => success.base.kind === 'constant' && (success.base.value === 0 || success.base.value === 1),
  );
  return isPlain(program) && program.counts === 'expected' && certain;
}

export const unitsOf = (program: Program): Map<string, string> =>
  new Map(program.equations.map(({ name, unit }) => [name, unit]));

/** A rule without a lens is read under that of the decision; strict where there is none. */
function watchedIn(findings: Findings, rule: Rule | undefined): Estimate | null {
  if (rule === undefined) return null;
  const lens = rule.lens ?? findings.scenario.decision?.lens ?? 'strict';
  return estimate(rule, ruleFigures(findings, lens), findings.frame);
}

/**
 * Scenario → everything that reports show. Runs one after the other on the same draws; only what comparisons need is kept of each.
 * Rejects with the signal's reason when it is aborted, with Overflow where figures grow beyond what numbers can hold.
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
  const threads = threadsOf(pool, { breathe });
  const streamed = trials > (options.keepTrials ?? KEPT);
  const batchTrials = streamed ? Math.min(BATCH, trials) : trials;
  const gathering = streamed ? new StreamedGathering(threads, trials, frame) : wholeGathering(threads, frame);
  const paths = pathPlans(scenario, program);
  const runs = plannedRuns(
    { scenario, program, threads, gathering, units: unitsOf(program), paths },
    batchTrials,
    options.allSeries,
  );
  const total = trials * runs.reduce((sum, { passes }) => sum + passes.length, 0);
  let done = 0;
  const onTrials = (count: number): void => options.onProgress?.({ done: (done += count), total });
  let simulation = await simulate(program, { trials: batchTrials, onTrials, breathe, pool });
  const figures = new TotalMap(runs.map(({ run, figures }) => [run.name, figures]));
  const { decision } = scenario;
  const rules = [...(decision?.go ?? []), ...(decision?.noGo ?? []), ...(options.watch ? [options.watch] : [])];
  const ledger = new FlowLedger(figures, { scenario, frame, threads, gathering, rules });
  const trialFigures = new TrialGathering(scenario, gathering);
  const pnl = new PnlGathering(scenario, gathering);
  const company = new CompanyGathering(scenario, gathering);
  const passes = new RunPasses(runs, threads, gathering);
  for (let first = 0; first < trials; first += batchTrials) {
    const batch = { first, trials: Math.min(batchTrials, trials - first) };
    if (first > 0) simulation = await simulation.onward(first, batch.trials);
    const rates = simulation.figures.figure(startRateName(scenario));
    await trialFigures.add(batch, simulation.figures);
    await passes.make(simulation, batch, (run) => ledger.after(run, batch, rates));
    await pnl.add(batch, (run) => figures.get(run).lines);
    await company.add(batch, (run) => figures.get(run).company);
  }
  trialFigures.finish();
  for (const one of figures.values()) finishRun(one, gathering);
  await ledger.finish();
  for (const lens of lenses) refuseOverflow(scenario, program, ledger.found.get(`${lens} program`).kept.npv!);
  const series = runs.flatMap(({ run, figures }) =>
    figures.exported.map(({ series, unit, sink }) => ({ run: run.name, series, unit, band: bandIn(sink) })),
  );
  const findings: Findings = {
    scenario,
    program,
    frame,
    version: options.version,
    figures: trialFigures,
    pnl,
    company,
    paths,
    trials,
    streamed: !gathering.whole,
    series,
    threads,
    run: (name) => figures.get(name),
    flow: (name) => ledger.found.get(name),
  };
  const keptOf = (lens: Lens): KeptTrials => {
    const { npv, payback } = ledger.found.get(`${lens} program`).kept;
    return { npv: npv!, payback: payback! };
  };
  return {
    summary: await summarise(findings),
    series,
    kept: { strict: keptOf('strict'), broad: keptOf('broad') },
    watched: watchedIn(findings, options.watch),
  };
}
