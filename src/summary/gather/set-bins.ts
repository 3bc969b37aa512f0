import { EDGES, GUIDE, head } from './bins.js';
import type { BinLayout, Place } from './bins.js';

/** Percentiles that are shown: edges lie close around them … */
const SHOWN = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/** … as far as the first batch may be mistaken, in standard errors … */
const REACH = 3.5;
/** … so close that what lies inside a cell moves a percentile by a twentieth of its error: in cells by level. */
const CLOSE = [81, 60, 41, 36, 41, 60, 81];
/** Steps elsewhere. */
const COARSE = 0.02;

/** A stretch of the order around a percentile, and how many cells it is cut into. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
}

/** Stretches around the percentiles shown. @param values of the first batch */
const stretches = (values: number): Stretch[] =>
  SHOWN.map((shown, i) => {
    const reach = REACH * Math.sqrt((shown * (1 - shown)) / values);
    return { from: Math.max(0, shown - reach), to: Math.min(1, shown + reach), cells: CLOSE[i] };
  });

const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The number just below. */
function justBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  float[0] = value;
  bits[0] += value > 0 ? -1n : 1n;
  return float[0];
}

/** Edges on either side of a value, so that it has a cell of its own. */
const around = (value: number): readonly number[] => [justBelow(value), value];

/** Edges at shares of the values; one that is there twice has a cell of its own. @param sorted ascending */
function edgesByShare(sorted: Float64Array, shares: readonly number[]): number[] {
  const at = shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return at.flatMap((value, i) => (value === at[i + 1] || value === at[i - 1] ? around(value) : [value]));
}

const inSteps = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

function distinct(sorted: Float64Array): number {
  let found = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) found++;
  return found;
}

/** Edges for values of any size: at equal shares, and around the percentiles shown at equal distances, where no value is there often. */
function freeEdges(sorted: Float64Array): number[] {
  const coarse = inSteps(COARSE, 1 - COARSE, Math.round(1 / COARSE) - 2);
  const close = stretches(sorted.length);
  const often = distinct(sorted) < sorted.length / 2;
  if (often) {
    const shares = close.flatMap(({ from, to, cells }) => inSteps(from, to, cells));
    return edgesByShare(
      sorted,
      [...coarse, ...shares].sort((a, b) => a - b),
    );
  }
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [...edgesByShare(sorted, coarse), ...close.flatMap(({ from, to, cells }) => inSteps(at(from), at(to), cells))];
}

/** Whole numbers in a row, as many on either side of those seen. */
function wholeEdges(sorted: Float64Array): number[] {
  const first = Math.floor((sorted[0] + sorted[sorted.length - 1] - EDGES) / 2);
  return Array.from({ length: EDGES }, (_, i) => first + i);
}

/** Edges below the start of each step, so that few are left to look at. */
function setGuide({ numbers, guide }: Place, edges: Float64Array): void {
  const [low, high] = [edges[0], edges[edges.length - 1]];
  const exact = GUIDE / (high - low);
  const scale = Number.isFinite(exact) ? exact : 0;
  numbers[head.guideLow] = low;
  numbers[head.guideScale] = scale;
  guide.fill(0);
  for (const edge of edges) guide[Math.min(GUIDE - 1, Math.floor((edge - low) * scale)) + 1]++;
  for (let step = 0; step < GUIDE; step++) guide[step + 1] += guide[step];
}

/** Sets the edges of a column by the first batch that has values. */
export function setBins(place: Place, layout: BinLayout, batch: Float64Array): void {
  const sorted = batch.filter(Number.isFinite).sort();
  if (sorted.length === 0) return;
  const { numbers } = place;
  const whole = layout.whole && sorted.every(Number.isInteger);
  const narrow = whole && sorted[sorted.length - 1] - sorted[0] < EDGES;
  const found = narrow ? wholeEdges(sorted) : freeEdges(sorted);
  const cuts = narrow ? [] : layout.cuts.flatMap(around);
  const edges = Float64Array.from(new Set([...found, ...cuts])).sort();
  numbers[head.edges] = edges.length;
  numbers.set(edges, head.edge);
  numbers[head.shift] = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  numbers[head.whole] = Number(whole);
  numbers[head.least] = Infinity;
  numbers[head.greatest] = -Infinity;
  setGuide(place, edges);
}
