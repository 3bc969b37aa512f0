import { analyse } from '../decide/analyses.js';
import type { Analyses, AnalysisName, DecisionSummary } from '../decide/analyses.js';
import type { Pool } from '../engine/pool/pool.js';
import type { Scenario } from '../model/scenario.js';
import { assess } from '../summary/assess.js';
import type { AssessOptions, Assessment } from '../summary/assess.js';
import type { Summary } from '../summary/summary.js';
import type { Context } from './context.js';
import { breathe, untilInterrupted } from './interrupt.js';
import { progressOn } from './terminal/progress.js';
import type { Progress } from './terminal/progress.js';
import { threadsFor } from './threads-for.js';
import { version } from './version.js';
import { workerPool } from './worker-pool.js';

/** What long work of a command is given. */
export interface AtWork {
  readonly pool: Pool;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Gives way to timers and signals; rejects with the reason of the signal. */
  readonly breathe: () => Promise<void>;
}

/**
 * Does long work on a scenario with as many threads as it is worth, until it is done or a signal asks the process to end (rejects with
 * Interrupted). Lets go of threads and progress line whatever happens.
 */
export function atWork<T>(
  scenario: Scenario,
  { workers, quiet }: { readonly workers?: number; readonly quiet?: true },
  { host, words }: Context,
  work: (at: AtWork) => Promise<T>,
): Promise<T> {
  return untilInterrupted(host, async (signal) => {
    const sink = quiet ? { ...host.stderr, isTerminal: false } : host.stderr;
    const progress = progressOn(sink, () => host.now(), words.commandLine);
    const pool = workerPool(threadsFor(scenario, workers));
    const pulse = async (): Promise<void> => {
      await breathe();
      signal.throwIfAborted();
    };
    try {
      return await work({ pool, progress, signal, breathe: pulse });
    } finally {
      await pool.close();
      await progress.end();
    }
  });
}

/** Simulates a scenario. */
export const assessed = (
  scenario: Scenario,
  { pool, progress, signal, breathe }: AtWork,
  wanted: Partial<Pick<AssessOptions, 'allSeries' | 'watch'>> = {},
): Promise<Assessment> =>
  assess(scenario, {
    version,
    allSeries: false,
    onProgress: ({ done, total }) => progress.simulated(done, total),
    signal,
    breathe,
    pool,
    ...wanted,
  });

/** Makes these analyses of a simulated scenario. */
export const analysed = (
  scenario: Scenario,
  summary: Summary,
  names: readonly AnalysisName[],
  { pool, progress, breathe }: AtWork,
): Promise<Analyses> =>
  analyse(scenario, summary, names, {
    pool,
    breathe,
    onAnalysis: (name) => progress.analysing(names.indexOf(name) + 1, names.length),
  });

/** Simulates a scenario and makes these analyses of it. */
export async function simulated(
  scenario: Scenario,
  names: readonly AnalysisName[],
  at: AtWork,
): Promise<DecisionSummary> {
  const { summary } = await assessed(scenario, at);
  return { ...summary, analyses: await analysed(scenario, summary, names, at) };
}
