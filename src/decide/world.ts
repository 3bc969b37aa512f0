import { convert } from '../engine/draws.js';
import { oneThread } from '../engine/pool/one-thread.js';
import type { Pool } from '../engine/pool/pool.js';
import { simulate } from '../engine/simulate.js';
import type { RunResult, Simulation } from '../engine/simulate.js';
import { buildProgram } from '../equations/build-program.js';
import { DISCOUNT_FACTOR, discountsByMonth, startRateName } from '../equations/discount.js';
import type { Program, Run } from '../equations/program.js';
import { withoutRunOf } from '../equations/runs.js';
import type { Scenario } from '../model/scenario.js';
import { pow } from '../random/elementary.js';
import { replicatesOf } from '../random/sampling-method.js';
import { isExact } from '../summary/assess.js';
import { columnsOf } from '../summary/flow-measures.js';
import type { Frame } from '../summary/flow-summary.js';
import { flowOf } from '../summary/flow.js';
import type { Flow } from '../summary/flow.js';
import { refuseOverflow } from '../summary/overflow.js';
import type { Verdict } from '../summary/summary.js';
import { threadsOf } from '../summary/threads.js';
import type { Threads } from '../summary/threads.js';
import { meets } from '../summary/targets.js';
import { verdictUnder } from '../summary/verdict.js';
import { outcomeSeries, presentValue, runOutcome } from './run-outcome.js';
import type { RunOutcome } from './run-outcome.js';
import { withPartsOf } from './shared-parts.js';
import type { FlowFigures, WholeFigures } from './whole-figures.js';
import { runOfLens, type Lens } from '../model/lens.js';

/** Trials that analyses which run the model again use at most. */
export const ANALYSIS_TRIALS = 2048;

export interface WorldOptions {
  readonly trials: number;
  readonly pool?: Pool;
  /** Gives way to timers and signals; rejects to cancel. */
  readonly breathe?: () => Promise<void>;
  /** Ids in the order of their Sobol dimensions, where worlds of other programs are to draw alike; else the program's own. */
  readonly dimensions?: readonly string[];
  /** A world of a scenario that differs little: where only numbers do, its kernels are used. */
  readonly kin?: World;
}

type Running = Required<Omit<WorldOptions, 'dimensions' | 'kin'>>;

/** What differs from the draws of the scenario. */
export interface Change {
  /** Inputs held at these values, one per trial, in the unit of the equations (see `World.held`). */
  readonly held?: ReadonlyMap<string, Float64Array>;
  /** Another seed for everything that is drawn. */
  readonly seed?: string;
}

