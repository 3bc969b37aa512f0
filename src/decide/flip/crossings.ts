import type { Verdict } from '../../summary/summary.js';
import { marginOf, rulesOf, turned } from './rule-margin.js';
import type { Margin } from './rule-margin.js';

/** The verdict with a number set to a value. */
export interface Reading {
  readonly at: number;
  readonly verdict: Verdict;
}

/** Where one outcome begins or ends: between `below` and `above` there is no value that was tried. */
export interface Crossing {
  readonly below: Reading;
  readonly above: Reading;
  /** Index of the rule that turns, go-rules first. */
  readonly rule: number;
  /** Where the rule's figure meets its threshold, as the line between both readings has it. */
  readonly value: number;
  /** Values between which the 95% interval of the figure contains the threshold; null = beyond all values tried. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Grid {
  /** The outcome whose beginnings and ends are looked for. */
  readonly outcome: Verdict['outcome'];
  /** Values to begin with, ascending. */
  readonly points: readonly number[];
  /** Values between which nothing is tried any more lie no further apart than this; 0 = only the points are tried. */
  readonly tolerance: number;
  /** Only whole numbers. */
  readonly whole: boolean;
}

/** More readings than this are never taken between two points; halving alone would narrow 1e12-fold in as many. */
const MOST_STEPS = 40;

/** Narrower than this share of the figure's own 95% interval a margin says nothing. */
const PRECISE = 0.1;

/** Every beginning and end of the outcome that the points show, each narrowed down; and all readings taken, ascending. */
export async function crossings(
  grid: Grid,
  verdictAt: (value: number) => Promise<Verdict>,
): Promise<{ readonly found: readonly Crossing[]; readonly readings: readonly Reading[] }> {
  const read = async (at: number): Promise<Reading> => ({ at, verdict: await verdictAt(at) });
  const inside = ({ verdict }: Reading): boolean => verdict.outcome === grid.outcome;
  const scanned: Reading[] = [];
  for (const point of grid.points) scanned.push(await read(point));
  const readings = [...scanned];
  const brackets: [Reading, Reading][] = [];
  for (let i = 1; i < scanned.length; i++) {
    if (inside(scanned[i - 1]) === inside(scanned[i])) continue;
    brackets.push(await narrowed(scanned[i - 1], scanned[i], grid, read, (reading) => readings.push(reading)));
  }
  readings.sort((a, b) => a.at - b.at);
  return { found: brackets.map(([below, above]) => crossing(below, above, readings)), readings };
}

/** The margin of the one rule that turns between two readings; null where several do, or where it has no number. */
function margins(a: Reading, b: Reading): readonly [Margin, Margin] | null {
  const rules = turned(a.verdict, b.verdict);
  if (rules.length !== 1) return null;
  const both = [a, b].map(({ verdict }) => marginOf(rulesOf(verdict)[rules[0]])) as [Margin, Margin];
  return both.every(({ value }) => Number.isFinite(value)) ? both : null;
}

const precise = ({ value, low, high }: Margin): boolean => Math.abs(value) <= PRECISE * (high - low);

/**
 * Narrows a bracket by the ITP method (I. F. D. Oliveira and R. H. C. Takahashi, ACM TOMS 47, 2020): the line between the ends, held
 * so close to the middle that it takes at most twice the steps of halving. What it narrows is the change of the outcome itself.
 */
async function narrowed(
  first: Reading,
  last: Reading,
  { outcome, tolerance, whole }: Grid,
  read: (at: number) => Promise<Reading>,
  onReading: (reading: Reading) => void,
): Promise<[Reading, Reading]> {
  let [a, b] = [first, last];
  const width = b.at - a.at;
  const narrow = Math.max(tolerance, whole ? 1 : 0);
  if (tolerance === 0) return [a, b];
  for (let step = 0; step < MOST_STEPS && b.at - a.at > narrow; step++) {
    const both = margins(a, b);
    if (both !== null && !whole && both.some(precise)) break;
    const at = next(a.at, b.at, both, { width, step, tolerance });
    const place = whole ? Math.min(b.at - 1, Math.max(a.at + 1, Math.round(at))) : at;
    if (!(place > a.at && place < b.at)) break;
    const reading = await read(place);
    onReading(reading);
    if ((reading.verdict.outcome === outcome) === (a.verdict.outcome === outcome)) a = reading;
    else b = reading;
  }
  return [a, b];
}

/** One step of ITP between a and b; the middle where no margin leads. */
function next(
  a: number,
  b: number,
  both: readonly [Margin, Margin] | null,
  { width, step, tolerance }: { width: number; step: number; tolerance: number },
): number {
  const middle = (a + b) / 2;
  if (both === null) return middle;
  const [fa, fb] = [both[0].value, both[1].value];
  const line = fa === fb ? middle : (fb * a - fa * b) / (fb - fa);
  const toMiddle = Math.sign(middle - line);
  const truncation = (0.2 / width) * (b - a) * (b - a);
  const truncated = truncation <= Math.abs(middle - line) ? line + toMiddle * truncation : middle;
  // Twice the steps of halving at most: a step costs a simulation, and figures are seldom far from straight.
  const radius = Math.max(0, width / 2 ** (step / 2) - (b - a) / 2, tolerance / 2);
  return Math.abs(truncated - middle) <= radius ? truncated : middle - toMiddle * radius;
}

function crossing(below: Reading, above: Reading, readings: readonly Reading[]): Crossing {
  const [rule] = turned(below.verdict, above.verdict);
  const margin = ({ verdict }: Reading): Margin => marginOf(rulesOf(verdict)[rule]);
  const upward = margin(above).value > margin(below).value;
  const outward = {
    left: [above, ...readings.filter(({ at }) => at <= below.at).reverse()],
    right: [below, ...readings.filter(({ at }) => at >= above.at)],
  };
  // On the side where the rule holds the whole interval must hold; on the other side none of it.
  const sure = (reading: Reading, holds: boolean): number => (holds ? margin(reading).low : -margin(reading).high);
  return {
    below,
    above,
    rule,
    value: meeting(below.at, margin(below).value, above.at, margin(above).value),
    low: firstSure(outward.left, (reading) => sure(reading, !upward)),
    high: firstSure(outward.right, (reading) => sure(reading, upward)),
  };
}

/** Where the line between two points is 0; the middle where there is no line. */
function meeting(a: number, fa: number, b: number, fb: number): number {
  if (!Number.isFinite(fa) || !Number.isFinite(fb) || fa === fb) return (a + b) / 2;
  return a + ((b - a) * fa) / (fa - fb);
}

/** The first place along the readings where a figure that was not above 0 becomes so; null when it never does. */
function firstSure(readings: readonly Reading[], figure: (reading: Reading) => number): number | null {
  for (let i = 1; i < readings.length; i++) {
    const [before, after] = [figure(readings[i - 1]), figure(readings[i])];
    if (after > 0) return meeting(readings[i - 1].at, before, readings[i].at, after);
  }
  return null;
}
