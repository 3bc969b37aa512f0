import { bandSink, bandIn, columnIn, columnSink } from './gather/gathering.js';
import type { BandSink, Batch, ColumnSink, Gathering } from './gather/gathering.js';
import { columnsOf, flowMeasureNames, flowMeasures } from './flow-measures.js';
import type { FlowColumns, FlowMeasure } from './flow-measures.js';
import type { FlowOnPool } from './flow-on-pool.js';
import type { GatheredFlow } from './flow-summary.js';
import type { RuleNeeds } from './rule-needs.js';

/** Sample paths shown in charts: the first trials, so that they never depend on results. */
const SAMPLE_PATHS = 12;

/** Values that the figures of every flow are tested against. */
const ownCuts: Partial<Record<FlowMeasure, readonly number[]>> = {
  payback: [0],
  firstCrossing: [0],
  discountedPayback: [0],
  npv: [0],
};

/** What is asked of one flow. */
export interface FlowWanted {
  readonly rules: RuleNeeds;
  /** Measures of which every trial is kept. */
  readonly kept: ReadonlySet<FlowMeasure>;
}

/** One difference of two runs, batch by batch. */
export class FlowGathering {
  private readonly flow = bandSink(7);
  private readonly cumulative = bandSink(7);
  private readonly clock = columnSink(1);
  private readonly measures: Readonly<Record<FlowMeasure, ColumnSink>>;
  private readonly samplePaths: number[][] = [];

  constructor(
    private readonly gathering: Gathering,
    wanted: FlowWanted,
  ) {
    const sink = (measure: FlowMeasure): ColumnSink =>
      columnSink(flowMeasures[measure], {
        cuts: [
          ...(ownCuts[measure] ?? []),
          ...((wanted.rules as ReadonlyMap<FlowMeasure, readonly number[]>).get(measure) ?? []),
        ],
        kept: wanted.kept.has(measure),
      });
    this.measures = Object.fromEntries(flowMeasureNames.map((name) => [name, sink(name)])) as Record<
      FlowMeasure,
      ColumnSink
    >;
  }

  /** Adds the flow of a batch. */
  async add(batch: Batch, { flow, paths }: FlowOnPool, clock: Float64Array): Promise<void> {
    const { trials } = batch;
    const months = flow.flow.length;
    const offsets = flow.flow.map((_, month) => month * trials);
    const cumulative = offsets.map((offset) => offset + months * trials);
    await this.gathering.addBands(batch, paths, [
      { sink: this.flow, offsets },
      { sink: this.cumulative, offsets: cumulative },
    ]);
    const columns = columnsOf(flow);
    await this.gathering.addColumns(batch, [
      { sink: this.clock, column: clock },
      ...flowMeasureNames.map((name) => ({ sink: this.measures[name], column: columns[name] })),
    ]);
    for (let trial = 0; trial < trials && this.samplePaths.length < SAMPLE_PATHS; trial++)
      this.samplePaths.push(flow.cumulative.map((month) => month[trial]));
  }

  /** The flow over all batches. */
  finish(): GatheredFlow {
    const bands: BandSink[] = [this.flow, this.cumulative];
    this.gathering.finishBands(bands);
    this.gathering.finishColumns([this.clock, ...Object.values(this.measures)]);
    const columns = flowMeasureNames.map((name) => [name, columnIn(this.measures[name])]);
    return {
      columns: Object.fromEntries(columns) as FlowColumns,
      clock: columnIn(this.clock),
      flow: bandIn(this.flow),
      cumulative: bandIn(this.cumulative),
      samplePaths: this.samplePaths,
    };
  }
}
