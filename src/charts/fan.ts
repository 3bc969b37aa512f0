import type { Band } from '../summary/summary.js';
import type { AxisOptions, Layer } from './layer.js';
import { rows } from './layer.js';
import type { Plane } from './plane.js';
import { INK } from './theme.js';

/** Shared scales of a panel over months: the first layer carries the axes. */
export interface Axes {
  readonly x: AxisOptions;
  readonly y: AxisOptions;
}

const xScale = (area: Plane) => ({ domain: [...area.xDomain], nice: false, zero: false });
const yScale = (area: Plane) => ({ domain: [area.range.low, area.range.high], nice: false, zero: false });

/** Only one layer of a panel states the axis; the others share it. */
const stated = (axis: AxisOptions | undefined) => (axis === undefined ? {} : { axis });

export const xOf = (area: Plane, axis?: AxisOptions) =>
  ({ field: 'f0', type: 'quantitative', scale: xScale(area), ...stated(axis) }) as const;

export const yOf = (area: Plane, axis?: AxisOptions) =>
  ({ field: 'f1', type: 'quantitative', scale: yScale(area), ...stated(axis) }) as const;

/** Grid and axes, with a darker line at zero. */
export function ground(area: Plane, axes: Axes): Layer[] {
  return [
    {
      data: rows([{ f0: area.xDomain[0], f1: 0, f2: area.xDomain[1] }]),
      mark: { type: 'rule', color: INK, strokeWidth: 1.2 },
      encoding: { x: xOf(area, axes.x), x2: { field: 'f2' }, y: yOf(area, axes.y) },
    },
  ];
}

/** P10–P90 light and P25–P75 darker. A single month is drawn as a thick upright line. */
export function bandLayers(band: Band, colour: string, area: Plane): Layer[] {
  const one = band.mean.length === 1;
  const layer = (low: readonly (number | null)[], high: readonly (number | null)[], opacity: number): Layer => ({
    data: rows(low.map((value, t) => ({ f0: t, f1: value, f2: high[t] ?? null }))),
    mark: one
      ? { type: 'rule', color: colour, opacity, strokeWidth: 14 }
      : { type: 'area', color: colour, opacity, line: false, clip: true },
    encoding: { x: xOf(area), y: yOf(area), y2: { field: 'f2' } },
  });
  return [layer(band.p10, band.p90, 0.18), layer(band.p25, band.p75, 0.26)];
}

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** Values by index; a gap where a value is null, a dot where there is only one. */
export function lineLayer(values: readonly (number | null)[], style: LineStyle, area: Plane, first = 0): Layer {
  return {
    data: rows(values.map((value, k) => ({ f0: first + k, f1: value }))),
    mark:
      values.length === 1
        ? { type: 'point', filled: true, color: style.colour, size: 50, opacity: style.opacity ?? 1 }
        : {
            type: 'line',
            color: style.colour,
            strokeWidth: style.width,
            strokeDash: [...(style.dash ?? [])],
            opacity: style.opacity ?? 1,
            clip: true,
          },
    encoding: { x: xOf(area), y: yOf(area) },
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Marks in data units: a diamond with a white rim by default. */
export function pointLayer(points: readonly Point[], area: Plane, shape = 'diamond', size = 110): Layer[] {
  if (points.length === 0) return [];
  return [
    {
      data: rows(points.map(({ x, y, colour }) => ({ f0: x, f1: y, f2: colour }))),
      mark: { type: 'point', shape, size, filled: true, opacity: 1, stroke: '#ffffff', strokeWidth: 1.2 },
      encoding: {
        x: xOf(area),
        y: yOf(area),
        color: { field: 'f2', type: 'nominal', scale: null, legend: null },
      },
    },
  ];
}
