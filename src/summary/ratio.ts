import type { RatioBasis } from '../model/decision.js';
import type { RunResult } from '../engine/simulate.js';

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

/**
 * Indirect sales ratio per trial over the months from … to (inclusive): flows summed, stocks read at the end.
 * 0/0 gives NaN: counted, not averaged.
 */
export function ratioOver(
  result: RunResult,
  basis: RatioBasis,
  from: number,
  to: number,
  into = new Float64Array(result.trials) as Float64Array,
): Float64Array {
  const names = ratioSeries[basis];
  const first = names.stock ? to : from;
  const indirect = new Float64Array(result.trials);
  const direct = new Float64Array(result.trials);
  for (let month = first; month <= to; month++) {
    const [a, b] = [result.column(names.indirect, month), result.column(names.direct, month)];
    for (let trial = 0; trial < result.trials; trial++) {
      indirect[trial] += a[trial];
      direct[trial] += b[trial];
    }
  }
  for (let trial = 0; trial < into.length; trial++) into[trial] = indirect[trial] / (indirect[trial] + direct[trial]);
  return into;
}

/** Writes the ratio of the trailing twelve months at the end of each month, fewer before month 12, one month after the other. */
export const fillTrailingRatio = (result: RunResult, basis: RatioBasis, into: Float64Array): Float64Array[] =>
  Array.from({ length: result.horizon }, (_, month) => {
    const column = into.subarray(month * result.trials, (month + 1) * result.trials);
    return ratioOver(result, basis, Math.max(0, month - 11), month, column);
  });
