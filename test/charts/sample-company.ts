import type { CompanyFigure, CompanyFigures, CompanySummary } from '../../src/summary/company-summary.js';
import type { Summary } from '../../src/summary/summary.js';
import type { flows, revenues } from './sample-paths.js';
import type { Path, Settings } from './sample-settings.js';
import { spread } from './sample-statistics.js';

type Mrr = ReturnType<typeof revenues>;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Profit of the direct business alone, a month. */
const PROFIT = 155e6;

/** The company of the toy: direct and segments are all its revenue. */
export function companyOf(
  settings: Settings,
  years: Summary['fiscalYears'],
  program: ReturnType<typeof flows>,
  mrr: Mrr,
): CompanySummary {
  const trials = Array.from({ length: settings.trials }, (_, trial) => trial);
  const figure = (values: number[]): CompanyFigure => {
    const defined = values.filter((value) => !Number.isNaN(value));
    const { mean, se, p10, p50, p90 } = spread(defined);
    return { mean, se, p10, p50, p90, undefined: values.length - defined.length };
  };
  const each = (year: Summary['fiscalYears'][number]) => {
    const from = settings.months.indexOf(year.from);
    const to = from + year.months - 1;
    const inYear = (path: Path | undefined, first = from): number => sum((path ?? []).slice(first, to + 1));
    const side = (segments: Path[][], flow: Path[] | null) => {
      const indirect = (trial: number, first = from): number =>
        sum(segments.map((paths) => inYear(paths[trial], first)));
      const direct = (trial: number, first = from): number => inYear(mrr.direct[trial], first);
      const trailing = Math.max(0, to - 11);
      return {
        revenue: trials.map((k) => indirect(k) + direct(k)),
        profit: trials.map((k) => PROFIT * year.months + (flow === null ? 0 : inYear(flow[k]))),
        mrr: trials.map((k) => sum(segments.map((paths) => paths[k]?.[to] ?? 0)) + (mrr.direct[k]?.[to] ?? 0)),
        ratio: trials.map((k) => indirect(k, trailing) / (indirect(k, trailing) + direct(k, trailing))),
      };
    };
    const scale = settings.spillovers ? 0.92 : 1;
    const none = side(mrr.none, null);
    const withIt = {
      strict: side(
        mrr.segments.map((paths) => paths.map((path) => path.map((value) => value * scale))),
        program.strict,
      ),
      broad: side(mrr.segments, program.broad),
    };
    type Side = typeof none;
    const figures = (of: (measure: keyof Side) => number[]): CompanyFigures => ({
      revenue: figure(of('revenue')),
      profit: figure(of('profit')),
      mrr: figure(of('mrr')),
      ratio: figure(of('ratio')),
    });
    const plain = (one: Side) => figures((measure) => one[measure]);
    const minus = (one: Side) => figures((measure) => one[measure].map((value, k) => value - (none[measure][k] ?? 0)));
    return {
      ...year,
      without: plain(none),
      with: { strict: plain(withIt.strict), broad: plain(withIt.broad) },
      difference: { strict: minus(withIt.strict), broad: minus(withIt.broad) },
    };
  };
  return { profitLine: '13', years: years.map(each) };
}
