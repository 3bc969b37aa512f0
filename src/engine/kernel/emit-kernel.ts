import type { CohortsEquation, Program, SeriesEquation } from '../../equations/program.js';
import type { Local, Statement } from '../wasm/code.js';
import { ModuleBuilder } from '../wasm/assembler.js';
import { when } from '../wasm/control.js';
import { addLibrary } from '../wasm/library.js';
import { f64x2, v128 } from '../wasm/simd.js';
import { i32 } from '../wasm/scalar.js';
import { visit } from '../../equations/node-parts.js';
import { neededFor, rootsOf } from './dependencies.js';
import type { Needed } from './dependencies.js';
import { Emitter } from './emitter.js';
import type { Registers } from './emitter.js';
import { layoutOf } from './layout.js';
import type { Layout } from './layout.js';
import { blockLoop, countUp, lesser } from './loops.js';
import { idWords, streamsOf, uniformCode } from './uniforms.js';

/** A module ready to compile, and what its host must know. */
export interface KernelImage {
  readonly bytes: Uint8Array;
  readonly layout: Layout;
  readonly values: readonly string[];
  readonly switches: readonly string[];
  readonly tables: ReadonlyMap<string, readonly number[]>;
  readonly wanted: readonly string[];
}

/** Series read two or more months back, or by a lag that is drawn: all their months are kept. */
function historiesOf(needed: Needed): string[] {
  const names = new Set<string>();
  for (const equation of needed.equations)
    for (const root of rootsOf(equation))
      visit(root, (node) => {
        if (node.op === 'series' && !(node.lag.op === 'number' && node.lag.value < 2)) names.add(node.name);
      });
  return [...names];
}

function tablesOf(needed: Needed): string[] {
  const names = new Set<string>();
  for (const equation of needed.equations)
    for (const root of rootsOf(equation)) visit(root, (node) => node.op === 'table' && names.add(node.name));
  return [...names];
}

/** The profile by which every sum over these cohorts weighs its members; null when they weigh differently. */
function onlyWeight(needed: Needed, cohorts: string): string | null {
  const weights = new Set<string | null>();
  for (const equation of needed.equations)
    for (const root of rootsOf(equation))
      visit(root, (node) => {
        if (node.op === 'ageSum' && node.cohorts === cohorts)
          weights.add(node.weight.op === 'profile' ? node.weight.name : null);
      });
  const [first] = weights;
  return weights.size === 1 ? (first ?? null) : null;
}

/** Writes the months of one trial pair. */
class PairWriter {
  readonly prelude: Statement[] = [];
  readonly month: Statement[] = [];
  private readonly currents = new Map<string, Local<'v128'>>();
  private readonly befores = new Map<string, Local<'v128'>>();
  private readonly done = new Set<string>();

  constructor(
    private readonly emitter: Emitter,
    private readonly registers: Registers,
    private readonly newLocal: () => Local<'v128'>,
    private readonly layout: Layout,
    private readonly histories: ReadonlySet<string>,
    private readonly wanted: ReadonlySet<string>,
    private readonly reachOf: (cohorts: string) => Local<'i32'> | null,
  ) {}

  /** This month's value, once its equation has run. */
  current(name: string): Local<'v128'> {
    if (!this.done.has(name)) throw new Error(`${name} is read in the month before its equation runs`);
    return this.variable(this.currents, name);
  }

  /** Last month's value: still in the variable until this month's is computed, else in a copy. */
  before(name: string): Local<'v128'> {
    return this.done.has(name) ? this.variable(this.befores, name) : this.variable(this.currents, name);
  }

  private variable(of: Map<string, Local<'v128'>>, name: string): Local<'v128'> {
    const known = of.get(name);
    if (known !== undefined) return known;
    const made = this.newLocal();
    of.set(name, made);
    return made;
  }

  series(equation: SeriesEquation, initial: (name: string) => ReturnType<Emitter['value']>): void {
    const { name } = equation;
    const { emitter, registers, layout } = this;
    const value = emitter.value(equation.node);
    const variable = this.variable(this.currents, name);
    const copies = this.befores;
    // The copy of last month's value is made only if a later equation reads it: known when all are written.
    emitter.statements.push({
      type: 'void',
      write: (out) => {
        const copy = copies.get(name);
        if (copy !== undefined) copy.set(variable).write(out);
      },
    });
    emitter.statements.push(variable.set(value));
    this.done.add(name);
    this.prelude.push(variable.set(initial(name)));
    const shift = (bits: number): ReturnType<typeof i32.shl> => i32.shl(registers.month, i32.const(bits));
    if (this.histories.has(name)) emitter.statements.push(v128.store(shift(4), variable, layout.history(name)));
    if (this.wanted.has(name)) {
      const row = i32.mul(registers.month, i32.const(layout.block * 8));
      emitter.statements.push(v128.store(i32.add(row, registers.pair), variable, layout.out(name)));
    }
  }

