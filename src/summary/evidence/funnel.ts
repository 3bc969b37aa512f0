import { suppliedLeadsName } from '../../equations/funnel.js';
import type { Scenario } from '../../model/scenario.js';
import { funnelSteps, seriesName } from '../../model/series.js';
import type { Conversion, FunnelStep, FunnelSummary } from './shapes.js';
import { yearFigures, yearGathering } from './years.js';
import type { YearGathering } from './years.js';

/** A funnel whose steps are gathered. */
export interface FunnelGathering {
  readonly segment: string | null;
  readonly label: string;
  readonly steps: readonly YearGathering[];
  /** Leads that no rep brought, of each segment that has any. */
  readonly leads: readonly YearGathering[];
}

/** Everything that a run has to fill, each once. */
export const funnelSeries = (funnels: readonly FunnelGathering[]): YearGathering[] => [
  ...new Set(funnels.flatMap(({ steps, leads }) => [...steps, ...leads])),
];

/** One funnel a segment, and all together where there are several. */
export function funnelGatherings(scenario: Scenario, units: ReadonlyMap<string, string>): FunnelGathering[] {
  const { segments } = scenario;
  const gathered = (series: string): YearGathering => yearGathering(series, units.get(series) ?? '', scenario);
  const own = segments.map(({ id, label }) => ({
    segment: id,
    label,
    steps: funnelSteps.map(({ key }) => gathered(seriesName(key, { kind: 'segment', id }))),
    leads: [suppliedLeadsName(id)].filter((name) => units.has(name)).map(gathered),
  }));
  const total = {
    segment: null,
    label: '',
    steps: funnelSteps.map(({ key }) => gathered(seriesName(key, { kind: 'segments' }))),
    leads: own.flatMap(({ leads }) => leads),
  };
  return segments.length > 1 ? [...own, total] : own;
}

type Means = FunnelStep['years']['mean'];

/** Referrals that reps brought: what a rate per rep is made of. */
const withoutLeads = (mean: Means, leads: readonly Means[]): Means =>
  mean.map((value, year) =>
    value === null
      ? null
      : Math.max(
          0,
          leads.reduce((rest, of) => rest - (of[year] ?? 0), value),
        ),
  );

function conversionOf(
  conversion: Conversion['kind'] | null,
  mean: Means,
  before: Means | undefined,
  months: readonly number[],
): Conversion | null {
  if (conversion === null || before === undefined) return null;
  const values = mean.map((value, year) => {
    const base = (before[year] ?? 0) * (conversion === 'per month' ? months[year] : 1);
    return value === null || base === 0 ? null : value / base;
  });
  return { kind: conversion, values };
}

/** @param months of each fiscal year */
export function funnelSummaries(funnels: readonly FunnelGathering[], months: readonly number[]): FunnelSummary[] {
  return funnels.map(({ segment, label, steps: gathered, leads }) => {
    const years = gathered.map((one) => yearFigures(one, months));
    const supplied = leads.map((one) => yearFigures(one, months).mean);
    const partOf = (i: number): Means =>
      funnelSteps[i].key === 'referrals' ? withoutLeads(years[i].mean, supplied) : years[i].mean;
    return {
      segment,
      label,
      steps: funnelSteps.map(({ key, conversion }, i) => ({
        step: key,
        series: gathered[i].series,
        unit: gathered[i].unit,
        read: gathered[i].read,
        years: years[i],
        conversion: conversionOf(conversion, partOf(i), years[i - 1]?.mean, months),
      })),
    };
  });
}
