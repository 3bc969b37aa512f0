import type { Layer } from './layer.js';
import { rows } from './layer.js';
import { pixelText } from './pixel-text.js';
import type { Plane } from './plane.js';
import { INK, QUIET, SIZE } from './theme.js';

/** Names a mark at its right end, in place of a legend. */
export interface EndLabel {
  /** Where the mark ends, in pixels; null = there is no mark, only a label. */
  readonly y: number | null;
  readonly colour: string;
  /** The first line is set in bold, those after it smaller. */
  readonly lines: readonly string[];
  /** Not bold: percentiles and other marks that only help. */
  readonly quiet?: boolean;
}

const LINE = 16;
const GAP = 5;
const LEADER = 14;

/**
 * Middles of boxes of the given heights, as near to where they want to be as they can without overlapping: boxes that
 * touch form a pile around the mean of their wishes. Order is kept; below `low` and above `high` only when full.
 */
export function dodge(wishes: readonly number[], heights: readonly number[], low: number, high: number): number[] {
  const order = wishes.map((_, k) => k).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  let piles: Pile[] = [];
  for (const k of order) {
    const height = heights[k] ?? 0;
    piles.push(settle({ members: [k], height, wish: (wishes[k] ?? 0) - height / 2, top: 0 }, low, high));
    piles = merged(piles, low, high);
  }
  const placed = [...wishes];
  for (const { members, top } of piles) {
    let edge = top;
    for (const k of members) {
      placed[k] = edge + (heights[k] ?? 0) / 2;
      edge += heights[k] ?? 0;
    }
  }
  return placed;
}

interface Pile {
  readonly members: readonly number[];
  readonly height: number;
  /** Mean over the members of the top edge that each would like the pile to have. */
  readonly wish: number;
  readonly top: number;
}

const settle = (pile: Pile, low: number, high: number): Pile => ({
  ...pile,
  top: Math.max(low, Math.min(pile.wish, high - pile.height)),
});

/** Joins the last pile to those above it while they overlap. */
function merged(piles: readonly Pile[], low: number, high: number): Pile[] {
  const upper = piles.at(-2);
  const lower = piles.at(-1);
  if (upper === undefined || lower === undefined || upper.top + upper.height <= lower.top + 1e-9) return [...piles];
  const counts = [upper.members.length, lower.members.length] as const;
  const wish = (upper.wish * counts[0] + (lower.wish - upper.height) * counts[1]) / (counts[0] + counts[1]);
  const pile = { members: [...upper.members, ...lower.members], height: upper.height + lower.height, wish, top: 0 };
  return merged([...piles.slice(0, -2), settle(pile, low, high)], low, high);
}

/** Pixels that a column of labels needs at least. */
export const labelHeight = (labels: readonly (readonly string[])[]): number =>
  labels.reduce((sum, lines) => sum + lines.length * LINE + GAP, 0);

/** Labels right of the plotting area, each joined to its mark by a short line of its colour. */
export function endLabels(labels: readonly EndLabel[], area: Plane): Layer[] {
  const heights = labels.map(({ lines }) => lines.length * LINE + GAP);
  const middles = dodge(
    labels.map(({ y }) => y ?? area.height),
    heights,
    -2 * LINE,
    area.height + 2 * LINE,
  );
  const top = (k: number): number => (middles[k] ?? 0) - ((labels[k]?.lines.length ?? 1) - 1) * (LINE / 2);
  const first = labels.map(({ lines, quiet }, k) => ({
    x: area.width + LEADER + 5,
    y: top(k),
    text: lines[0] ?? '',
    colour: quiet === true ? QUIET : INK,
  }));
  const others = labels.flatMap(({ lines }, k) =>
    lines.slice(1).map((text, n) => ({ x: area.width + LEADER + 5, y: top(k) + (n + 1) * LINE, text, colour: QUIET })),
  );
  return [
    ...leaders(labels, middles, area),
    ...pixelText(
      first.filter((_, k) => labels[k]?.quiet !== true),
      { bold: true },
    ),
    ...pixelText(
      first.filter((_, k) => labels[k]?.quiet === true),
      { size: SIZE.small },
    ),
    ...pixelText(others, { size: SIZE.small }),
  ];
}

function leaders(labels: readonly EndLabel[], middles: readonly number[], area: Plane): Layer[] {
  const joined = labels.flatMap(({ y, colour }, k) =>
    y === null ? [] : [{ f0: area.width + 2, f1: y, f2: area.width + LEADER, f3: middles[k] ?? y, f4: colour }],
  );
  if (joined.length === 0) return [];
  return [
    {
      data: rows(joined),
      mark: { type: 'rule', strokeWidth: 2, clip: false },
      encoding: {
        x: { field: 'f0', type: 'quantitative', scale: null },
        y: { field: 'f1', type: 'quantitative', scale: null },
        x2: { field: 'f2' },
        y2: { field: 'f3' },
        color: { field: 'f4', type: 'nominal', scale: null, legend: null },
      },
    },
  ];
}
