import { ems } from './display.js';
import type { Layer } from './layer.js';
import { rows } from './layer.js';
import { INK, SIZE } from './theme.js';

/** A line of text at a place of the plotting area (pixels from its top left corner; may lie outside). */
export interface PixelText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour?: string;
}

export interface TextStyle {
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly size?: number;
  /** A white rim, for text that lies over marks. */
  readonly rim?: boolean;
}

/** A line centred on x as far as it then stays between 0 and `width`; left-aligned. */
export function within(x: number, y: number, text: string, width: number, size: number = SIZE.label): PixelText {
  const length = ems(text) * size * 1.06;
  return { x: Math.max(2, Math.min(x - length / 2, width - length - 2)), y, text };
}

/** Texts as data values: nothing in them is read as markup, template or name. */
export function pixelText(texts: readonly PixelText[], style: TextStyle = {}): Layer[] {
  const layer = (rim: boolean): Layer => ({
    data: rows(texts.map(({ x, y, text, colour }) => ({ f0: x, f1: y, f2: text, f3: colour ?? INK }))),
    mark: {
      type: 'text',
      align: style.align ?? 'left',
      baseline: 'middle',
      fontSize: style.size ?? SIZE.label,
      fontWeight: style.bold === true ? 'bold' : 'normal',
      limit: 0,
      clip: false,
      ...(rim ? { stroke: '#ffffff', strokeWidth: 3.5, strokeJoin: 'round', opacity: 0.9 } : {}),
    },
    encoding: {
      x: { field: 'f0', type: 'quantitative', scale: null },
      y: { field: 'f1', type: 'quantitative', scale: null },
      text: { field: 'f2', type: 'nominal' },
      color: { field: 'f3', type: 'nominal', scale: null, legend: null },
    },
  });
  if (texts.length === 0) return [];
  return style.rim === true ? [layer(true), layer(false)] : [layer(false)];
}
