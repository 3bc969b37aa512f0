import { pow } from '../random/elementary.js';
import { internalRate } from './internal-rate.js';
import { clockMonth, crossings, NO_DIFFERENCE, NOT_RECOVERED } from './payback.js';
import type { Side } from './side.js';

/** A difference of two runs on the same draws, and its measures trial by trial. */
export interface Flow {
  readonly trials: number;
  /** Difference of cash by month; rounding noise is cut to 0. */
  readonly flow: readonly Float64Array[];
  readonly cumulative: readonly Float64Array[];
  /** Months of the clock; 0 = self-funding, Infinity = not recovered, NaN = no difference. */
  readonly payback: Float64Array;
  readonly firstCrossing: Float64Array;
  readonly discountedPayback: Float64Array;
  readonly peakDeficit: Float64Array;
  /** 0-based month index; NaN when never below zero. */
  readonly peakDeficitMonth: Float64Array;
  readonly npv: Float64Array;
  readonly npvEndOfMonth: Float64Array;
  readonly irrRoots: Float64Array;
  readonly irr: Float64Array;
  readonly roi: {
    readonly months3: Float64Array;
    readonly months6: Float64Array;
    readonly months12: Float64Array;
    readonly horizon: Float64Array;
  };
  readonly moic: Float64Array;
  readonly cost: Float64Array;
  readonly total: Float64Array;
  readonly inForce: Float64Array;
  readonly moves: Float64Array;
}

/** Differences this small against what was subtracted are rounding, not money. */
const NOISE = 1e-12;

const column = (length: number): Float64Array => new Float64Array(length);

/** A flow to be filled in. @param column makes zeros, one per trial */
export function emptyFlow(trials: number, months: number, column: (length: number) => Float64Array): Flow {
  const by = (): Float64Array[] => Array.from({ length: months }, () => column(trials));
  return {
    trials,
    flow: by(),
    cumulative: by(),
    payback: column(trials),
    firstCrossing: column(trials),
    discountedPayback: column(trials),
    peakDeficit: column(trials),
    peakDeficitMonth: column(trials),
    npv: column(trials),
    npvEndOfMonth: column(trials),
    irrRoots: column(trials),
    irr: column(trials),
    roi: { months3: column(trials), months6: column(trials), months12: column(trials), horizon: column(trials) },
    moic: column(trials),
    cost: column(trials),
    total: column(trials),
    inForce: column(trials),
    moves: column(trials),
  };
}

/** (1 + r)^(−t/12) for t = 0 … months − 1, at one rate throughout. */
function fillFactors(rate: number, into: Float64Array): void {
  for (let t = 0; t < into.length; t++) into[t] = rate === 0 ? 1 : pow(1 + rate, -t / 12);
}

/** Discount factors of one trial after the other, written into the same numbers; at an unchanged rate they stand already. */
export function factorsOfTrials(
  rates: Float64Array,
  discount: readonly Float64Array[] | null,
  into: Float64Array,
): (trial: number) => void {
  let rate = NaN;
  return (trial) => {
    if (discount !== null) for (let t = 0; t < into.length; t++) into[t] = discount[t][trial];
    else if (rates[trial] !== rate) fillFactors((rate = rates[trial]!), into);
  };
}

/** Cuts differences of the size of rounding to 0, in flow and in its running sum. */
function fillPaths(out: Flow, a: Side, b: Side, trial: number, flow: Float64Array, path: Float64Array): boolean {
  let sum = 0;
  let scale = 0;
  let moves = false;
  for (let t = 0; t < flow.length; t++) {
    const with_ = a.cash[t][trial];
    const without = b.cash[t][trial];
    const size = Math.abs(with_) + Math.abs(without);
    scale += size;
    const difference = with_ - without;
    flow[t] = Math.abs(difference) <= NOISE * size ? 0 : difference;
    if (flow[t] !== 0) moves = true;
    sum += flow[t];
    path[t] = Math.abs(sum) <= NOISE * scale ? 0 : sum;
    out.flow[t][trial] = flow[t]!;
    out.cumulative[t][trial] = path[t]!;
  }
  return moves;
}

/**
 * @param rate per year in month 0: by its first month the end-of-month figure is discounted more
 * @param discounted running sum of the discounted flow, written here
 */
