import { pnlLines } from '../model/pnl-lines.js';
import type { SeriesKey } from '../model/series.js';

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the lines of the management P/L are called, by number: as their series are everywhere. */
export const lineNames = (names: Readonly<Partial<Record<SeriesKey, string>>>): Record<string, string> =>
  Object.fromEntries(pnlLines.map(({ number, key }) => [number, capital(names[key] ?? '')]));
