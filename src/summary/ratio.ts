import type { RatioBasis } from '../model/decision.js';
import { readsOf, seriesName, type SeriesKey } from '../model/series.js';
import type { RunResult } from '../engine/simulate.js';
import type { RatioWindow } from './pool/ratio-columns.js';

/** What the indirect and the direct side count on each basis. */
const counted: Readonly<Record<RatioBasis, { readonly indirect: SeriesKey; readonly direct: SeriesKey }>> = {
  revenue: { indirect: 'revenue', direct: 'revenue' },
  list: { indirect: 'listRevenue', direct: 'revenue' },
  'new-mrr': { indirect: 'newMrr', direct: 'newMrr' },
  mrr: { indirect: 'mrr', direct: 'mrr' },
  wins: { indirect: 'wins', direct: 'wins' },
};

/** Series of the indirect and of the direct side on a basis. */
export function ratioSeries(basis: RatioBasis): {
  readonly indirect: string;
  readonly direct: string;
  readonly stock: boolean;
} {
  const { indirect, direct } = counted[basis];
  return {
    indirect: seriesName(indirect, { kind: 'segments' }),
    direct: seriesName(direct, { kind: 'direct' }),
    stock: readsOf(indirect) === 'stock',
  };
}

/** The indirect sales ratio over the months from … to (inclusive): flows summed, stocks read at the end. */
export function ratioWindow(result: RunResult, basis: RatioBasis, from: number, to: number): RatioWindow {
  const { indirect, direct, stock } = ratioSeries(basis);
  return {
    indirect: result.offsets(indirect, stock ? to : from, to),
    direct: result.offsets(direct, stock ? to : from, to),
  };
}

/** The trailing twelve months at the end of a month, fewer before month 12. */
export const trailingWindow = (result: RunResult, basis: RatioBasis, month: number): RatioWindow =>
  ratioWindow(result, basis, Math.max(0, month - 11), month);

/** The same at the end of each month. */
export const trailingWindows = (result: RunResult, basis: RatioBasis): RatioWindow[] =>
  Array.from({ length: result.horizon }, (_, month) => trailingWindow(result, basis, month));