function fillValues(
  out: Flow,
  trial: number,
  flow: Float64Array,
  factors: Float64Array,
  rate: number,
  discounted: Float64Array,
): void {
  let npv = 0;
  let scale = 0;
  for (let t = 0; t < flow.length; t++) {
    npv += flow[t] * factors[t];
    scale += Math.abs(flow[t] * factors[t]);
    discounted[t] = Math.abs(npv) <= NOISE * scale ? 0 : npv;
  }
  out.npv[trial] = npv;
  out.npvEndOfMonth[trial] = rate === 0 ? npv : npv * pow(1 + rate, -1 / 12);
}

function fillRate(out: Flow, trial: number, flow: Float64Array): void {
  const { roots, annual } = internalRate(flow);
  out.irrRoots[trial] = roots;
  out.irr[trial] = annual;
}

function fillReturns(out: Flow, a: Side, b: Side, trial: number, flow: Float64Array, clockStart: number): void {
  const over = (months: number): number => {
    const to = clockStart + months;
    // Months before the first one are not counted, so there is no figure of them all.
    if (!(clockStart >= 0) || to > flow.length) return NaN;
    let gain = 0;
    let cost = 0;
    for (let t = clockStart; t < to; t++) {
      gain += flow[t];
      cost += a.cost[t][trial] - b.cost[t][trial];
    }
    return cost > 0 ? gain / cost : NaN;
  };
  out.roi.months3[trial] = over(3);
  out.roi.months6[trial] = over(6);
  out.roi.months12[trial] = over(12);
  let gain = 0;
  let cost = 0;
  for (let t = 0; t < flow.length; t++) {
    gain += flow[t];
    cost += a.cost[t][trial] - b.cost[t][trial];
  }
  out.roi.horizon[trial] = cost > 0 ? gain / cost : NaN;
  out.moic[trial] = cost > 0 ? (gain + cost) / cost : NaN;
  out.cost[trial] = cost;
  out.total[trial] = gain;
  out.inForce[trial] = (a.mrr[trial] - b.mrr[trial]) * 12;
}

function fillPeak(out: Flow, trial: number, path: Float64Array): void {
  let deepest = -1;
  for (let t = 0; t < path.length; t++) if (path[t] < 0 && (deepest < 0 || path[t] < path[deepest])) deepest = t;
  out.peakDeficit[trial] = deepest < 0 ? 0 : -path[deepest];
  out.peakDeficitMonth[trial] = deepest < 0 ? NaN : deepest;
}

const onClock = (index: number, start: number): number =>
  Number.isNaN(index) || Number.isNaN(start)
    ? NO_DIFFERENCE
    : index === NOT_RECOVERED
      ? NOT_RECOVERED
      : clockMonth(index, start);

/** What the measures of a flow are made of. */
export interface FlowSource {
  /** With … */
  readonly a: Side;
  /** … minus without. */
  readonly b: Side;
  /** Discount rate per year in month 0, one per trial; that of all months unless `a` has factors. */
  readonly rates: Float64Array;
  /** Month index at which the payback clock starts, per trial; NaN = never started. */
  readonly clock: Float64Array;
  /** Leaves the internal rate of return out: the slowest measure, and no rule speaks of it. */
  readonly withoutIrr?: true;
}

/** Fills in the measures (model section 10) of trials `from` … `to` − 1. */
export function flowFiller(
  { a, b, rates, clock, withoutIrr }: FlowSource,
  out: Flow,
): (from: number, to: number) => void {
  const months = a.cash.length;
  const [flow, path, factors, discounted] = [column(months), column(months), column(months), column(months)];
  const discountTrial = factorsOfTrials(rates, a.discount, factors);
  return (from, to) => {
    for (let trial = from; trial < to; trial++) {
      discountTrial(trial);
      const moves = fillPaths(out, a, b, trial, flow, path);
      fillValues(out, trial, flow, factors, rates[trial], discounted);
      if (withoutIrr !== true) fillRate(out, trial, flow);
      const start = clock[trial];
      const plain = crossings(path, moves);
      out.moves[trial] = moves ? 1 : 0;
      out.payback[trial] = onClock(plain.last, start);
      out.firstCrossing[trial] = onClock(plain.first, start);
      out.discountedPayback[trial] = onClock(crossings(discounted, moves).last, start);
      fillPeak(out, trial, path);
      fillReturns(out, a, b, trial, flow, start);
    }
  };
}

/** Measures of `with` minus `without` over all trials, in one go. */
export function flowOf(source: FlowSource): Flow {
  const out = emptyFlow(source.rates.length, source.a.cash.length, column);
  flowFiller(source, out)(0, out.trials);
  return out;
}
