import type { RunResult } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import type { Scenario } from '../model/scenario.js';
import { capacitySummary, heldShare, phaseSummaries } from './diagnosis.js';
import type { Side } from './flow.js';
import type { Frame } from './flow-summary.js';
import { count } from './odds.js';
import { linesOf, periodSums } from './profit-and-loss.js';
import type { LineSums } from './profit-and-loss.js';
import { fillTrailingRatio, ratioSeries } from './ratio.js';
import type { Band, SeriesSummary, Summary } from './summary.js';
import { targetFigure } from './targets.js';
import { quantileTypeOf } from './units.js';
import type { Threads } from './threads.js';

/** What is kept of a run once its series are summarised. */
export interface RunFigures {
  readonly side: Side;
  /** Lets go of the side: the largest part. */
  readonly forgetSide: () => void;
  readonly lines: LineSums;
  /** Indirect sales ratio of the trailing twelve months, and the trials without one by month. */
  readonly ratio: { readonly band: Band; readonly undefinedTrials: readonly number[] } | null;
  readonly targets: ReadonlyMap<string, Float64Array>;
  /** Start month index per trial of each initiative; NaN = never. */
  readonly started: ReadonlyMap<string, Float64Array>;
  /** 1 where a stop rule ended the initiative. */
  readonly stopped: ReadonlyMap<string, Float64Array>;
  /** Share of trial-months with a driver at its bound. */
  readonly held: ReadonlyMap<string, number>;
  readonly capacities: Summary['capacities'];
  readonly phases: Summary['phases'];
  readonly exported: readonly SeriesSummary[];
}

interface Building {
  side: Side;
  forgetSide: () => void;
  ratio: RunFigures['ratio'];
  lines: Map<string, readonly Float64Array[]>;
  targets: Map<string, Float64Array>;
  started: Map<string, Float64Array>;
  stopped: Map<string, Float64Array>;
  held: Map<string, number>;
  capacities: Summary['capacities'][number][];
  phases: Summary['phases'];
  exported: SeriesSummary[];
}

/** One thing to be learnt from a run, and the series it must see together. */
export interface Part {
  readonly series: readonly string[];
  readonly take: (result: RunResult) => void | Promise<void>;
}

/** What the parts of a run need to know. */
export interface RunFrame {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly frame: Frame;
  readonly threads: Threads;
  readonly units: ReadonlyMap<string, string>;
  /** The bands of all reported series are wanted. */
  readonly exported: boolean;
}

const monthsOf = (result: RunResult): number[] => Array.from({ length: result.horizon }, (_, month) => month);

function sideOf(result: RunResult, { numbers }: Threads): Side {
  const copy = (values: Float64Array): Float64Array => {
    const out = numbers(values.length);
    out.set(values);
    return out;
  };
  const sum = (a: Float64Array, b: Float64Array): Float64Array => {
    const out = copy(a);
    for (let trial = 0; trial < out.length; trial++) out[trial] += b[trial];
    return out;
  };
  const last = result.horizon - 1;
  return {
    cash: monthsOf(result).map((month) => copy(result.column('cash', month))),
    cost: monthsOf(result).map((month) =>
      sum(result.column('teamCost', month), result.column('initiativeCost', month)),
    ),
    mrr: sum(result.column('mrr.indirect', last), result.column('mrr.direct', last)),
  };
}

/** @param before month at which the start is fixed, counted from the scenario's; negative = it has started before */
function startMonths(result: RunResult, series: string, before: number, { numbers }: Threads): Float64Array {
  const starts = numbers(result.trials).fill(before < 0 ? before : NaN);
  if (before >= 0)
    for (let month = result.horizon - 1; month >= 0; month--) {
      const on = result.column(series, month);
      for (let trial = 0; trial < starts.length; trial++) if (on[trial] === 1) starts[trial] = month;
    }
  return starts;
}

