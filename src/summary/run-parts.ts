import { TotalMap } from '../model/total-map.js';
import type { CompanyColumns } from './company.js';
import { companyPart } from './company-part.js';
import { funnelSeries } from './evidence/funnel.js';
import { evidenceParts } from './evidence/parts.js';
import { pathParts } from './evidence/path.js';
import { diagnosisParts } from './diagnosis-parts.js';
import { kpiSeries } from './evidence/kpis.js';
import { bandSink, columnSink } from './gather/gathering.js';
import type { Gathering } from './gather/gathering.js';
import { firstMonthInto } from './pool/first-months.js';
import { ratioInto } from './pool/ratio-columns.js';
import { sumInto } from './pool/sum-columns.js';
import { linesOf, periodsOf } from './profit-and-loss.js';
import { ratioSeries, trailingWindows } from './ratio.js';
import { reusableColumns } from './reusable-columns.js';
import { seriesParts } from './series-parts.js';
import { sideOf, sideSeries } from './side.js';
import type { Side } from './side.js';
import { addedUp } from './run-figures.js';
import type { Part, RunFigures, RunFrame } from './run-figures.js';
import { targetInto, targetSeries } from './targets.js';
import type { Threads } from './threads.js';
import { quantileTypeOf } from './units.js';

const noCompany: CompanyColumns = { revenue: [], mrr: [], ratio: [] };
const noSide: Side = { cash: [], cost: [], mrr: new Float64Array(0), discount: null };

/** Cash, cost and recurring revenue, which comparisons of two runs are made of. */
function sidePart(into: RunFigures, { scenario, threads }: RunFrame): Part {
  const reused = reusableColumns(threads);
  return {
    series: sideSeries(scenario),
    take: async (result) => {
      into.side = await sideOf(result, threads, reused);
    },
  };
}

/** Profit and loss, sales ratio, and the figures of the company: of the runs that every report compares. */
function mainParts(into: RunFigures, about: RunFrame): Part[] {
  const { scenario, threads, gathering } = about;
  const { indirect, direct } = ratioSeries('revenue');
  const periods = periodsOf(scenario);
  const lines = linesOf(scenario).map(({ series }): Part => {
    const reused = reusableColumns(threads);
    return {
      series: [series],
      take: async (result) => {
        const out = reused(periods.length, result.trials);
        const terms = periods.map(({ from, to }) => result.offsets(series, from, to));
        await sumInto(threads, { data: result.data, terms, out });
        into.lines.set(series, out);
      },
    };
  });
  const ratio = { series: [indirect, direct], take: ratioTaker(into, threads, gathering) };
  return [...lines, ratio, companyPart(into, about)];
}

function ratioTaker(into: RunFigures, threads: Threads, gathering: Gathering): NonNullable<Part['take']> {
  const reused = reusableColumns(threads);
  return async (result, batch) => {
    const { horizon, trials } = result;
    const [data] = reused(1, horizon * trials);
    const out = Array.from({ length: horizon }, (_, month) => data.subarray(month * trials, (month + 1) * trials));
    const without = await ratioInto(threads, { data: result.data, windows: trailingWindows(result, 'revenue'), out });
    into.undefinedTrials = addedUp(into.undefinedTrials, without);
    await gathering.addBands(batch, data, [{ sink: into.ratio, offsets: out.map((_, month) => month * trials) }]);
  };
}

/** What the runs behind the two lenses tell beside: targets, starts and costs. */
function lensParts(into: RunFigures, { scenario, threads, gathering, units }: RunFrame): Part[] {
  const targets = scenario.targets.map((target): Part => {
    const reused = reusableColumns(threads);
    const sink = columnSink(quantileTypeOf(units.get(target.metric) ?? '', scenario.currency), {
      cuts: [target.value],
    });
    into.targets.set(target.name, sink);
    return {
      series: targetSeries(target),
      take: async (result, batch) => {
        const [column] = reused(1, result.trials);
        await targetInto(target, scenario, result, threads, column);
        await gathering.addColumns(batch, [{ sink, column }]);
      },
    };
  });
  const starts = scenario.initiatives.map(({ id, start }): Part => {
    // Negative: it has started before the first month.
    const before = start.kind === 'month' ? start.month - scenario.start : 0;
    const series = `started.${id}`;
    const reused = reusableColumns(threads);
    const sink = columnSink(1);
    into.starts.set(id, sink);
    return {
      series: [series],
      take: async (result, batch) => {
        const [out] = reused(1, result.trials);
        const months = before < 0 ? [] : result.offsets(series);
        const never = before < 0 ? before : NaN;
        await firstMonthInto(threads, { data: result.data, months, level: 1, base: 0, never, out });
        into.started.set(id, out);
        await gathering.addColumns(batch, [{ sink, column: out }]);
      },
    };
  });
  const costs = scenario.initiatives.map(({ id }): Part => {
    const series = `initiativeCost.${id}`;
    const reused = reusableColumns(threads);
    const sink = columnSink(7);
    into.costs.set(id, sink);
    return {
      series: [series],
      take: async (result, batch) => {
        const out = reused(1, result.trials);
        await sumInto(threads, { data: result.data, terms: [result.offsets(series)], out });
        await gathering.addColumns(batch, [{ sink, column: out[0] }]);
      },
    };
  });
  return [...targets, ...starts, ...costs];
}

/** The parts of a run, and the figures that they fill in. */
export function runParts(run: string, about: RunFrame): { readonly figures: RunFigures; readonly parts: Part[] } {
  const into: RunFigures = {
    side: noSide,
    forgetSide: () => void (into.side = noSide),
    lines: new Map(),
    company: noCompany,
    started: new TotalMap(),
    starts: new TotalMap(),
    costs: new TotalMap(),
    ratio: bandSink(7),
    undefinedTrials: [],
    targets: new TotalMap(),
    paths: new TotalMap(),
    running: new TotalMap(),
    funnels: [],
    kpis: [],
    stopped: new Map(),
    held: new Map(),
    capacities: new TotalMap(),
    shortages: new TotalMap(),
    phases: new TotalMap(),
    groupSums: new TotalMap(),
    exported: [],
  };
  const isLens = run === 'all' || run === 'strict';
  const parts = [
    sidePart(into, about),
    ...(isLens || run === 'none' ? mainParts(into, about) : []),
    ...(isLens ? [...lensParts(into, about), ...pathParts(into, about)] : []),
    ...(run === 'all' ? [...diagnosisParts(into, about), ...evidenceParts(into, about)] : []),
    ...seriesParts(run, into, about),
  ];
  return { figures: into, parts };
}

/** Everything that a run has gathered. */
export function finishRun({ ratio, exported, ...columns }: RunFigures, gathering: Gathering): void {
  const { starts, costs, targets, paths, stopped, capacities, shortages, phases } = columns;
  const years = [...funnelSeries(columns.funnels), ...kpiSeries(columns.kpis)];
  gathering.finishBands([...(columns.lines.size > 0 ? [ratio] : []), ...exported.map(({ sink }) => sink)]);
  gathering.finishBands(years.map(({ sink }) => sink));
  const over = [
    ...[...capacities.values()].map(({ first }) => first),
    ...[...shortages.values()].flatMap(({ lowest, first }) => [lowest, first]),
  ];
  gathering.finishColumns(
    [starts, costs, targets, stopped, phases].flatMap((sinks) => [...sinks.values()]).concat(over, ...paths.values()),
  );
}
