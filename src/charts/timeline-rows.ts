import type { InitiativeSummary, Summary, TargetSummary } from '../summary/summary.js';
import type { Calendar } from './calendar.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { pixelText } from './pixel-text.js';
import { GRID, INK, NAMED_COLOURS, QUIET, SIZE } from './theme.js';

/** Something that has a row of its own. */
export interface NamedRow<T> {
  readonly item: T;
  /** Number within its group. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/** The bar that says when it runs, and the room of the effect above it. */
const BAR = 8;
const EFFECT = 24;

const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });

/** Adjacent months of the same share, in steps of a twentieth: one box each. */
function stretches(shares: readonly number[]): { from: number; to: number; share: number }[] {
  const found: { from: number; to: number; share: number }[] = [];
  shares.forEach((value, month) => {
    const share = Math.round(value * 20) / 20;
    const last = found.at(-1);
    if (last?.share === share) last.to = month + 1;
    else found.push({ from: month, to: month + 1, share });
  });
  return found.filter(({ share }) => share > 0);
}

function boxes(
  some: readonly { x: number; x2: number; y: number; y2: number; share: number }[],
  colour: string,
): Layer[] {
  if (some.length === 0) return [];
  return [
    {
      data: rows(some.map(({ x, x2, y, y2, share }) => ({ f0: x, f1: x2, f2: y, f3: y2, f4: 0.15 + 0.85 * share }))),
      mark: { type: 'rect', color: colour },
      encoding: {
        x: pixels('f0'),
        x2: { field: 'f1' },
        y: pixels('f2'),
        y2: { field: 'f3' },
        opacity: { field: 'f4', type: 'quantitative', scale: null, legend: null },
      },
    },
  ];
}

function marks(points: readonly { x: number; y: number }[], shape: string, filled: boolean, colour = INK): Layer[] {
  if (points.length === 0) return [];
  return [
    {
      data: rows(points.map(({ x, y }) => ({ f0: x, f1: y }))),
      mark: {
        type: 'point',
        shape,
        filled,
        color: colour,
        size: 64,
        opacity: 1,
        ...(filled ? {} : { fill: '#ffffff' }),
      },
      encoding: { x: pixels('f0'), y: pixels('f1') },
    },
  ];
}

/** The mean effect as a shape over its months. */
function effect(activation: readonly number[], base: number, colour: string, { x }: Calendar): Layer {
  const steps = [...activation, activation.at(-1) ?? 0];
  return {
    data: rows(steps.map((share, month) => ({ f0: x(month), f1: base - EFFECT * share, f2: base }))),
    mark: { type: 'area', color: colour, opacity: 0.45, interpolate: 'step-after', line: false },
    encoding: { x: pixels('f0'), y: pixels('f1'), y2: { field: 'f2' } },
  };
}

export function initiativeRow({ item, index, top }: NamedRow<InitiativeSummary>, calendar: Calendar): Layer[] {
  const { timeline, declared } = item;
  const colour = NAMED_COLOURS[index % NAMED_COLOURS.length] ?? INK;
  const base = top + 5 + EFFECT;
  const middle = base + 2 + BAR / 2;
  const running = stretches(timeline.running).map(({ from, to, share }) => {
    return { x: calendar.x(from), x2: calendar.x(to), y: base + 2, y2: base + 2 + BAR, share };
  });
  // A check looks at the end of its month.
  const monthEnd = (month: string): number => calendar.of(month) + calendar.x(1) - calendar.x(0);
  const inside = (month: string): boolean => monthEnd(month) <= calendar.left + calendar.width + 0.5;
  const review = declared?.review ?? null;
  return [
    effect(timeline.activation, base, colour, calendar),
    ...boxes(running, colour),
    ...marks(
      timeline.stopChecks.filter(inside).map((month) => ({ x: monthEnd(month), y: middle })),
      'square',
      false,
    ),
    ...marks(
      review === null || !inside(review) ? [] : [{ x: monthEnd(review), y: base + BAR + 6 }],
      'triangle-up',
      true,
    ),
  ];
}

/** Middles of a phase's month and of its bar below it, from the top of the row: no line runs through the month. */
const PHASE = { month: 7, bar: 21 };

/** A phase from its median start to its median end, with P10 to P90 of the start. */
export function phaseRow(
  { item, top }: NamedRow<Summary['phases'][number]>,
  { months }: Summary,
  { of, x, left, width }: Calendar,
): Layer[] {
  const { start, end } = item;
  const y = top + PHASE.bar;
  if (start.p50 === null) return [];
  const edge = end?.p50 ?? null;
  const to = edge === null ? left + width : of(edge) + x(1) - x(0);
  const span = boxes(
    [{ x: of(start.p50), x2: Math.max(to, of(start.p50) + 2), y: y - 6, y2: y + 6, share: 0.2 }],
    QUIET,
  );
  const latest = start.p90 ?? months.at(-1);
  const spread: Layer[] =
    start.p10 === null || latest === undefined || start.p10 === latest
      ? []
      : [
          {
            data: rows([{ f0: of(start.p10), f1: y, f2: start.p90 === null ? left + width : of(start.p90) }]),
            mark: { type: 'rule', color: INK, strokeWidth: 1.2 },
            encoding: { x: pixels('f0'), x2: { field: 'f2' }, y: pixels('f1') },
          },
        ];
  const label = pixelText([{ x: of(start.p50), y: top + PHASE.month, text: start.p50 }], {
    size: SIZE.small,
    rim: true,
  });
  return [...span, ...spread, ...marks([{ x: of(start.p50), y }], 'circle', true), ...label];
}

/** Deadlines of the targets, each in its own row with its month on the side that has room. */
export function deadlines(targets: readonly NamedRow<TargetSummary>[], calendar: Calendar): Layer[] {
  const points = targets.map(({ item, top, height }) => {
    return { x: calendar.of(item.to) + calendar.x(1) - calendar.x(0), y: top + height / 2, text: item.to };
  });
  const right = points.filter(({ x }) => x < calendar.left + calendar.width / 2);
  const left = points.filter(({ x }) => x >= calendar.left + calendar.width / 2);
  return [
    ...marks(points, 'diamond', true),
    ...pixelText(
      right.map(({ x, ...point }) => ({ ...point, x: x + 9 })),
      { size: SIZE.small, rim: true },
    ),
    ...pixelText(
      left.map(({ x, ...point }) => ({ ...point, x: x - 9 })),
      { size: SIZE.small, rim: true, align: 'right' },
    ),
  ];
}

/** Names at the left, in the middle of their rows. */
export const names = (
  some: readonly { readonly lines: readonly string[]; readonly top: number; readonly height: number }[],
): Layer[] =>
  pixelText(
    some.flatMap(({ lines, top, height }) =>
      lines.map((text, k) => ({ x: 0, y: top + height / 2 + 15 * (k - (lines.length - 1) / 2), text })),
    ),
  );

/** Names of groups, each under a thin line. */
export function headings(some: readonly { readonly text: string; readonly y: number }[], width: number): Layer[] {
  if (some.length === 0) return [];
  return [
    {
      data: rows(some.map(({ y }) => ({ f0: 0, f1: y + 11, f2: width }))),
      mark: { type: 'rule', color: GRID, strokeWidth: 1 },
      encoding: { x: pixels('f0'), x2: { field: 'f2' }, y: pixels('f1') },
    },
    ...pixelText(
      some.map(({ text, y }) => ({ x: 0, y, text, colour: QUIET })),
      { size: SIZE.small, bold: true },
    ),
  ];
}