  /** n_k ← n_{k−1} · keep from the oldest age down, then n₀ ← inflow. */
  cohorts(equation: CohortsEquation): void {
    const { emitter, registers, layout } = this;
    const inflow = emitter.local(equation.inflow);
    const keep = emitter.table.intern(equation.keep);
    emitter.beforeAges(keep);
    const { age, month } = registers;
    const at = layout.cohorts(equation.name);
    const reach = this.reachOf(equation.name);
    const offset = i32.shl(age, i32.const(4));
    const kept = f64x2.mul(v128.load(offset, at - 16), emitter.value(equation.keep));
    emitter.statements.push(
      age.set(reach === null ? month : lesser(month, reach)),
      blockLoop((end, again) => [
        end.brIf(i32.lt(age, i32.const(1))),
        v128.store(offset, kept, at),
        age.set(i32.sub(age, i32.const(1))),
        again.br(),
      ]),
      v128.store(i32.const(0), inflow, at),
    );
  }
}

/**
 * Program → WebAssembly module with one function `run(firstTrial, pairs, key0, key1)`: simulates pairs of adjacent trials
 * of the columns in its memory and writes the wanted series there. Numbers live in memory; only structure is in the code.
 */
export function emitKernel(program: Program, wanted: readonly string[], block: number): KernelImage {
  const needed = neededFor(program, wanted);
  const module = new ModuleBuilder();
  const library = addLibrary(module, 0, program.counts === 'random');
  const histories = historiesOf(needed);
  const streams = streamsOf(program, needed);
  const layout = layoutOf({
    program,
    needed,
    wanted,
    histories,
    tables: tablesOf(needed),
    streams: streams?.length ?? 0,
    block,
    from: library.bytes,
  });
  module.importMemory('env', 'memory', { initial: layout.pages });

  const run = module.func(['i32', 'i32', 'i32', 'i32'], []);
  const [first, pairs, key0, key1] = run.params;
  const registers: Registers = {
    trial: run.local('i32'),
    pair: run.local('i32'),
    month: run.local('i32'),
    age: run.local('i32'),
    uniforms: run.local('i32'),
  };
  const initials = new Map(needed.series.map(({ name, initial }) => [name, initial]));
  const initial = (name: string): ReturnType<Emitter['value']> => {
    const node = initials.get(name) ?? null;
    return node === null ? f64x2.const(0) : emitter.local(node);
  };
  const reaches = new Map(needed.profiles.map(({ name }) => [name, run.local('i32')]));
  const emitter: Emitter = new Emitter(
    run,
    library,
    registers,
    () => layout,
    {
      current: (name) => writer.current(name),
      before: (name) => writer.before(name),
      initial,
      cohortMembers: layout.cohorts,
      reach: (profile) => reaches.get(profile) ?? null,
    },
    streams,
  );
  const writer: PairWriter = new PairWriter(
    emitter,
    registers,
    () => run.local('v128'),
    layout,
    new Set(histories),
    new Set(wanted),
    (cohorts) => reaches.get(onlyWeight(needed, cohorts) ?? '') ?? null,
  );

  const profiles = needed.profiles.flatMap(({ name, node }) => {
    emitter.statements = [];
    emitter.beforeAges(emitter.table.intern(node));
    const reach = reaches.get(name)!;
    const weight = run.local('v128');
    const fill = [
      weight.set(emitter.value(node)),
      v128.store(i32.shl(registers.age, i32.const(4)), weight, layout.profile(name)),
      when(v128.anyTrue(f64x2.ne(weight, f64x2.const(0))), [reach.set(registers.age)]),
    ];
    const ages = emitter.overAges(registers.age, 0, i32.const(program.horizon), fill);
    return [...emitter.statements, reach.set(i32.const(-1)), ...ages];
  });
  emitter.statements = [];
  for (const equation of needed.equations)
    if (equation.kind === 'series') writer.series(equation, initial);
    else writer.cohorts(equation);
  const months = emitter.statements;

  const { trial, pair, month, uniforms } = registers;
  const drawn = uniformCode(library.uniforms, layout, streams ?? [], { trial, pair, uniforms, key: [key0, key1] });
  module.data(layout.streamIds, idWords(streams ?? []));
  run.body(
    trial.set(first),
    pair.set(i32.const(0)),
    blockLoop((end, again) => [
      end.brIf(i32.geU(i32.shrU(pair, i32.const(4)), pairs)),
      ...drawn.startPair,
      ...emitter.prelude,
      ...profiles,
      ...writer.prelude,
      month.set(i32.const(0)),
      countUp(month, i32.const(program.horizon - 1), [...months, ...drawn.nextMonth]),
      trial.set(i32.add(trial, i32.const(2))),
      pair.set(i32.add(pair, i32.const(16))),
      again.br(),
    ]),
  );
  module.export('run', run);
  return {
    bytes: module.build(),
    layout,
    values: needed.values,
    switches: needed.switches,
    tables: emitter.tables,
    wanted,
  };
}
