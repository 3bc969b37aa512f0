import stringWidth from 'string-width';
import type { Place } from './issue.js';
import type { Ink } from './paint.js';
import { visible } from './visible.js';

/** Columns of a shown line; longer ones are cut around the caret. */
const shownWidth = 96;

/** The line of a place with the one before it, and carets under the wrong part. */
export function excerpt(text: string, place: Place, ink: Ink): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const { line } = place.start;
  const current = lines[line - 1];
  if (current === undefined) return [];
  const gutter = String(line).length;
  const before = lines[line - 2];
  const margin = (number: number | null): string => ink.dim(`  ${String(number ?? '').padStart(gutter)} | `);
  const { shown, from, to } = cut(current, place);
  const caret = `${' '.repeat(stringWidth(shown.slice(0, from)))}${'^'.repeat(Math.max(1, stringWidth(shown.slice(from, to))))}`;
  return [
    ...(before === undefined || before.trim() === '' ? [] : [`${margin(line - 1)}${clip(visible(untab(before)))}`]),
    `${margin(line)}${shown}`,
    `${margin(null)}${ink.error(caret)}`,
  ];
}

const untab = (line: string): string => line.replace(/\t/g, ' ');

/** The line with marks for what is not seen, cut to the shown width, and where the wrong part lies in it. */
function cut(line: string, place: Place): { shown: string; from: number; to: number } {
  const start = place.start.column - 1;
  const end = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const parts = [line.slice(0, start), line.slice(start, Math.max(start, end)), line.slice(Math.max(start, end))];
  const [left = '', middle = '', right = ''] = parts.map((part) => visible(untab(part)));
  const kept = left.length > 60 ? `…${left.slice(-40)}` : left;
  const marked =
    middle.length > shownWidth - kept.length ? `${middle.slice(0, Math.max(1, shownWidth - kept.length))}` : middle;
  const shown = `${kept}${marked}${marked === middle ? right : '…'}`;
  return { shown: clip(shown), from: kept.length, to: kept.length + marked.length };
}

const clip = (line: string): string => (line.length > shownWidth + 24 ? `${line.slice(0, shownWidth + 23)}…` : line);
