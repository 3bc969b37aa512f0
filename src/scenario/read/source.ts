import type { Place, Position } from '../../diagnostics/issue.js';

/** A text with its name and the offsets at which its lines begin. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function createSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** Line and column (both from 1, columns in UTF-16 units) of an offset. */
function positionAt(source: Source, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The place of the characters from `from` to `to` (exclusive). */
export const placeAt = (source: Source, from: number, to: number): Place => ({
  file: source.file,
  start: positionAt(source, from),
  end: positionAt(source, Math.max(from, to)),
});
