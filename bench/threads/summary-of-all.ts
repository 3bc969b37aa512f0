import type { Pool } from '../../src/engine/pool/pool.js';
import { simulate } from '../../src/engine/simulate.js';
import type { RunResult } from '../../src/engine/simulate.js';
import type { Program } from '../../src/equations/program.js';
import { FlowGathering } from '../../src/summary/flow-gathering.js';
import type { FlowMeasure } from '../../src/summary/flow-measures.js';
import { flowsOnPool } from '../../src/summary/flow-on-pool.js';
import { flowSummary } from '../../src/summary/flow-summary.js';
import type { Side } from '../../src/summary/side.js';
import { bandIn, bandSink } from '../../src/summary/gather/gathering.js';
import type { Batch } from '../../src/summary/gather/gathering.js';
import { StreamedGathering } from '../../src/summary/gather/streamed-gathering.js';
import { wholeGathering } from '../../src/summary/gather/whole-gathering.js';
import { sumInto } from '../../src/summary/pool/sum-columns.js';
import { reusableColumns } from '../../src/summary/reusable-columns.js';
import type { Band, FlowSummary } from '../../src/summary/summary.js';
import { threadsOf } from '../../src/summary/threads.js';
import type { Threads } from '../../src/summary/threads.js';

const SERIES = ['cash', 'mrr.indirect', 'indirectRatio'];
const SIDE = ['cash', 'teamCost', 'initiativeCost', 'mrr.indirect', 'mrr.direct'];
const RATE = 0.08;

export interface SummaryOfAll {
  readonly bands: readonly Band[];
  /** Of the program: run `all` minus run `none`. */
  readonly flow: FlowSummary;
}

/** Cash, cost and recurring revenue of a run, in columns that are used again. */
function sideTaker(threads: Threads): (result: RunResult) => Promise<Side> {
  const reused = reusableColumns(threads);
  return async (result) => {
    const { data, horizon, trials } = result;
    const months = Array.from({ length: horizon }, (_, month) => month);
    const terms = [
      ...months.map((month) => [result.offset('cash', month)]),
      ...months.map((month) => [result.offset('teamCost', month), result.offset('initiativeCost', month)]),
      [result.offset('mrr.indirect', horizon - 1), result.offset('mrr.direct', horizon - 1)],
    ];
    const out = reused(terms.length, trials);
    await sumInto(threads, { data, terms, out });
    return {
      cash: out.slice(0, horizon),
      cost: out.slice(horizon, 2 * horizon),
      mrr: out[2 * horizon],
      discount: null,
    };
  };
}

/**
 * Trials to summary, as a run does it: run `all`, bands of three series over all months, and the program's flow with NPV and
 * payback, for which run `none` is simulated too.
 * @param batchTrials trials of a batch; as many as there are for exact figures
 */
export async function summaryOfAll(
  program: Program,
  trials: number,
  batchTrials: number,
  pool: Pool,
): Promise<SummaryOfAll> {
  const frame = { start: 0, horizon: program.horizon, exact: false, replicates: 1 };
  const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const threads = threadsOf(pool, { breathe });
  const gathering =
    batchTrials < trials ? new StreamedGathering(threads, trials, frame) : wholeGathering(threads, frame);
  const sinks = SERIES.map(() => bandSink(7));
  const kept = new Set<FlowMeasure>(['npv', 'payback']);
  const gathered = new FlowGathering(gathering, { rules: new Map(), kept });
  const [sideOfAll, sideOfNone, measure] = [sideTaker(threads), sideTaker(threads), flowsOnPool(threads)];
  const runs = ['all', 'none'].map((name) => program.runs.find((run) => run.name === name)!);
  const yearly = pool.numbers(batchTrials).fill(RATE);
  const zeros = pool.numbers(batchTrials);
  let memory: Float64Array | undefined;
  let simulation = await simulate(program, { trials: batchTrials, onTrials: () => undefined, breathe, pool });
  for (let first = 0; first < trials; first += batchTrials) {
    const batch: Batch = { first, trials: Math.min(batchTrials, trials - first) };
    if (first > 0) simulation = await simulation.onward(first, batch.trials);
    const all = await simulation.run(runs[0], [...new Set([...SERIES, ...SIDE])], memory);
    memory = all.data;
    const additions = SERIES.map((series, i) => ({ sink: sinks[i], offsets: all.offsets(series) }));
    await gathering.addBands(batch, all.data, additions);
    const a = await sideOfAll(all);
    const b = await sideOfNone(await simulation.run(runs[1], SIDE, memory));
    const [rates, clock] = [yearly.subarray(0, batch.trials), zeros.subarray(0, batch.trials)];
    await gathered.add(batch, await measure({ a, b, rates, clock }), clock);
  }
  gathering.finishBands(sinks);
  return { bands: sinks.map(bandIn), flow: await flowSummary(gathered.finish(), frame, threads) };
}
