import type { Rule, RuleSubject } from '../model/decision.js';

/** Measures of a flow that rules may speak of. */
export type RuleMeasure = Extract<RuleSubject, { kind: 'measure' }>['measure'];

/** The measures that rules read of one flow, and the values that they compare each with. */
export type RuleNeeds = ReadonlyMap<RuleMeasure, readonly number[]>;

/** @param initiative whose flow is meant; null = the program's */
export function ruleNeeds(rules: readonly Rule[], initiative: string | null): RuleNeeds {
  const needs = new Map<RuleMeasure, readonly number[]>();
  for (const { statistic } of rules) {
    if (statistic.kind === 'target' || statistic.subject.kind === 'target') continue;
    const { subject } = statistic;
    if (subject.initiative !== initiative) continue;
    const cuts = statistic.kind === 'probability' ? [statistic.value] : [];
    needs.set(subject.measure, [...(needs.get(subject.measure) ?? []), ...cuts]);
  }
  return needs;
}
