import type { RunResult } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import type { Scenario } from '../model/scenario.js';
import { TotalMap } from '../model/total-map.js';
import type { CompanyColumns } from './company.js';
import type { FunnelGathering } from './evidence/funnel.js';
import type { KpiGathering } from './evidence/kpis.js';
import type { PathPlan } from './evidence/path-plan.js';
import type { BandSink, Batch, ColumnSink, Gathering } from './gather/gathering.js';
import type { LineSums } from './profit-and-loss.js';
import type { Side } from './side.js';
import type { Threads } from './threads.js';

/** How a capacity is over-booked. */
export interface Overbooking {
  /** Index of its first such month; NaN = none. */
  readonly first: ColumnSink;
  /** Trials by month. */
  byMonth: readonly number[];
}

/** How little there is of something that may hold back. */
export interface Shortage {
  /** The least share of a trial that is short; NaN = it is not. */
  readonly lowest: ColumnSink;
  /** Index of the first month that is short; NaN = none. */
  readonly first: ColumnSink;
  /** Trials by month. */
  byMonth: readonly number[];
}

/** What is kept of a run: of the batch at hand, and of all batches so far. */
export interface RunFigures {
  /** Of the batch. */
  side: Side;
  /** Lets go of the side: the largest part. */
  readonly forgetSide: () => void;
  /** Of the batch. */
  readonly lines: Map<string, readonly Float64Array[]> & LineSums;
  /** Of the batch; of the runs behind the lenses and the baseline. */
  company: CompanyColumns;
  /** Start month index per trial of each initiative; NaN = never. Of the batch. */
  readonly started: TotalMap<string, Float64Array>;
  readonly starts: TotalMap<string, ColumnSink>;
  /** Cost of each initiative over the horizon. */
  readonly costs: TotalMap<string, ColumnSink>;
  /** Indirect sales ratio of the trailing twelve months, and the trials without one by month. */
  readonly ratio: BandSink;
  undefinedTrials: readonly number[];
  readonly targets: TotalMap<string, ColumnSink>;
  /** What targets have come to at the checkpoints of their paths. */
  readonly paths: TotalMap<string, readonly ColumnSink[]>;
  /** Trials in which an initiative runs, by month. */
  readonly running: TotalMap<string, readonly number[]>;
  funnels: readonly FunnelGathering[];
  kpis: readonly KpiGathering[];
  /** Index of the first month after a stop rule ended the initiative; NaN = never. */
  readonly stopped: Map<string, ColumnSink>;
  /** Trial-months with a driver at its bound. */
  readonly held: Map<string, number>;
  readonly capacities: TotalMap<string, Overbooking>;
  /** By the series of the limit. */
  readonly shortages: TotalMap<string, Shortage>;
  /** Month in which each phase is entered, 1-based; Infinity = never. */
  readonly phases: TotalMap<string, ColumnSink>;
  /** Sums of P/L lines by series, over all batches so far: `[fiscal year · TRIAL_GROUPS + group of trials]`. */
  readonly groupSums: TotalMap<string, Float64Array>;
  readonly exported: { readonly series: string; readonly unit: string; readonly sink: BandSink }[];
}

/** One thing to be learnt from a run, and the series it must see together. */
export interface Part {
  readonly series: readonly string[];
  /** Takes it from the results of a batch. */
  readonly take?: (result: RunResult, batch: Batch) => Promise<void>;
  /** The band of the series is wanted. */
  readonly band?: BandSink;
}

/** What the parts of a run need to know. */
export interface RunFrame {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly threads: Threads;
  readonly gathering: Gathering;
  readonly units: ReadonlyMap<string, string>;
  readonly paths: readonly PathPlan[];
  /** The bands of all reported series are wanted. */
  readonly exported: boolean;
}

/** Adds the counts of a batch to those so far. */
export const addedUp = (counts: readonly number[], more: readonly number[]): number[] =>
  more.map((count, i) => count + (counts[i] ?? 0));
