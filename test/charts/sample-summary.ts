import type { PnlDetail } from '../../src/summary/pnl-detail-schema.js';
import { fiscalYears, monthOf } from '../../src/model/time.js';
import type { PnlRow, SeriesSummary, Summary, TargetSummary } from '../../src/summary/summary.js';
import { reliance } from '../../src/summary/reliance.js';
import { companyOf } from './sample-company.js';
import { funnelOf, pathOf } from './sample-evidence.js';
import { initiativesOf, summariseBoth } from './sample-flow.js';
import { flows, revenues } from './sample-paths.js';
import { settled, WORDS, type Path, type SampleOptions, type Settings } from './sample-settings.js';
import { band, odds, spread } from './sample-statistics.js';

export type { SampleOptions } from './sample-settings.js';

const made = new Map<string, Summary>();

/** A summary drawn up for pictures and papers: made once for all who ask for the same, so nobody may change it. */
export function sampleSummary(options: SampleOptions = {}): Summary {
  const key = JSON.stringify(options);
  const summary = made.get(key) ?? drawnUp(options);
  made.set(key, summary);
  return summary;
}

function drawnUp(options: SampleOptions): Summary {
  const settings = settled(options);
  const { months } = settings;
  const years = yearsOf(settings);
  const program = flows(settings, { id: 'program', upfront: 42e6, monthly: 6.4e6, gain: 21e6, rise: 34, delay: 7 });
  const mrr = revenues(settings);
  const both = summariseBoth(settings, program);
  return {
    yoha: 1,
    version: '0.1.0',
    scenario: scenarioOf(settings),
    replay: {
      digest: '3f9a61c2d7e8b05419aa',
      seed: 'fy26-q3',
      trials: 8192,
      sampling: 'monte-carlo',
      counts: 'random',
      version: '0.1.0',
    },
    months,
    fiscalYears: years,
    program: both,
    wholeBusiness: both,
    initiatives: initiativesOf(settings),
    ratio: ratioOf(settings, mrr),
    targets: targetsOf(settings),
    reliance: reliance(both.strict.npv.mean ?? 0, both.broad.npv.mean ?? 0),
    pnl: pnlOf(settings, program),
    company: companyOf(settings, years, program, mrr),
    pnlDetail: [detailOf(years.map((_, year) => 1e6 * year))],
    pnlMonths: [{ view: 'with', lens: 'broad', number: '13', line: 'profit', mean: months.map((_, t) => 1e6 * t) }],
    kpis: [{ series: 'revenue.indirect', label: 'revenue', unit: 'JPY', reading: 'flow', phases: ['launch'] }],
    series: seriesOf(settings, mrr),
    funnel: funnelOf(settings),
    phases: [],
    verdict: settings.verdict
      ? {
          lens: 'strict',
          outcome: 'borderline',
          agree: false,
          strict: { outcome: 'borderline', go: [], noGo: [] },
          broad: { outcome: 'go', go: [], noGo: [] },
        }
      : null,
    assumptions: [
      {
        id: 'direct.churn',
        label: 'churn',
        text: '1%',
        unit: '',
        kind: 'constant',
        p5: 0.01,
        p50: 0.01,
        p95: 0.01,
        why: '',
        owner: '',
        asOf: '',
        source: '',
        basis: 'assumption',
      },
    ],
    capacities: [],
    bottlenecks: [],
    heldAtBound: [],
  };
}

function ratioOf(settings: Settings, mrr: ReturnType<typeof revenues>): Summary['ratio'] {
  const window = (path: Path, t: number) => path.slice(Math.max(0, t - 11), t + 1).reduce((a, b) => a + b, 0);
  const ratios = (segments: Path[][], scale: number): Path[] =>
    Array.from({ length: settings.trials }, (_, trial) =>
      settings.months.map((_, t) => {
        const indirect = segments.reduce((sum, paths) => sum + window(paths[trial] ?? [], t), 0) * scale;
        const direct = window(mrr.direct[trial] ?? [], t);
        return indirect + direct === 0 ? 0 : indirect / (indirect + direct);
      }),
    );
  const scale = settings.spillovers ? 0.92 : 1;
  return {
    basis: 'revenue',
    window: 'trailing-12',
    all: band(ratios(mrr.segments, 1), settings.horizon),
    strict: band(ratios(mrr.segments, scale), settings.horizon),
    none: band(ratios(mrr.none, 1), settings.horizon),
    undefinedTrials: settings.months.map(() => 0),
  };
}

/** One line of one segment; the total comes last. */
const detailOf = (years: readonly number[]): PnlDetail => {
  const mean = [...years, years.reduce((sum, year) => sum + year, 0)];
  const what = { scope: 'segment', item: 'web', label: 'web', view: 'with', lens: 'broad' } as const;
  return { ...what, number: '1', line: 'listRevenue', mean, se: mean.map(() => 0) };
};

