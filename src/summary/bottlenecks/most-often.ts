import type { Summary } from '../summary.js';

/** The first of the months in which most trials are held back, and their share. */
export interface MostOften {
  /** `YYYY-MM` */
  readonly month: string;
  readonly share: number;
}

/** Null where no trial is held back, and for what is not told by month. @param months those of the horizon */
export function mostOften(
  { byMonth }: Pick<Summary['bottlenecks'][number], 'byMonth'>,
  months: readonly string[],
): MostOften | null {
  if (byMonth === null) return null;
  const share = Math.max(...byMonth);
  return share > 0 ? { month: months[byMonth.indexOf(share)], share } : null;
}
