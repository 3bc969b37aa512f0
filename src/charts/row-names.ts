import { cutMiddle } from './cut-middle.js';
import { display, ems, firstLine } from './display.js';
import type { Layer } from './layer.js';
import { pixelText, type PixelText } from './pixel-text.js';
import { SIZE } from './theme.js';

/** A name at the left of a row, with a mark behind it. */
export interface RowName {
  readonly name: string;
  /** Middle of the row, in pixels. */
  readonly y: number;
  readonly mark?: string;
  /** A total; short enough for one line. */
  readonly bold?: boolean;
}

const LINE = 13;
/** Estimated widths of characters are a little too wide. */
const SLACK = 0.94;

/**
 * Names right-aligned at `right`, in at most `room` pixels: on one line, else smaller on two lines, and cut in the middle
 * when even these are too short. Rows must be 26 pixels high or more.
 */
export function rowNames(names: readonly RowName[], right: number, room: number): Layer[] {
  const one: PixelText[] = [];
  const totals: PixelText[] = [];
  const two: PixelText[] = [];
  for (const { name, y, mark = '', bold = false } of names) {
    const text = display(name) + mark;
    if (ems(text) * SIZE.label * SLACK <= room) {
      (bold ? totals : one).push({ x: right, y, text });
      continue;
    }
    const width = room / SIZE.small / SLACK;
    const [first, rest] = firstLine(text, width);
    // a first line that cannot break leaves everything to the cut
    const lines = ems(first) > width ? [cutMiddle(text, width)] : [first, cutMiddle(rest, width)];
    lines.forEach((line, k) => two.push({ x: right, y: y + LINE * (k - (lines.length - 1) / 2), text: line }));
  }
  return [
    ...pixelText(one, { align: 'right' }),
    ...pixelText(totals, { align: 'right', bold: true }),
    ...pixelText(two, { align: 'right', size: SIZE.small }),
  ];
}
