import type { Comparison, Decision, Rule, RuleSubject } from '../model/decision.js';
import type { Lens } from '../model/lens.js';
import { definedAs } from './column/column.js';
import type { Column } from './column/column.js';
import { criticalValue } from './estimation.js';
import type { Estimation } from './estimation.js';
import { isTooFew, meanAndError, toldError } from './mean.js';
import { odds } from './odds.js';
import { quantileInterval, quantileOf, rankedOf } from './quantile.js';
import type { RuleMeasure } from './rule-needs.js';
import type { RuleSummary, Summary, Verdict } from './summary.js';

/** The measures of a flow that rules speak of, as far as a rule does. */
export type RuleColumns = Readonly<Partial<Record<RuleMeasure, Column>>>;

/** Trial-by-trial figures that rules speak of, under one lens. */
export interface RuleFigures {
  readonly program: RuleColumns;
  readonly initiatives: ReadonlyMap<string, RuleColumns>;
  /** 1 where the target is met. */
  readonly targets: ReadonlyMap<string, Column>;
}

type Unit = RuleSummary['unit'];

/** Undefined months count as not recovered: nothing came back. */
const asInfinite = (months: Column): Column => definedAs(months, Infinity);

/** What a rule reads of each trial: months are Infinity where nothing comes back, NaN is a figure that does not exist. */
export function figureOf(subject: RuleSubject, figures: RuleFigures): { readonly column: Column; readonly unit: Unit } {
  if (subject.kind === 'target') return { column: figures.targets.get(subject.target)!, unit: 'share' };
  const flow = subject.initiative === null ? figures.program : figures.initiatives.get(subject.initiative)!;
  const column = flow[subject.measure]!;
  switch (subject.measure) {
    case 'payback':
    case 'firstCrossing':
    case 'discountedPayback':
      return { column: asInfinite(column), unit: 'months' };
    case 'npv':
    case 'peakDeficit':
      return { column, unit: 'money' };
    case 'moic':
    case 'roi':
      return { column, unit: 'factor' };
  }
}

export const compares = (comparison: Comparison, a: number, b: number): boolean => {
  switch (comparison) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
};

/** A statistic over the trials with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly se: number | null;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

function chance(column: Column, test: (value: number) => boolean, estimation: Estimation): Estimate {
  return { ...odds(column, test, estimation), unit: 'share' };
}

export function estimate(rule: Rule, figures: RuleFigures, estimation: Estimation): Estimate {
  const { statistic } = rule;
  switch (statistic.kind) {
    case 'target': {
      const met = figures.targets.get(statistic.target)!;
      return chance(met, (value) => value === 1, estimation);
    }
    case 'probability': {
      const { column } = figureOf(statistic.subject, figures);
      return chance(column, (value) => compares(statistic.comparison, value, statistic.value), estimation);
    }
    case 'percentile': {
      const { column, unit } = figureOf(statistic.subject, figures);
      const ranked = rankedOf(column);
      const value = quantileOf(ranked, statistic.percent / 100, unit === 'months' ? 1 : 7);
      const [low, high] = isTooFew(ranked.n, estimation.exact)
        ? [NaN, NaN]
        : quantileInterval(column, ranked, statistic.percent / 100, estimation);
      return { value, se: null, low, high, unit };
    }
    case 'mean': {
      const { column, unit } = figureOf(statistic.subject, figures);
      const found = meanAndError(column, estimation.replicates);
      const [mean, se] = [found.mean, toldError(found, estimation.exact)];
      const half = criticalValue(estimation.replicates) * se;
      return { value: mean, se, low: mean - half, high: mean + half, unit };
    }
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function ruleSummary(rule: Rule, lens: Lens, figures: Record<Lens, RuleFigures>, estimation: Estimation): RuleSummary {
  const used = rule.lens ?? lens;
  const { value, se, low, high, unit } = estimate(rule, figures[used], estimation);
  const holds = compares(rule.comparison, value, rule.threshold);
  return {
    text: rule.text,
    lens: used,
    value: finite(value),
    se: se === null ? null : finite(se),
    low: finite(low),
    high: finite(high),
    comparison: rule.comparison,
    threshold: rule.threshold,
    unit,
    margin: finite(value - rule.threshold),
    holds,
    // A single value has no interval: nothing says that another sample would not cross the threshold.
    firm:
      !(Number.isFinite(value) && Number.isNaN(low)) &&
      compares(rule.comparison, low, rule.threshold) === holds &&
      compares(rule.comparison, high, rule.threshold) === holds,
  };
}

/** Go when all go-rules hold (there is one at least), no-go when any no-go-rule holds (it wins over go), else borderline. */
export function outcomeOf(go: readonly boolean[], noGo: readonly boolean[]): Verdict['outcome'] {
  if (noGo.some((holds) => holds)) return 'no-go';
  return go.length > 0 && go.every((holds) => holds) ? 'go' : 'borderline';
}

/** The verdict of the rules that are read under one lens, but for those that name their own. */
export function verdictUnder(
  lens: Lens,
  decision: Decision,
  figures: Record<Lens, RuleFigures>,
  estimation: Estimation,
): Verdict {
  const go = decision.go.map((rule) => ruleSummary(rule, lens, figures, estimation));
  const noGo = decision.noGo.map((rule) => ruleSummary(rule, lens, figures, estimation));
  const held = (rules: readonly RuleSummary[]): boolean[] => rules.map(({ holds }) => holds);
  return { outcome: outcomeOf(held(go), held(noGo)), go, noGo };
}

/** Go when all go-rules hold, no-go when any no-go-rule holds (it wins over go), else borderline; under both lenses. */
export function verdict(
  decision: Decision,
  figures: Record<Lens, RuleFigures>,
  estimation: Estimation,
): Summary['verdict'] {
  const strict = verdictUnder('strict', decision, figures, estimation);
  const broad = verdictUnder('broad', decision, figures, estimation);
  const outcome = decision.lens === 'strict' ? strict.outcome : broad.outcome;
  return { lens: decision.lens, outcome, agree: strict.outcome === broad.outcome, strict, broad };
}
