import type { Band, Summary, TargetSummary } from '../summary/summary.js';
import { ems } from './display.js';
import { pointLayer } from './fan.js';
import { rows, type Layer } from './layer.js';
import { pixelText } from './pixel-text.js';
import type { Plane } from './plane.js';
import { INK, QUIET, SIZE } from './theme.js';

const LINE = 16;
const GAP = 16;
const MARGIN = 7;

/** A label's rectangle in pixels; `y` is the middle of its first line. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which end stands at the tie. */
  readonly align: 'left' | 'right';
}

/**
 * Diamonds at the targets of the ratio. Each label stands clear of the band, below it where the median passes the
 * target and above it elsewhere, tied to its diamond by a thin line.
 */
export function targetMarks(
  { ratio }: Summary,
  targets: readonly TargetSummary[],
  texts: readonly (readonly string[])[],
  area: Plane,
): Layer[] {
  const boxes = placeAll(targets, texts, ratio.all, area);
  const ties = targets.flatMap(({ monthIndex, value }, k) => {
    const { y, height } = boxes[k] ?? { y: area.y(value), height: 0 };
    return [
      { f0: area.x(monthIndex), f1: area.y(value), f2: y > area.y(value) ? y + height - LINE / 2 : y - LINE / 2 },
    ];
  });
  const lines = (align: 'left' | 'right') =>
    boxes.flatMap((box, k) =>
      (box.align === align ? (texts[k] ?? []) : []).map((text, n) => ({
        x: align === 'left' ? box.x : box.x + box.width,
        y: box.y + LINE * n,
        text,
      })),
    );
  const points = targets.map(({ monthIndex, value }) => ({ x: monthIndex, y: value, colour: INK }));
  return [
    ...tieLayer(ties),
    ...pointLayer(points, area, 'diamond', 140),
    ...pixelText(lines('left'), { rim: true, align: 'left' }),
    ...pixelText(lines('right'), { rim: true, align: 'right' }),
  ];
}

/** From the last month back: as bands rise, an earlier label lies lower and its tie crosses no later one. */
function placeAll(
  targets: readonly TargetSummary[],
  texts: readonly (readonly string[])[],
  all: Band,
  area: Plane,
): Box[] {
  const order = targets.map((_, k) => k).sort((a, b) => (targets[b]?.monthIndex ?? 0) - (targets[a]?.monthIndex ?? 0));
  const placed = new Map<number, Box>();
  for (const k of order) {
    const target = targets[k];
    if (target === undefined) continue;
    placed.set(k, clear(placeBeside(target, texts[k] ?? [], all, area), [...placed.values()], area));
  }
  return targets.flatMap((_, k) => placed.get(k) ?? []);
}

/** Ratios mostly rise: there is room right of a tie below the band and left of a tie above it. */
function placeBeside({ monthIndex, value }: TargetSummary, lines: readonly string[], all: Band, area: Plane): Box {
  const tie = area.x(monthIndex);
  const width = Math.max(0, ...lines.map((line) => ems(line) * SIZE.label));
  const height = LINE * lines.length;
  const passed = value < (all.p50[monthIndex] ?? 0);
  const fitsRight = tie + MARGIN + width <= area.width;
  const fitsLeft = tie - MARGIN - width >= 0;
  const align = passed ? (fitsRight || !fitsLeft ? 'left' : 'right') : fitsLeft || !fitsRight ? 'right' : 'left';
  const x = align === 'left' ? tie + MARGIN : tie - MARGIN - width;
  const covered = all.p10.map((_, t) => t).filter((t) => area.x(t) >= x && area.x(t) <= x + width);
  const band = passed ? all.p10 : all.p90;
  const edges = [area.y(value), ...covered.map((t) => area.y(band[t] ?? value))];
  const y = passed ? Math.max(...edges) + GAP : Math.min(...edges) - GAP - height + LINE;
  return { x, y, width, height, align };
}

/** Moved down until it lies on no other label, and held inside the plotting area. */
function clear(box: Box, placed: readonly Box[], area: Plane): Box {
  const lowest = area.height - box.height + LINE / 2 - 4;
  const held = { ...box, y: Math.max(0, Math.min(box.y, lowest)) };
  const inTheWay = placed.find(
    (other) =>
      other.x < held.x + held.width &&
      held.x < other.x + other.width &&
      other.y < held.y + held.height &&
      held.y < other.y + other.height,
  );
  if (inTheWay === undefined) return held;
  const below = inTheWay.y + inTheWay.height + 4;
  return below > lowest ? { ...held, y: inTheWay.y - held.height - 4 } : clear({ ...held, y: below }, placed, area);
}

function tieLayer(ties: readonly { f0: number; f1: number; f2: number }[]): Layer[] {
  if (ties.length === 0) return [];
  return [
    {
      data: rows(ties),
      mark: { type: 'rule', color: QUIET, strokeWidth: 1 },
      encoding: {
        x: { field: 'f0', type: 'quantitative', scale: null },
        y: { field: 'f1', type: 'quantitative', scale: null },
        y2: { field: 'f2' },
      },
    },
  ];
}