/** Profit and loss, and the sales ratio: of the runs that every report compares. */
function mainParts(into: Building, { scenario, threads }: RunFrame): Part[] {
  const { indirect, direct } = ratioSeries.revenue;
  const lines = linesOf(scenario).map(([, series]): Part => ({
    series: [series],
    take: (result) => void into.lines.set(series, periodSums(result, series, scenario, threads.numbers)),
  }));
  const ratio: Part = {
    series: [indirect, direct],
    take: async (result) => {
      const data = threads.numbers(result.horizon * result.trials);
      const columns = fillTrailingRatio(result, 'revenue', data);
      const offsets = columns.map((_, month) => month * result.trials);
      into.ratio = {
        band: await threads.band({ data, offsets, trials: result.trials, type: 7 }),
        undefinedTrials: columns.map((column) => count(column, Number.isNaN)),
      };
    },
  };
  return [...lines, ratio];
}

/** What the runs behind the two lenses tell beside: targets and starts. */
function lensParts(into: Building, { scenario, threads }: RunFrame): Part[] {
  const targets = scenario.targets.map((target): Part => {
    const pair = ratioSeries[target.basis];
    return {
      series: target.metric === 'indirectRatio' ? [pair.indirect, pair.direct] : [target.metric],
      take: (result) => void into.targets.set(target.name, targetFigure(target, scenario, result)),
    };
  });
  const starts = scenario.initiatives.map(({ id, start }): Part => {
    const before = start.kind === 'month' ? start.month - scenario.start : 0;
    const series = `started.${id}`;
    return {
      series: [series],
      take: (result) => void into.started.set(id, startMonths(result, series, before, threads)),
    };
  });
  return [...targets, ...starts];
}

/** What only the run with everything on tells: stops, bounds, capacities, phases. */
function diagnosisParts(into: Building, { scenario, program, frame }: RunFrame): Part[] {
  const names = program.equations.map(({ name }) => name);
  const having = (prefix: string): string[] => names.filter((name) => name.startsWith(prefix));
  const last = program.horizon - 1;
  const parts: Part[] = [
    ...having('stopped.').map((series) => ({
      series: [series],
      take: (result: RunResult): void =>
        void into.stopped.set(series.slice('stopped.'.length), result.column(series, last).slice()),
    })),
    ...having('held.').map((series) => ({
      series: [series],
      take: (result: RunResult): void => void into.held.set(series.slice('held.'.length), heldShare(result, series)),
    })),
    ...scenario.capacities.map((capacity) => ({
      series: [`hoursBooked.${capacity.id}`, `hoursThere.${capacity.id}`],
      take: (result: RunResult): void => void into.capacities.push(capacitySummary(capacity, result, frame)),
    })),
  ];
  if (scenario.phases.length > 0)
    parts.push({
      series: ['phase'],
      take: (result) => void (into.phases = phaseSummaries(scenario, result, frame)),
    });
  return parts;
}

/** The parts of a run, and the figures that they fill in. */
export function runParts(run: string, about: RunFrame): { readonly figures: RunFigures; readonly parts: Part[] } {
  const { program, threads, units } = about;
  const nothing: Side = { cash: [], cost: [], mrr: new Float64Array(0) };
  const into: Building = {
    side: nothing,
    forgetSide: () => void (into.side = nothing),
    ratio: null,
    lines: new Map(),
    targets: new Map(),
    started: new Map(),
    stopped: new Map(),
    held: new Map(),
    capacities: [],
    phases: [],
    exported: [],
  };
  const ledger: Part = {
    series: ['cash', 'teamCost', 'initiativeCost', 'mrr.indirect', 'mrr.direct'],
    take: (result) => void (into.side = sideOf(result, threads)),
  };
  const exported = (about.exported ? program.reported : []).map((series): Part => {
    const unit = units.get(series)!;
    return {
      series: [series],
      take: async (result) => {
        const offsets = monthsOf(result).map((month) => result.offset(series, month));
        const work = { data: result.data, offsets, trials: result.trials, type: quantileTypeOf(unit) };
        into.exported.push({ run, series, unit, band: await threads.band(work) });
      },
    };
  });
  const isLens = run === 'all' || run === 'strict';
  const parts = [
    ledger,
    ...(isLens || run === 'none' ? mainParts(into, about) : []),
    ...(isLens ? lensParts(into, about) : []),
    ...(run === 'all' ? diagnosisParts(into, about) : []),
    ...exported,
  ];
  return { figures: into, parts };
}
