import type { InitiativeSummary, Summary, TargetSummary } from '../../src/summary/summary.js';
import { WORDS, type Settings } from './sample-settings.js';
import { odds } from './sample-statistics.js';

const same = (months: number) => ({ p10: months, p50: months, p90: months });

/** A rise after the delay, and a fall once the effort is over. */
export function timelineOf(
  settings: Settings,
  shape: { readonly delay: number; readonly rise: number },
  k: number,
  start: number,
): InitiativeSummary['timeline'] {
  const month = settings.months[start] ?? null;
  const age = settings.months.map((_, t) => t - start);
  const running = age.map((months) => (months >= 0 && months < 18 ? 1 : 0));
  return {
    start: { p10: month, p50: month, p90: month },
    runs: same(18),
    delay: same(shape.delay),
    ramp: same(shape.rise),
    halfLife: k === 0 ? { p10: 12, p50: 18, p90: 24 } : null,
    running,
    activation: age.map((months) =>
      months < shape.delay ? 0 : 0.7 * Math.min(1, (months - shape.delay + 1) / 8) * (months < 30 ? 1 : 0.5),
    ),
    stopChecks: settings.months.filter((_, t) => k === 0 && t > 0 && t % 12 === 0),
  };
}

export function spilloversOf(settings: Settings, id: string, k: number): InitiativeSummary['spillovers'] {
  if (!settings.spillovers) return [];
  const label = settings.initiativeLabels[1];
  const edge = {
    kind: 'lift' as const,
    written: '10% to 30%',
    size: { p10: 0.12, p50: 0.18, p90: 0.27 },
    lag: k === 0 ? { p10: 3, p50: 6, p90: 9 } : same(0),
    why: WORDS[settings.locale].because,
    source: '',
  };
  const direct = {
    ...edge,
    edge: `${id}→direct.wins`,
    to: { scope: 'direct' as const, id: 'direct', label: 'direct', driver: 'wins' },
  };
  if (k > 0 || label === undefined) return [direct];
  const to = { scope: 'initiative' as const, id: 'bank-seminar', label, driver: null };
  return [direct, { ...edge, edge: `${id}→bank-seminar`, to }];
}

const yearEnds = ({ months, horizon }: Settings): number[] =>
  months.map((_, t) => t).filter((t) => (months[t] ?? '').endsWith('-03') || t === horizon - 1);

export function pathOf(settings: Settings, value: number, deadline: number): TargetSummary['path'] {
  const start = value * 0.4;
  const points = [...yearEnds(settings).filter((t) => t < deadline), deadline].map((t) => {
    const required = t === deadline ? value : start + ((value - start) * t) / deadline;
    const lens = (factor: number) => ({
      p10: required * factor * 0.7,
      p50: required * factor,
      p90: required * factor * 1.3,
      onTrack: odds(Math.round(settings.trials * 0.5 * factor), settings.trials),
    });
    const to = settings.months[t] ?? '';
    return { label: to, to, monthIndex: t, months: Math.min(12, t + 1), required, strict: lens(0.9), broad: lens(1.1) };
  });
  return { start, points };
}

const STEPS = [
  ['partners', 'partners', 'end', null, 60],
  ['contactedReps', 'reps', 'end', 'per', 240],
  ['repsReferring', 'reps', 'end', 'share', 24],
  ['referrals', 'referrals', 'sum', 'per month', 300],
  ['opportunities', 'opportunities', 'sum', 'share', 180],
  ['wins', 'customers', 'sum', 'share', 40],
  ['customers', 'customers', 'end', null, 160],
  ['mrr', 'JPY', 'end', 'per', 8e6],
] as const;

export function funnelOf(settings: Settings): Summary['funnel'] {
  const years = yearEnds(settings);
  const labels = [...settings.segmentLabels, ...(settings.segmentLabels.length > 1 ? [''] : [])];
  return labels.map((label, k) => {
    const isTotal = k === settings.segmentLabels.length;
    const figures = (size: number, factor: number) =>
      years.map((_, year) => size * factor * (1 + 0.3 * year) * (isTotal ? settings.segmentLabels.length : 1));
    return {
      segment: isTotal ? null : `segment-${k}`,
      label,
      steps: STEPS.map(([step, unit, read, kind, size]) => ({
        step,
        series: step,
        unit,
        read,
        years: { mean: figures(size, 1), p10: figures(size, 0.7), p50: figures(size, 0.95), p90: figures(size, 1.4) },
        conversion: kind === null ? null : { kind, values: years.map(() => (kind === 'share' ? 0.4 : 4)) },
      })),
    };
  });
}

export function phasesOf(settings: Settings): Summary['phases'] {
  const years = yearEnds(settings);
  const ja = settings.locale === 'ja';
  const at = (t: number) => settings.months[t] ?? null;
  const reach = (t: number) => ({ month: t + 1, low: t + 1, high: t + 1, calendar: at(t) });
  const kpi = (name: string, unit: string, read: 'end' | 'sum', size: number) => {
    const figures = (factor: number) => years.map((_, year) => size * factor * (1 + 0.4 * year));
    return {
      name,
      segment: null,
      unit,
      read,
      years: { mean: figures(1), p10: figures(0.7), p50: figures(0.97), p90: figures(1.4) },
    };
  };
  return [
    {
      name: 'launch',
      label: ja ? '立ち上げ期' : 'Launch',
      entered: odds(settings.trials, settings.trials),
      by50: reach(0),
      start: { p10: at(0), p50: at(0), p90: at(0) },
      end: { p10: at(12), p50: at(16), p90: null },
      kpis: [kpi('contracts', 'partners', 'sum', 20), kpi('contactedReps', 'reps', 'end', 180)],
    },
    {
      name: 'growth',
      label: ja ? '成長期' : 'Growth',
      entered: odds(Math.round(settings.trials * 0.9), settings.trials),
      by50: reach(17),
      start: { p10: at(13), p50: at(17), p90: null },
      end: null,
      kpis: [kpi('opportunities', 'opportunities', 'sum', 90), kpi('wins.indirect', 'customers', 'sum', 30)],
    },
  ];
}
