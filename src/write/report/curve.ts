import { runMoney } from '../../figures/run-money.js';
import { decisionLens, lensesShown } from '../../charts/lenses.js';
import { paybackCurve } from '../../charts/payback-curve.js';
import { INK, GRID, LENS_COLOUR, QUIET } from '../../charts/theme.js';
import type { Lens } from '../../model/lens.js';
import type { TextContext } from '../../pages/context.js';
import { decimal } from '../../figures/digits.js';
import { type MoneyScale } from '../../figures/money.js';
import { markup, type Markup } from '../html/markup.js';

type Values = readonly (number | null)[];

/** Size of the drawing and of the area inside the axes, in pixels. */
const SIZE = { width: 340, height: 152, left: 38, right: 44, top: 8, bottom: 18 } as const;
/** Amounts at the axis, about. */
const TICKS = 5;

/** Places in the drawing of months (0-based) and amounts. */
interface Plane {
  readonly x: (month: number) => number;
  readonly y: (amount: number) => number;
  readonly low: number;
  readonly high: number;
}

/** The payback curve in small: median under each lens, the band of the lens that decides, payback and the deepest point. */
export function curve(context: TextContext): Markup {
  const { summary, words } = context;
  const lens = decisionLens(summary);
  const { cumulative, peakDeficit } = summary.program[lens];
  const shown = lensesShown(summary);
  const values = [
    ...cumulative.p10,
    ...cumulative.p90,
    ...shown.flatMap((each) => summary.program[each].cumulative.p50),
  ];
  const amounts = [...values, -(peakDeficit.p50 ?? 0), 0].map((value) => value ?? 0);
  const scale = runMoney(summary);
  const plane = planeOf(summary.months.length, Math.min(...amounts), Math.max(...amounts));
  const { title, description } = paybackCurve.draw(summary);
  const name = context.words.verdict.lenses[lens];
  return markup`<figure class="curve">
    <figcaption>${words.decision.curve}${context.words.report.open}${scale.unit}${context.words.report.close}</figcaption>
    <div class="drawing" role="img" aria-label="${`${title} ${description}`}">
      <svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" font-size="9" aria-hidden="true">
        ${band(cumulative.p10, cumulative.p90, LENS_COLOUR[lens], plane)}${ground(plane, scale, context)}
        ${[...shown].reverse().map((each) => line(summary.program[each].cumulative.p50, LENS_COLOUR[each], each === lens ? 2 : 1.3, plane))}
        ${marks(context, lens, plane)}${names(context, shown, plane)}
      </svg>
    </div>
    <p class="note">${words.decision.curveNote(name)}</p>
  </figure>`;
}

function planeOf(months: number, low: number, high: number): Plane {
  const [width, height] = [SIZE.width - SIZE.left - SIZE.right, SIZE.height - SIZE.top - SIZE.bottom];
  const span = high - low || 1;
  return {
    x: (month) => SIZE.left + (width * month) / Math.max(1, months - 1),
    y: (amount) => SIZE.top + (height * (high - amount)) / span,
    low,
    high,
  };
}

const place = (number: number): string => number.toFixed(1);
const point = (month: number, amount: number, { x, y }: Plane): string => `${place(x(month))},${place(y(amount))}`;

function line(values: Values, colour: string, width: number, plane: Plane): Markup {
  const points = values.map((value, month) => point(month, value ?? 0, plane)).join(' ');
  return markup`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
}

function band(low: Values, high: Values, colour: string, plane: Plane): Markup {
  const upper = high.map((value, month) => point(month, value ?? 0, plane));
  const lower = low.map((value, month) => point(month, value ?? 0, plane)).reverse();
  return markup`<polygon points="${[...upper, ...lower].join(' ')}" fill="${colour}" fill-opacity="0.16"/>`;
}

/** Steps of 1, 2 or 5 times a power of ten, about as many as asked for. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / TICKS || 1;
  const [, exponent = '0'] = rough.toExponential().split('e');
  const power = Number(`1e${exponent}`);
  const step = power * ([1, 2, 5].find((factor) => factor * power >= 0.8 * rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(1, Math.floor(high / step) - first + 1) }, (_, i) => (first + i) * step);
}

/** Amounts at the left, the first month of each fiscal year below, zero as a line. */
function ground(plane: Plane, scale: MoneyScale, { summary, words }: TextContext): Markup {
  const right = SIZE.width - SIZE.right;
  const ticks = ticksOf(plane.low, plane.high);
  const finest = Math.max(...ticks.map(Math.abs)) / scale.divisor < 10 ? -1 : 0;
  const amounts = ticks.map((amount) => {
    const y = place(plane.y(amount));
    return markup`<line x1="${SIZE.left}" x2="${right}" y1="${y}" y2="${y}" stroke="${amount === 0 ? INK : GRID}"/><text x="${SIZE.left - 4}" y="${place(plane.y(amount) + 3)}" text-anchor="end" fill="${QUIET}">${decimal(amount / scale.divisor, finest, words.figures)}</text>`;
  });
  const bottom = SIZE.height - SIZE.bottom;
  const years = summary.fiscalYears.map(({ from }) => {
    const month = summary.months.indexOf(from);
    const x = place(plane.x(month));
    const label =
      month === 0
        ? null
        : markup`<text x="${x}" y="${bottom + 13}" text-anchor="middle" fill="${QUIET}">${from}</text>`;
    return markup`<line x1="${x}" x2="${x}" y1="${bottom}" y2="${bottom + 4}" stroke="${QUIET}"/>${label}`;
  });
  return markup`${amounts}${years.filter((_, index) => years.length <= 4 || index % 2 === 1)}`;
}

/** ◆ half of the trials have paid back, ▼ the deepest point. */
function marks({ summary }: TextContext, lens: Lens, plane: Plane): Markup[] {
  const { payback, peakDeficit, peakDeficitMonth, noDifference } = summary.program[lens];
  if (noDifference) return [];
  const { month } = payback.by50;
  const inside = month !== null && month >= 1 && month <= summary.months.length;
  const mark = (x: number, y: number, shape: string): Markup =>
    markup`<path d="${shape}" transform="translate(${place(x)} ${place(y)})" fill="${INK}" stroke="#fff"/>`;
  const deepest = peakDeficit.p50 ?? 0;
  return [
    ...(inside ? [mark(plane.x(month - 1), plane.y(0), 'M0-5L5 0L0 5L-5 0Z')] : []),
    ...(peakDeficitMonth === null || deepest <= 0
      ? []
      : [mark(plane.x(peakDeficitMonth - 1), plane.y(-deepest), 'M-5-4L5-4L0 4Z')]),
  ];
}

/** Names of the lenses at the ends of their lines, apart from each other. */
function names(context: TextContext, shown: readonly Lens[], plane: Plane): Markup[] {
  const { summary, words } = context;
  const ends = shown
    .map((lens) => ({ lens, y: plane.y(summary.program[lens].cumulative.p50.at(-1) ?? 0) + 3 }))
    .sort((a, b) => a.y - b.y);
  return ends.map(({ lens, y }, i) => {
    const above = i > 0 ? Math.max(y, ends[i - 1].y + 11) : y;
    const name = shown.length === 1 ? words.decision.curveOneLens : words.verdict.lenses[lens];
    return markup`<text x="${SIZE.width - SIZE.right + 4}" y="${place(above)}" fill="${LENS_COLOUR[lens]}" font-weight="700">${name}</text>`;
  });
}
