import type { CohortsEquation, Program, Run, SeriesEquation } from '../equations/program.js';
import { onceUniforms } from '../random/once-uniforms.js';
import { streamKey } from '../random/stream.js';
import type { Draws } from './draws.js';
import { evaluator } from './evaluator.js';
import type { Chance, Evaluate, Slots, State } from './evaluator.js';

const positions = (names: readonly string[]): Map<string, number> => new Map(names.map((name, index) => [name, index]));

/** What happens in a month, in order: one step an equation. */
type Step = (state: State) => void;

function seriesStep(equation: SeriesEquation, index: number, slots: Slots): Step {
  const value = evaluator(equation.node, slots);
  return (s) => {
    s.series[index * s.horizon + s.month] = value(s);
  };
}

/** n_k ← n_{k−1} · keep(k) from the oldest on, then n₀ ← inflow. */
function cohortStep(equation: CohortsEquation, index: number, slots: Slots): Step {
  const inflow = evaluator(equation.inflow, slots);
  const keep = evaluator(equation.keep, slots);
  return (s) => {
    const members = s.cohorts[index];
    for (let age = s.month; age >= 1; age--) {
      s.age = age;
      members[age] = members[age - 1] * keep(s);
    }
    members[0] = inflow(s);
  };
}

/**
 * The plain reading of a program: trial by trial, month by month, equation by equation.
 * Slow and obviously right: the oracle that a fast kernel is held against.
 */
export class Interpreter {
  readonly seriesNames: readonly string[];
  readonly state: State;
  private readonly slots: Slots;
  private readonly trialSteps: readonly Evaluate[];
  private readonly profileSteps: readonly Evaluate[];
  private readonly initialSteps: readonly (Evaluate | null)[];
  private readonly steps: readonly Step[];
  private readonly program: Program;

  constructor(program: Program, chance: Chance = program.counts) {
    this.program = program;
    const series = program.equations.filter((equation) => equation.kind === 'series');
    const cohorts = program.equations.filter((equation) => equation.kind === 'cohorts');
    this.seriesNames = series.map(({ name }) => name);
    const values = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
    const key = streamKey(program.seed);
    const slots: Slots = {
      outcomes: onceUniforms(key, program.sampling),
      values: positions(values),
      switches: positions(program.switches),
      series: positions(this.seriesNames),
      profiles: positions(program.profiles.map(({ name }) => name)),
      cohorts: positions(cohorts.map(({ name }) => name)),
    };
    this.slots = slots;
    const { horizon } = program;
    this.state = {
      horizon,
      chance,
      key,
      trial: 0,
      month: 0,
      age: 0,
      values: new Float64Array(values.length),
      switches: new Float64Array(program.switches.length).fill(1),
      series: new Float64Array(series.length * horizon),
      initial: new Float64Array(series.length),
      profiles: program.profiles.map(() => new Float64Array(horizon + 1)),
      cohorts: cohorts.map(() => new Float64Array(horizon)),
    };
    this.trialSteps = program.trialEquations.map(({ node }) => evaluator(node, slots));
    this.profileSteps = program.profiles.map(({ node }) => evaluator(node, slots));
    this.initialSteps = series.map(({ initial }) => (initial === null ? null : evaluator(initial, slots)));
    this.steps = program.equations.map((equation) =>
      equation.kind === 'series'
        ? seriesStep(equation, slots.series.get(equation.name)!, slots)
        : cohortStep(equation, slots.cohorts.get(equation.name)!, slots),
    );
  }

  /** Position of a series in `state.series`; undefined when the program has none of this name. */
  seriesIndex(name: string): number | undefined {
    return this.slots.series.get(name);
  }

  /** Value of an input or trial equation in the trial read last. */
  value(name: string): number {
    const index = this.slots.values.get(name);
    if (index === undefined) throw new Error(`the program has no input ${name}`);
    return this.state.values[index];
  }

  setRun(run: Run): void {
    this.program.switches.forEach((name, index) => {
      this.state.switches[index] = run.switches[name] ?? 1;
    });
  }

  /** Loads the inputs of one trial and evaluates the trial equations. */
  loadValues(draws: Draws, trial: number): void {
    const { state } = this;
    state.trial = trial;
    state.month = 0;
    const inputs = draws.columns.length;
    for (let i = 0; i < inputs; i++) state.values[i] = draws.columns[i][trial];
    for (let i = 0; i < this.trialSteps.length; i++) state.values[inputs + i] = this.trialSteps[i](state);
  }

  /** Loads a trial: inputs, trial equations, profiles. */
  load(draws: Draws, trial: number): void {
    this.loadValues(draws, trial);
    const { state } = this;
    this.profileSteps.forEach((step, i) => {
      for (let age = 0; age <= state.horizon; age++) {
        state.age = age;
        state.profiles[i][age] = step(state);
      }
    });
  }

  /** Runs all months of the loaded trial under the switches set; results stand in `state.series`. */
  run(): void {
    const { state } = this;
    this.initialSteps.forEach((step, i) => (state.initial[i] = step === null ? 0 : step(state)));
    for (const members of state.cohorts) members.fill(0);
    for (state.month = 0; state.month < state.horizon; state.month++) for (const step of this.steps) step(state);
  }
}
