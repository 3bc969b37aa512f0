import { strictWithoutRun, withoutRun } from '../equations/runs.js';
import type { Lens } from '../model/decision.js';
import type { Scenario } from '../model/scenario.js';
import type { FlowSource, Side } from './flow.js';
import { flowSummary, spreadColumns } from './flow-summary.js';
import type { Frame } from './flow-summary.js';
import type { RunFigures } from './run-figures.js';
import type { FlowSummary } from './summary.js';
import type { Threads } from './threads.js';
import type { RuleColumns } from './verdict.js';

/** What is kept of a flow: its summary, and the measures that rules and odds read trial by trial. */
export interface FlowFound {
  readonly summary: FlowSummary;
  readonly columns: RuleColumns;
}

/** Measures and summarises one difference of two runs. */
async function findFlow(source: FlowSource, threads: Threads, frame: Frame): Promise<FlowFound> {
  const { flow, paths } = await threads.flow(source);
  const { trials } = flow;
  const offsets = flow.flow.map((_, month) => month * trials);
  const cumulative = offsets.map((offset) => offset + flow.flow.length * trials);
  const figures = {
    flow: await threads.band({ data: paths, offsets, trials, type: 7 }),
    cumulative: await threads.band({ data: paths, offsets: cumulative, trials, type: 7 }),
    spreads: await threads.spreads(spreadColumns(flow)),
  };
  return {
    summary: flowSummary(flow, source.clock, frame, figures),
    columns: {
      payback: flow.payback.slice(),
      firstCrossing: flow.firstCrossing.slice(),
      discountedPayback: flow.discountedPayback.slice(),
      npv: flow.npv.slice(),
      peakDeficit: flow.peakDeficit.slice(),
      moic: flow.moic.slice(),
      roi: { horizon: flow.roi.horizon.slice() },
    },
  };
}

/** Flows as soon as both of their sides are there; sides that no later flow needs are let go. */
export class FlowLedger {
  readonly found = new Map<string, FlowFound>();
  private readonly clock: Float64Array;

  constructor(
    private readonly figures: ReadonlyMap<string, RunFigures>,
    private readonly scenario: Scenario,
    private readonly rates: Float64Array,
    private readonly threads: Threads,
    private readonly frame: Frame,
  ) {
    this.clock = threads.numbers(rates.length);
  }

  async after(run: string): Promise<void> {
    if (run === 'direct only') await this.lens('broad', 'all');
    if (run === 'strict') await this.lens('strict', 'strict');
    for (const { id } of this.scenario.initiatives) {
      if (run === withoutRun(id)) await this.initiative('broad', 'all', run, id);
      if (run === strictWithoutRun(id)) await this.initiative('strict', 'strict', run, id);
    }
    if (!['all', 'none', 'direct only', 'strict'].includes(run)) this.figures.get(run)!.forgetSide();
  }

  private async lens(lens: Lens, main: string): Promise<void> {
    await this.find(`${lens} program`, main, 'none', this.clock);
    await this.find(`${lens} whole`, main, 'direct only', this.clock);
  }

  private async initiative(lens: Lens, main: string, without: string, id: string): Promise<void> {
    await this.find(`${lens} initiative ${id}`, main, without, this.figures.get(main)!.started.get(id)!);
  }

  private async find(name: string, a: string, b: string, clock: Float64Array): Promise<void> {
    const side = (run: string): Side => this.figures.get(run)!.side;
    const source = { a: side(a), b: side(b), rates: this.rates, clock };
    this.found.set(name, await findFlow(source, this.threads, this.frame));
  }
}
