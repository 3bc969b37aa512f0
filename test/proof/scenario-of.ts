import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { simulate } from '../../src/engine/simulate.js';
import type { RunResult, TrialFigures } from '../../src/engine/simulate.js';
import type { Scenario } from '../../src/model/scenario.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import type { LoadOptions } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';

/** A scenario as text (YAML) or as a plain value that becomes JSON. */
export type Source = string | Readonly<Record<string, unknown>>;

/** Loads a scenario that must be free of errors. */
export function scenarioOf(source: Source, options: LoadOptions = {}): Scenario {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const name = typeof source === 'string' ? 'proof.yaml' : 'proof.json';
  const loaded = loadScenario({ name, bytes: new TextEncoder().encode(text) }, options);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.filter(({ severity }) => severity === 'error')));
  return loaded.scenario;
}

/** The frame of a scenario that can be worked out on paper: no chance, start in April 2026, everything else in `body`. */
export const onPaper = (months: number, body: string): string =>
  [
    'yoha: 1',
    'title: on paper',
    'purpose: customers and partners gain',
    'start: 2026-04',
    `horizon: ${months} months`,
    'simulation: { trials: 1, counts: expected }',
    body,
  ].join('\n');

/** Everything that reports would show, with a short way to the monthly values of a series. */
export interface Proof extends Assessment {
  /** Mean of a series by month; `null` = undefined (0/0). */
  readonly months: (series: string, run?: string) => (number | null)[];
}

/** With the series of every run. */
export const proofOf = (source: Source): Promise<Proof> => assessed(source, true);
/** With the series of the standard runs: faster where there are many trials. */
export const briefOf = (source: Source): Promise<Proof> => assessed(source, false);

async function assessed(source: Source, allSeries: boolean): Promise<Proof> {
  const assessment = await assess(scenarioOf(source), { version: 'test', allSeries });
  return {
    ...assessment,
    months: (series, run = 'all') => {
      const row = assessment.series.find((candidate) => candidate.run === run && candidate.series === series);
      if (row === undefined) throw new Error(`no series ${series} in run ${run}`);
      return row.band.mean;
    },
  };
}

/** Trial by trial: every series of the runs asked for. */
export interface Trials {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly figures: TrialFigures;
  readonly names: readonly string[];
  readonly runs: ReadonlyMap<string, RunResult>;
  readonly run: (name: string) => RunResult;
}

/**
 * Simulates a scenario and keeps every series of every trial.
 * @param runs names of the runs; all of them when left out
 */
export async function trialsOf(source: Source, runs?: readonly string[]): Promise<Trials> {
  const scenario = scenarioOf(source);
  const program = buildProgram(scenario);
  const names = program.equations.filter(({ kind }) => kind === 'series').map(({ name }) => name);
  const simulation = await simulate(program, {
    trials: scenario.simulation.trials,
    onTrials: () => undefined,
    breathe: () => Promise.resolve(),
  });
  const results = new Map<string, RunResult>();
  for (const run of program.runs)
    if (runs === undefined || runs.includes(run.name)) results.set(run.name, await simulation.run(run, names));
  const find = (name: string): RunResult => {
    const found = results.get(name);
    if (found === undefined) throw new Error(`no run ${name}`);
    return found;
  };
  return { scenario, program, figures: simulation.figures, names, runs: results, run: find };
}

const simulated = new Map<string, Promise<Trials>>();

/** All runs, simulated once for all the claims of a test file about the same scenario. */
export function sharedTrialsOf(source: Source): Promise<Trials> {
  const key = typeof source === 'string' ? source : JSON.stringify(source);
  const trials = simulated.get(key) ?? trialsOf(source);
  simulated.set(key, trials);
  return trials;
}
