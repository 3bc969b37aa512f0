import type { RatioBasis } from '../model/decision.js';
import type { RunResult } from '../engine/simulate.js';
import type { RatioWindow } from './pool/ratio-columns.js';

/** Series of the indirect and of the direct side on each basis. */
export const ratioSeries: Readonly<
  Record<RatioBasis, { readonly indirect: string; readonly direct: string; readonly stock: boolean }>
> = {
  revenue: { indirect: 'revenue.indirect', direct: 'revenue.direct', stock: false },
  list: { indirect: 'listRevenue', direct: 'revenue.direct', stock: false },
  'new-mrr': { indirect: 'newMrr.indirect', direct: 'newMrr.direct', stock: false },
  mrr: { indirect: 'mrr.indirect', direct: 'mrr.direct', stock: true },
  wins: { indirect: 'wins.indirect', direct: 'wins.direct', stock: false },
};

/** The indirect sales ratio over the months from … to (inclusive): flows summed, stocks read at the end. */
export function ratioWindow(result: RunResult, basis: RatioBasis, from: number, to: number): RatioWindow {
  const { indirect, direct, stock } = ratioSeries[basis];
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
