import { TotalMap } from '../model/total-map.js';
import { strictWithoutRun, withoutRun } from '../equations/runs.js';
import type { Rule } from '../model/decision.js';
import type { Lens } from '../model/lens.js';
import type { Scenario } from '../model/scenario.js';
import type { Column } from './column/column.js';
import { FlowGathering } from './flow-gathering.js';
import type { FlowWanted } from './flow-gathering.js';
import type { FlowMeasure } from './flow-measures.js';
import { flowsOnPool } from './flow-on-pool.js';
import type { FlowOnPool } from './flow-on-pool.js';
import { flowSummary } from './flow-summary.js';
import type { Frame } from './flow-summary.js';
import type { FlowSource } from './flow.js';
import type { Batch, Gathering } from './gather/gathering.js';
import { reusableColumns } from './reusable-columns.js';
import { ruleNeeds } from './rule-needs.js';
import type { RunFigures } from './run-figures.js';
import type { Side } from './side.js';
import type { FlowSummary } from './summary.js';
import type { Threads } from './threads.js';
import type { RuleColumns } from './verdict.js';

/** What is kept of a flow: its summary, and the measures that rules and odds read. */
export interface FlowFound {
  readonly summary: FlowSummary;
  readonly columns: RuleColumns;
  /** Trial by trial: NPV and payback of the program. */
  readonly kept: Partial<Record<FlowMeasure, Float64Array>>;
}

/** What flows are made of and how. */
export interface FlowFrame {
  readonly scenario: Scenario;
  readonly frame: Frame;
  readonly threads: Threads;
  readonly gathering: Gathering;
  /** Rules that will be read. */
  readonly rules: readonly Rule[];
}

/** Flows as soon as both of their sides are there; sides that no later flow needs are let go. */
export class FlowLedger {
  readonly found = new TotalMap<string, FlowFound>();
  private readonly gathered = new Map<string, { readonly flow: FlowGathering; readonly wanted: FlowWanted }>();
  private readonly measure: (source: FlowSource) => Promise<FlowOnPool>;
  private readonly zeros: (trials: number) => Float64Array;

  constructor(
    private readonly figures: TotalMap<string, RunFigures>,
    private readonly about: FlowFrame,
  ) {
    this.measure = flowsOnPool(about.threads);
    const column = reusableColumns(about.threads);
    this.zeros = (trials) => column(1, trials)[0];
  }

  /** @param rates discount rate per year of month 0, of the batch's trials */
  async after(run: string, batch: Batch, rates: Float64Array): Promise<void> {
    if (run === 'direct only') await this.lens('broad', 'all', batch, rates);
    if (run === 'strict') await this.lens('strict', 'strict', batch, rates);
    for (const { id } of this.about.scenario.initiatives) {
      if (run === withoutRun(id)) await this.initiative('broad', ['all', run], id, batch, rates);
      if (run === strictWithoutRun(id)) await this.initiative('strict', ['strict', run], id, batch, rates);
    }
    if (!['all', 'none', 'direct only', 'strict'].includes(run)) this.figures.get(run).forgetSide();
  }

  /** Finds what is left once every batch was added. */
  async finish(): Promise<void> {
    for (const name of this.gathered.keys()) if (!this.found.has(name)) await this.find(name);
  }

  private async lens(lens: Lens, main: string, batch: Batch, rates: Float64Array): Promise<void> {
    const clock = this.zeros(batch.trials);
    const kept = new Set<FlowMeasure>(['payback', 'npv']);
    const rules = ruleNeeds(this.about.rules, null);
    await this.add(`${lens} program`, { rules, kept }, batch, { ...this.sides(main, 'none'), rates, clock });
    const nothing = { rules: new Map(), kept: new Set<FlowMeasure>() };
    await this.add(`${lens} whole`, nothing, batch, { ...this.sides(main, 'direct only'), rates, clock });
  }

  private async initiative(
    lens: Lens,
    [main, without]: readonly [string, string],
    id: string,
    batch: Batch,
    rates: Float64Array,
  ): Promise<void> {
    const { payback } = this.about.scenario.initiatives.find((initiative) => initiative.id === id)!;
    const rules = new Map(ruleNeeds(this.about.rules, id));
    const within = payback?.within ?? null;
    if (within !== null) rules.set('payback', [...(rules.get('payback') ?? []), within]);
    const clock = this.figures.get(main).started.get(id);
    const source = { ...this.sides(main, without), rates, clock };
    await this.add(`${lens} initiative ${id}`, { rules, kept: new Set() }, batch, source);
  }

  private sides(a: string, b: string): { readonly a: Side; readonly b: Side } {
    const side = (run: string): Side => this.figures.get(run).side;
    return { a: side(a), b: side(b) };
  }

  private async add(name: string, wanted: FlowWanted, batch: Batch, source: FlowSource): Promise<void> {
    const { gathering } = this.about;
    const { flow } = this.gathered.get(name) ?? { flow: new FlowGathering(gathering, wanted) };
    this.gathered.set(name, { flow, wanted });
    await flow.add(batch, await this.measure(source), source.clock);
    // The next flow is written over this one.
    if (gathering.whole) await this.find(name);
  }

  private async find(name: string): Promise<void> {
    const { frame, threads, gathering } = this.about;
    const { flow, wanted } = this.gathered.get(name)!;
    const gathered = flow.finish();
    // The columns of a flow that was not streamed are used again.
    const copied = (column: Column): Column => (gathering.whole ? (column as Float64Array).slice() : column);
    this.found.set(name, {
      summary: await flowSummary(gathered, frame, threads),
      columns: Object.fromEntries([...wanted.rules.keys()].map((name) => [name, copied(gathered.columns[name])])),
      kept: flow.kept,
    });
  }
}
