import type { Simulation } from '../engine/simulate.js';
import type { Program, Run } from '../equations/program.js';
import type { BandAddition, Batch, Gathering } from './gather/gathering.js';
import type { Part, RunFigures, RunFrame } from './run-figures.js';
import { runParts } from './run-parts.js';
import type { Threads } from './threads.js';

/** Runs whose series are always exported. */
const STANDARD = ['all', 'none', 'base', 'direct only', 'strict'];

/** Most numbers that the results of a run may take at a time: 512 MB. What is beyond is simulated again, group by group. */
const RESULT_NUMBERS = 1 << 26;

export interface PlannedRun {
  readonly run: Run;
  readonly figures: RunFigures;
  /** Parts that are taken from one pass of the simulation. */
  readonly passes: readonly (readonly Part[])[];
}

/** Nothing is drawn. */
export const isPlain = (program: Program): boolean =>
  program.inputs.every(({ distribution }) => distribution.kind === 'constant');

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

/** The runs of a program and what is learnt from each. @param trials of the largest batch */
export function plannedRuns(about: Omit<RunFrame, 'exported'>, trials: number, allSeries: boolean): PlannedRun[] {
  const { program } = about;
  const most = Math.max(1, Math.floor(RESULT_NUMBERS / (program.horizon * trials)));
  return program.runs.map((run) => {
    const exported = allSeries || isPlain(program) || STANDARD.includes(run.name);
    const { figures, parts } = runParts(run.name, { ...about, exported });
    return { run, figures, passes: grouped(parts, most) };
  });
}

/** Makes the passes of a batch, one after the other in the same memory. */
export class RunPasses {
  private memory: Float64Array | undefined;

  constructor(
    private readonly runs: readonly PlannedRun[],
    private readonly threads: Threads,
    private readonly gathering: Gathering,
  ) {}

  /** @param after called when a run is through */
  async make(simulation: Simulation, batch: Batch, after: (run: string) => Promise<void>): Promise<void> {
    for (const { run, passes } of this.runs) {
      for (const parts of passes) await this.pass(run, parts, simulation, batch);
      await after(run.name);
    }
  }

  private async pass(run: Run, parts: readonly Part[], simulation: Simulation, batch: Batch): Promise<void> {
    const series = [...new Set(parts.flatMap((part) => part.series))];
    const result = await simulation.run(run, series, this.memory);
    this.memory = result.data;
    for (const { take } of parts) {
      await take?.(result, batch);
      await this.threads.breathe();
    }
    const bands = parts.flatMap(({ series: [name], band }): BandAddition[] =>
      band === undefined ? [] : [{ sink: band, offsets: result.offsets(name) }],
    );
    if (bands.length > 0) await this.gathering.addBands(batch, result.data, bands);
  }
}
