const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * A path as blocks of eight heights from its lowest to its highest value, at most `width` columns: longer paths are
 * averaged over equal stretches. A gap (null) is a blank; a flat path is drawn at the lowest height.
 */
export function sparkline(path: readonly (number | null)[], width: number): string {
  const points = path.length <= width ? path : Array.from({ length: width }, (_, at) => stretch(path, at, width));
  const known = points.filter((point) => point !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return points.map((point) => (point === null ? ' ' : block(range === 0 ? 0 : (point - low) / range))).join('');
}

const block = (height: number): string => blocks[Math.min(7, Math.floor(height * 8))] ?? blocks[0];

/** Mean of the known values of the at-th of `width` stretches. */
function stretch(path: readonly (number | null)[], at: number, width: number): number | null {
  const from = Math.floor((at * path.length) / width);
  const to = Math.floor(((at + 1) * path.length) / width);
  const known = path.slice(from, to).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
