import type { TrialFigures } from '../engine/simulate.js';
import { sunkCostName } from '../equations/profit-and-loss.js';
import type { Scenario } from '../model/scenario.js';
import { assumedQuantities } from './assumptions.js';
import type { Column } from './column/column.js';
import type { Estimation } from './estimation.js';
import { columnIn, columnSink } from './gather/gathering.js';
import type { Batch, ColumnSink, Gathering } from './gather/gathering.js';
import { spreadsOf } from './pool/column-figures.js';
import type { Spread } from './summary.js';
import type { Threads } from './threads.js';

const SUCCESS = 'success.';
const isSuccess = (name: string): boolean => name.startsWith(SUCCESS);

export const successName = (initiative: string): string => `${SUCCESS}${initiative}`;

/** Once-per-trial figures that a summary shows, batch by batch: assumptions, successes, sunk costs. */
export class TrialGathering {
  private readonly assumed: readonly string[];
  private readonly wanted: readonly string[];
  private readonly sinks = new Map<string, ColumnSink>();

  constructor(
    scenario: Scenario,
    private readonly gathering: Gathering,
  ) {
    this.assumed = assumedQuantities(scenario).map(({ id }) => id);
    this.wanted = scenario.initiatives.flatMap(({ id }) => [successName(id), sunkCostName(id)]);
  }

  async add(batch: Batch, { has, figure }: TrialFigures): Promise<void> {
    const names = [...new Set([...this.assumed, ...this.wanted])].filter((name) => has(name));
    const additions = names.map((name) => {
      const sink = this.sinks.get(name) ?? columnSink(this.assumed.includes(name) || !isSuccess(name) ? 7 : 1);
      this.sinks.set(name, sink);
      return { sink, column: figure(name) };
    });
    await this.gathering.addColumns(batch, additions);
  }

  finish(): void {
    this.gathering.finishColumns([...this.sinks.values()]);
  }

  /** A figure over the trials; null where the program has no such figure. */
  column(name: string): Column | null {
    const sink = this.sinks.get(name);
    return sink === undefined ? null : columnIn(sink);
  }

  /** Spread of each assumption that is drawn. */
  async assumptions(threads: Threads, estimation: Estimation): Promise<ReadonlyMap<string, Spread>> {
    const drawn = this.assumed.filter((id) => this.sinks.has(id));
    const work = drawn.map((id) => ({ column: this.column(id)!, type: 7 as const }));
    const spreads = await spreadsOf(threads, work, estimation);
    return new Map(drawn.map((id, i) => [id, spreads[i]]));
  }
}