/** The same for runs that switch the same things off. */
function keyOf({ switches }: Run): string {
  const off = Object.entries(switches).filter(([, value]) => value !== 1);
  return JSON.stringify(off.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A scenario on one set of draws, run as analyses ask: a run is simulated once, whoever asks for it. Worlds made by `changed` share the
 * program, its kernels and, but for what is changed, the draws, so figures of two worlds may be compared trial by trial. Worlds that share
 * a pool must be asked one after the other.
 */
export class World {
  private readonly outcomes = new Map<string, Promise<RunOutcome>>();
  private readonly values = new Map<string, Promise<Float64Array>>();
  private readonly smaller = new Map<number, Promise<World>>();
  private memory: Float64Array | undefined;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly scenario: Scenario,
    readonly program: Program,
    readonly frame: Frame,
    private readonly simulation: Simulation,
    private readonly options: Running,
    private readonly change: Change,
  ) {}

  static async open(
    scenario: Scenario,
    { trials, pool = oneThread(), breathe = () => Promise.resolve(), dimensions, kin }: WorldOptions,
  ): Promise<World> {
    const built = buildProgram(scenario);
    const own = kin === undefined ? built : withPartsOf(kin.program, built);
    const { sampling } = own;
    const program = { ...own, sampling: { ...sampling, trials, dimensions: dimensions ?? sampling.dimensions } };
    return World.simulated(scenario, program, { trials: isExact(scenario, program) ? 1 : trials, pool, breathe }, {});
  }

  private static async simulated(
    scenario: Scenario,
    program: Program,
    options: Running,
    change: Change,
  ): Promise<World> {
    const { trials } = options;
    const replicates = replicatesOf(program.sampling.method, trials);
    const exact = isExact(scenario, program);
    const frame: Frame = { start: scenario.start, horizon: scenario.horizon, exact, replicates };
    const simulation = await simulate(program, { ...options, ...change, onTrials: () => undefined });
    return new World(scenario, program, frame, simulation, options, change);
  }

  get trials(): number {
    return this.options.trials;
  }

  /** Gives way to timers and signals; rejects when the work was cancelled. */
  breathe(): Promise<void> {
    return this.options.breathe();
  }

  /** Runs simulated so far. */
  get runs(): number {
    return this.outcomes.size + this.values.size;
  }

  /** An input or trial equation, one number per trial. */
  column(name: string): Float64Array {
    return this.simulation.figures.figure(name);
  }

  /** A column that holds an input at one value, written in the unit of its author. */
  held(input: string, value: number): Float64Array {
    const found = this.program.inputs.find(({ id }) => id === input);
    if (found === undefined) throw new Error(`the program has no input ${input}`);
    const fixed = { ...found, distribution: { kind: 'constant', value } } as const;
    return new Float64Array(this.trials).fill(convert(value, fixed, this.program.horizon));
  }

  /** The scenario with at most so many trials, for many runs: this world where it has no more; made once. */
  fewer(trials: number): Promise<World> {
    if (trials >= this.trials) return Promise.resolve(this);
    const known = this.smaller.get(trials);
    if (known !== undefined) return known;
    const made = World.open(this.scenario, { ...this.options, trials });
    this.smaller.set(trials, made);
    return made;
  }

  /** The same program on draws that differ in this; what this world itself changes stays changed. */
  async changed({ held, seed }: Change): Promise<World> {
    const change: Change = {
      held: new Map([...(this.change.held ?? []), ...(held ?? [])]),
      ...((seed ?? this.change.seed) === undefined ? {} : { seed: (seed ?? this.change.seed)! }),
    };
    const world = await World.simulated(this.scenario, this.program, this.options, change);
    // The run without initiatives has them all switched off: what is held of one does not move it.
    const aside = seed === undefined && [...(held?.keys() ?? [])].every((id) => id.startsWith('initiatives.'));
    if (aside) {
      const same = this.run(this.baseline);
      await same;
      world.outcomes.set(keyOf(this.baseline), same);
    }
    return world;
  }

  private get baseline(): Run {
    return this.program.runs.find(({ name }) => name === 'none')!;
  }

  /** A run of the program by name. */
  named(name: string): Promise<RunOutcome> {
    return this.run(this.planned(name));
  }

  planned(name: string): Run {
    return this.program.runs.find((run) => run.name === name)!;
  }

  run(run: Run): Promise<RunOutcome> {
    const simulated = async (): Promise<RunOutcome> => {
      const { scenario } = this;
      const result = await this.simulated(run, outcomeSeries(scenario));
      const outcome = await runOutcome(result, scenario, this.rates, this.threads);
      refuseOverflow(scenario, this.program, outcome.value);
      return outcome;
    };
    return this.once(this.outcomes, keyOf(run), simulated);
  }

  /** Present value of a run's cash by trial. Nothing else is kept of it: for many runs of which no more is asked. */
  async value(run: Run): Promise<Float64Array> {
    const known = this.outcomes.get(keyOf(run));
    if (known !== undefined) return (await known).value;
    return this.once(this.values, keyOf(run), async () => {
      const byMonth = discountsByMonth(this.scenario);
      const result = await this.simulated(run, ['cash', ...(byMonth ? [DISCOUNT_FACTOR] : [])]);
      const columns = (name: string): Float64Array[] =>
        Array.from({ length: result.horizon }, (_, month) => result.column(name, month));
      return presentValue(columns('cash'), this.rates, byMonth ? columns(DISCOUNT_FACTOR) : null);
    });
  }

  private get threads(): Threads {
    const { pool, breathe } = this.options;
    return threadsOf(pool, { breathe });
  }

  private get rates(): Float64Array {
    return this.column(startRateName(this.scenario));
  }

  private once<Found>(known: Map<string, Promise<Found>>, key: string, find: () => Promise<Found>): Promise<Found> {
    const before = known.get(key);
    if (before !== undefined) return before;
    // One after the other: the runs of a world use the same memory.
    const found = this.last.then(find);
    this.last = found.catch(() => undefined);
    known.set(key, found);
    return found;
  }

  private async simulated(run: Run, series: readonly string[]): Promise<RunResult> {
    const result = await this.simulation.run(run, series, this.memory);
    this.memory = result.data;
    return result;
  }

  /** With minus without under a lens: the whole program, or one initiative on its own clock. */
  async flow(lens: Lens, initiative: string | null): Promise<Flow> {
    const main = await this.named(runOfLens(lens));
    const other = initiative === null ? 'none' : withoutRunOf(lens, initiative);
    const without = await this.named(other);
    const clock = initiative === null ? new Float64Array(this.trials) : main.started.get(initiative);
    return flowOf({ a: main.side, b: without.side, rates: this.rates, clock, withoutIrr: true });
  }

  /** Net present value of the program under a lens, by trial. */
  async npv(lens: Lens): Promise<Float64Array> {
    const [main, none] = [await this.named(runOfLens(lens)), await this.named('none')];
    return main.value.map((value, trial) => value - none.value[trial]);
  }

  /** Values at the start, as of so many months before it: discounted at the rate of each trial, by month that of the first. */
  asOf(values: Float64Array, monthsBefore: number): Float64Array {
    if (monthsBefore === 0) return values;
    return values.map((value, trial) => value * pow(1 + this.rates[trial], -monthsBefore / 12));
  }

  /** What the rules of the decision speak of; initiatives only where a rule names them. */
  async ruleFigures(lens: Lens): Promise<WholeFigures> {
    const { decision, targets } = this.scenario;
    const rules = decision === null ? [] : [...decision.go, ...decision.noGo];
    const named = rules.flatMap(({ statistic }) =>
      statistic.kind !== 'target' && statistic.subject.kind === 'measure' ? [statistic.subject.initiative] : [],
    );
    const initiatives = new Map<string, FlowFigures>();
    for (const id of new Set(named)) if (id !== null) initiatives.set(id, columnsOf(await this.flow(lens, id)));
    const reached = (await this.named(runOfLens(lens))).targets;
    const met = targets.map((target): [string, Float64Array] => [
      target.name,
      reached.get(target.name).map((value) => (meets(target, value) ? 1 : 0)),
    ]);
    return { program: columnsOf(await this.flow(lens, null)), initiatives, targets: new Map(met) };
  }

  /** The verdict by the decision's rules under its own lens; null where there is no decision. */
  async verdict(): Promise<Verdict | null> {
    const { decision } = this.scenario;
    if (decision === null) return null;
    const used = new Set<Lens>([
      decision.lens,
      ...[...decision.go, ...decision.noGo].flatMap(({ lens }) => lens ?? []),
    ]);
    const figures = new Map<Lens, WholeFigures>();
    for (const lens of used) figures.set(lens, await this.ruleFigures(lens));
    const either = figures.get(decision.lens)!;
    const both = { strict: figures.get('strict') ?? either, broad: figures.get('broad') ?? either };
    return verdictUnder(decision.lens, decision, both, this.frame);
  }
}
