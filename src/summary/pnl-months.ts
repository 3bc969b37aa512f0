import type { SeriesSummary } from './summary.js';
import type { PnlMonths } from './pnl-detail-schema.js';
import { figuresUnder } from './profit-and-loss.js';
import type { Scenario } from '../model/scenario.js';
import { lenses } from '../model/lens.js';

interface Found {
  readonly scenario: Scenario;
  /** Of the runs all, strict and none at least. */
  readonly series: readonly SeriesSummary[];
}

/** Means of the lines of the management P/L by month. The mean of a difference is the difference of the means. */
export function pnlMonths({ scenario, series }: Found): PnlMonths[] {
  const means = new Map(series.map(({ run, series: name, band }) => [`${run} ${name}`, band.mean]));
  return lenses
    .flatMap((lens) => figuresUnder(lens, scenario))
    .map(({ view, lens, number, line, series: name, run, minus }) => {
      const month = (of: string, t: number): number => means.get(`${of} ${name}`)![t]!;
      const mean = Array.from(
        { length: scenario.horizon },
        (_, t) => month(run, t) - (minus === null ? 0 : month(minus, t)),
      );
      return { view, lens, number, line, mean };
    });
}
