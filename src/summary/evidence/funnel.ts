import type { Scenario } from '../../model/scenario.js';
import type { Conversion, FunnelStep, FunnelSummary } from './shapes.js';
import { readOf, yearFigures, yearGathering } from './years.js';
import type { YearGathering } from './years.js';

interface Step {
  readonly step: string;
  /** What a figure of it is, over one of the step before; null = they do not follow from each other. */
  readonly conversion: Conversion['kind'] | null;
  /** Series of all segments together. */
  readonly total: string;
}

/** From partners to recurring revenue (model section 7). Customers are a stock: wins go in, churn goes out. */
const steps: readonly Step[] = [
  { step: 'partners', conversion: null, total: 'partners' },
  { step: 'contactedReps', conversion: 'per', total: 'contactedReps' },
  { step: 'repsReferring', conversion: 'share', total: 'repsReferring' },
  { step: 'referrals', conversion: 'per month', total: 'referrals' },
  { step: 'opportunities', conversion: 'share', total: 'opportunities' },
  { step: 'wins', conversion: 'share', total: 'wins.indirect' },
  { step: 'customers', conversion: null, total: 'customers.indirect' },
  { step: 'mrr', conversion: 'per', total: 'mrr.indirect' },
];

/** A funnel whose steps are gathered. */
export interface FunnelGathering {
  readonly segment: string | null;
  readonly label: string;
  readonly steps: readonly YearGathering[];
}

/** One funnel a segment, and all together where there are several. */
export function funnelGatherings({ segments }: Scenario, units: ReadonlyMap<string, string>): FunnelGathering[] {
  const gathered = (series: string): YearGathering => {
    const unit = units.get(series) ?? '';
    return yearGathering(series, unit, readOf(series, unit));
  };
  const own = segments.map(({ id, label }) => ({
    segment: id,
    label,
    steps: steps.map(({ step }) => gathered(`${step}.${id}`)),
  }));
  const total = { segment: null, label: '', steps: steps.map((step) => gathered(step.total)) };
  return segments.length > 1 ? [...own, total] : own;
}

function conversionOf(
  { conversion }: Step,
  mean: FunnelStep['years']['mean'],
  before: FunnelStep['years']['mean'] | undefined,
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
  return funnels.map(({ segment, label, steps: gathered }) => {
    const years = gathered.map((one) => yearFigures(one, months));
    return {
      segment,
      label,
      steps: steps.map((step, i) => ({
        step: step.step,
        series: gathered[i].series,
        unit: gathered[i].unit,
        read: gathered[i].read,
        years: years[i],
        conversion: conversionOf(step, years[i].mean, years[i - 1]?.mean, months),
      })),
    };
  });
}