function targetsOf(settings: Settings): TargetSummary[] {
  if (!settings.targets) return [];
  const common = {
    over: 'trailing-12',
    comparison: 'atLeast' as const,
    unit: 'share',
    basis: 'revenue',
    metric: 'indirectRatio',
  };
  const at = (monthIndex: number) => {
    const t = Math.min(monthIndex, settings.horizon - 1);
    return {
      by: settings.months[t] ?? '',
      from: settings.months[Math.max(0, t - 11)] ?? '',
      to: settings.months[t] ?? '',
      monthIndex: t,
    };
  };
  const reached = { strict: spread([0.2]), broad: spread([0.22]) };
  return [
    {
      name: 'ratio-y3',
      label: WORDS[settings.locale].target,
      ...common,
      ...at(35),
      value: 0.18,
      path: pathOf(settings, 0.18, at(35).monthIndex),
      odds: { strict: odds(168, 300), broad: odds(189, 300) },
      reached,
    },
    {
      name: 'ratio-y5',
      label: 'ratio-y5',
      ...common,
      ...at(59),
      value: 0.3,
      path: pathOf(settings, 0.3, at(59).monthIndex),
      odds: { strict: odds(84, 300), broad: odds(117, 300) },
      reached,
    },
    {
      name: 'sales-y3',
      label: 'sales-y3',
      ...common,
      metric: 'revenue.indirect',
      basis: '',
      unit: 'JPY',
      over: 'fiscal-year',
      ...at(41),
      value: 400_000_000,
      path: pathOf(settings, 400_000_000, at(41).monthIndex),
      odds: { strict: odds(180, 300), broad: odds(200, 300) },
      reached,
    },
  ];
}

const yearsOf = (settings: Settings): Summary['fiscalYears'] =>
  fiscalYears(monthOf(2026, 10), settings.horizon, { firstMonth: 4, name: 'start' }).map((year) => ({
    label: `FY${year.label}`,
    from: settings.months[year.from] ?? '',
    to: settings.months[year.to] ?? '',
    months: year.to - year.from + 1,
    complete: year.complete,
  }));

function pnlOf(settings: Settings, program: { strict: Path[]; broad: Path[] }): PnlRow[] {
  const years = [
    ...yearsOf(settings),
    {
      label: 'total',
      from: settings.months[0] ?? '',
      to: settings.months[settings.horizon - 1] ?? '',
      months: settings.horizon,
      complete: true,
    },
  ];
  const lines = [
    ['11', 'contribution profit', 0.9],
    ['12', 'direct channel profit', 0.1],
    ['13', 'profit', 1],
  ] as const;
  return (['strict', 'broad'] as const).flatMap((lens) =>
    lines.flatMap(([number, line, part]) =>
      years.map((year) => {
        const from = settings.months.indexOf(year.from);
        const sums = program[lens].map(
          (path) => part * path.slice(from, from + year.months).reduce((a, b) => a + b, 0),
        );
        return {
          view: 'difference' as const,
          lens,
          number,
          line,
          period: year.label,
          from: year.from,
          to: year.to,
          complete: year.complete,
          spread: spread(sums),
        };
      }),
    ),
  );
}

function seriesOf(settings: Settings, mrr: ReturnType<typeof revenues>): SeriesSummary[] {
  const unit = 'JPY';
  const sum = (segments: Path[][]): Path[] =>
    Array.from({ length: settings.trials }, (_, trial) =>
      settings.months.map((_, t) => segments.reduce((total, paths) => total + (paths[trial]?.[t] ?? 0), 0)),
    );
  const runs = { all: mrr.segments, strict: mrr.segments, none: mrr.none };
  return Object.entries(runs).flatMap(([run, segments]) => [
    ...segments.map((paths, k) => ({
      run,
      series: `revenue.${segmentId(k)}`,
      unit,
      band: band(paths, settings.horizon),
    })),
    { run, series: 'revenue.indirect', unit, band: band(sum(segments), settings.horizon) },
    ...(settings.direct ? [{ run, series: 'revenue.direct', unit, band: band(mrr.direct, settings.horizon) }] : []),
  ]);
}

const segmentId = (k: number): string => ['web-agencies', 'tohoku-dealer', 'banks'][k] ?? `segment-${k}`;

function scenarioOf(settings: Settings): Summary['scenario'] {
  const words = WORDS[settings.locale];
  return {
    title: words.title,
    purpose: words.purpose,
    locale: settings.locale,
    currency: 'JPY',
    start: '2026-10',
    horizon: settings.horizon,
    fiscalYearStart: 4,
    fiscalYearName: 'start',
    discountRate: '8%',
    baseline: words.baseline,
    segments: settings.segmentLabels.map((label, k) => ({ id: segmentId(k), label, deal: 'referral', openedBy: null })),
    phases: [],
    paymentTerms: { customers: 1, partners: 1 },
  };
}
