const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

type Path = readonly (number | null)[];

/** Lowest and highest value of the heights; both infinite where nothing is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export function rangeOf(path: Path): Range {
  const known = path.filter((point) => point !== null);
  return { low: Math.min(...known), high: Math.max(...known) };
}

/**
 * A path as blocks of eight heights, at most `width` columns: longer paths are averaged over equal stretches. Heights
 * run over `scale`, so that several paths can share one; its own range when left out. A gap (null) is a blank; a flat
 * path is drawn at the lowest height.
 */
export function sparkline(path: Path, width: number, scale?: Range): string {
  const points = path.length <= width ? path : Array.from({ length: width }, (_, at) => stretch(path, at, width));
  const { low, high } = scale ?? rangeOf(points);
  const range = high - low;
  return points.map((point) => (point === null ? ' ' : block(range === 0 ? 0 : (point - low) / range))).join('');
}

const block = (height: number): string => blocks[Math.min(7, Math.floor(height * 8))] ?? blocks[0];

/** Mean of the known values of the at-th of `width` stretches. */
function stretch(path: Path, at: number, width: number): number | null {
  const from = Math.floor((at * path.length) / width);
  const to = Math.floor(((at + 1) * path.length) / width);
  const known = path.slice(from, to).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
