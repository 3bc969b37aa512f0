import type { FlowSummary, InitiativeSummary, Odds, Payback } from '../../src/summary/summary.js';
import { spilloversOf, timelineOf } from './sample-evidence.js';
import { flows } from './sample-paths.js';
import { WORDS, type Path, type Settings } from './sample-settings.js';
import { band, odds, quantile, spread } from './sample-statistics.js';

const cumulate = (path: Path): Path => {
  let sum = 0;
  return path.map((value) => (sum += value));
};

const last = (path: Path): number => path[path.length - 1] ?? 0;

/** Month (1-based) from which the sum stays at or above zero; Infinity = never, 0 = it was never below. */
function paybackMonth(sum: Path): number {
  if (sum.every((value) => value >= 0)) return 0;
  let month = sum.length;
  while (month > 0 && (sum[month - 1] ?? 0) >= 0) month--;
  return month === sum.length ? Infinity : month + 1;
}

function paybackOf(settings: Settings, sums: Path[], start: number): Payback {
  const found = sums.map((sum) => paybackMonth(sum.slice(start)));
  const clock = settings.horizon - start;
  const zero = settings.difference ? 0 : sums.length;
  const share = (month: number) => found.filter((value) => value > 0 && value <= month).length / sums.length;
  const reach = (p: number) => {
    let month: number | null = 1;
    while (month !== null && share(month) < p) month = month < clock ? month + 1 : null;
    const calendar = month === null ? null : (settings.months[start + month - 1] ?? null);
    return {
      month,
      low: month === null ? null : Math.max(1, month - 1),
      high: month === null ? null : month + 1,
      calendar,
    };
  };
  const count = (test: (month: number) => boolean) => odds(found.filter(test).length, sums.length);
  return {
    by50: reach(0.5),
    by80: reach(0.8),
    by90: reach(0.9),
    recoveredByMonth: Array.from({ length: clock }, (_, t) => share(t + 1)),
    recovered: count((month) => month > 0 && month < Infinity),
    notRecovered: count((month) => month === Infinity),
    selfFunding: settings.difference ? count((month) => month === 0) : odds(0, sums.length),
    noDifference: odds(zero, sums.length),
  };
}

function flowOf(settings: Settings, paths: Path[], start = 0): FlowSummary {
  const sums = paths.map(cumulate);
  const payback = paybackOf(settings, sums, start);
  const depth = sums.map((sum) => -Math.min(0, ...sum));
  const deepest = sums.map((sum) => sum.indexOf(Math.min(...sum)) + 1);
  const total = spread(sums.map(last));
  return {
    noDifference: !settings.difference,
    clockStart: settings.months[start] ?? null,
    flow: band(paths, settings.horizon),
    cumulative: band(sums, settings.horizon),
    samplePaths: sums.slice(0, 20),
    payback,
    firstCrossing: payback,
    discountedPayback: payback,
    peakDeficit: spread(depth),
    peakDeficitMonth: settings.difference
      ? Math.round(
          quantile(
            [...deepest].sort((a, b) => a - b),
            0.5,
          ) ?? 1,
        )
      : null,
    npv: total,
    npvNegative: odds(sums.filter((sum) => last(sum) < 0).length, sums.length),
    npvEndOfMonth: total,
    irr: { noRoot: 0, oneRoot: sums.length, severalRoots: 0, annual: spread(sums.map(() => 0.21)) },
    roi: { months3: spread([-1]), months6: spread([-0.9]), months12: spread([-0.6]), horizon: spread([0.7]) },
    moic: spread([1.7]),
    cost: spread([300e6]),
    total,
    inForce: spread([500e6]),
  };
}

export const summariseBoth = (settings: Settings, both: { strict: Path[]; broad: Path[] }, start = 0) => ({
  strict: flowOf(settings, both.strict, start),
  broad: flowOf(settings, both.broad, start),
});

const SHAPES = [
  { id: 'fukushima-alliance', upfront: 9e6, monthly: 1.1e6, gain: 4.1e6, rise: 22, delay: 8, start: 0, within: 36 },
  { id: 'bank-seminar', upfront: 3e6, monthly: 0.6e6, gain: 2.1e6, rise: 12, delay: 3, start: 6, within: 24 },
  { id: 'dealer-study', upfront: 1e6, monthly: 0.9e6, gain: 1.25e6, rise: 18, delay: 6, start: 12, within: 30 },
] as const;

export function initiativesOf(settings: Settings): InitiativeSummary[] {
  return settings.initiativeLabels.map((label, k) => {
    const shape = SHAPES[k % 3] ?? SHAPES[0];
    const start = Math.min(shape.start, settings.horizon - 1);
    const shift = (path: Path) => [...path.slice(0, start).fill(0), ...path].slice(0, settings.horizon);
    const base = flows(settings, { ...shape, id: `${shape.id}-${k}` });
    const both = summariseBoth(settings, { strict: base.strict.map(shift), broad: base.broad.map(shift) }, start);
    const reached = (flow: FlowSummary): Odds | null => {
      const value = flow.payback.recoveredByMonth[shape.within - 1];
      return value === undefined ? null : odds(value * settings.trials, settings.trials);
    };
    return {
      id: `${shape.id}${k < 3 ? '' : `-${k}`}`,
      label,
      kind: 'market-development',
      why: '',
      start: settings.months[start] ?? null,
      startRule: settings.months[start] ?? '',
      runs: '18 months',
      declared: { within: shape.within, because: WORDS[settings.locale].because, review: null },
      stop: 'none',
      started: odds(settings.trials, settings.trials),
      succeeded: odds(0.7 * settings.trials, settings.trials),
      stopped: odds(0, settings.trials),
      ownCost: { strict: spread([4.6e6 * (k + 1)]), broad: spread([4.6e6 * (k + 1)]) },
      sunkCost: 0,
      withinDeclared: { strict: reached(both.strict), broad: reached(both.broad) },
      timeline: timelineOf(settings, shape, k, start),
      spillovers: spilloversOf(settings, shape.id, k),
      ...both,
    };
  });
}
