import { statedAmount } from '../../figures/amount.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { ruleState } from '../../figures/rule-figures.js';
import type { Comparison, RuleSubject } from '../../model/decision.js';
import { readRule } from '../../scenario/value/read-rule.js';
import type { RuleSummary } from '../../summary/summary.js';
import { sentence, type Content } from '../content.js';
import { ruleFigures } from '../rules.js';
import { short } from './context.js';
import type { BriefContext } from './context.js';
import type { RuleLine } from './model.js';

/** A rule of the decision in words a reader of the page knows, with its value and its distance to the threshold. */
export function ruleLine(rule: RuleSummary, side: 'go' | 'noGo', context: BriefContext): RuleLine {
  const { words } = context;
  const { value, margin } = ruleFigures(rule, context.scale, words);
  const state = ruleState(rule.holds, words.figures);
  return {
    side: words.brief.sides[side],
    text: inWords(rule, context),
    good: rule.holds === (side === 'go'),
    found: sentence((keep) => words.brief.found(keep(value), state, rule.firm, margin === null ? '' : keep(margin))),
  };
}

/** The rule's own text where it cannot be read with the names of the summary. */
function inWords(rule: RuleSummary, context: BriefContext): Content {
  const { summary, words } = context;
  const names = {
    initiatives: summary.initiatives.map(({ id }) => id),
    targets: summary.targets.map(({ name }) => name),
    series: [],
  };
  const read = readRule(rule.text, names);
  if (!read.ok) return short(rule.text, 40);
  const { statistic, comparison } = read.rule;
  const { threshold } = ruleFigures(rule, context.scale, words);
  return sentence((keep) => {
    const bound = words.brief.bounds[comparison](keep(threshold));
    switch (statistic.kind) {
      case 'target':
        return words.brief.targetRule(keep(labelOf(statistic.target, context)), bound);
      case 'probability':
        return words.brief.oddsRule(
          keep(subjectOf(statistic.subject, context)),
          words.brief.bounds[statistic.comparison](amountOf(statistic.subject, statistic.value, context)),
          bound,
          isPayback(statistic.subject) && atMost(statistic.comparison),
        );
      case 'percentile':
        return words.brief.plainRule(
          words.brief.percentileOf(statistic.percent, keep(subjectOf(statistic.subject, context))),
          bound,
        );
      case 'mean':
        return words.brief.plainRule(
          `${keep(subjectOf(statistic.subject, context))}${words.report.open}${words.report.mean}${words.report.close}`,
          bound,
        );
    }
  });
}

const atMost = (comparison: Comparison): boolean => comparison === '<=' || comparison === '<';
const isPayback = (subject: RuleSubject): boolean => subject.kind === 'measure' && subject.measure === 'payback';

const labelOf = (name: string, { summary }: BriefContext): Content =>
  short(summary.targets.find((target) => target.name === name)?.label ?? name, 28);

function subjectOf(subject: RuleSubject, context: BriefContext): Content {
  if (subject.kind === 'target') return labelOf(subject.target, context);
  const measure = context.words.brief.measures[subject.measure];
  if (subject.initiative === null) return measure;
  const { label } = context.summary.initiatives.find(({ id }) => id === subject.initiative) ?? {
    label: subject.initiative,
  };
  return sentence((keep) => context.words.brief.ofInitiative(keep(short(label, 14)), measure));
}

/** The figure inside an event, in the unit of what it is about. */
function amountOf(subject: RuleSubject, value: number, { scale, words }: BriefContext): string {
  if (subject.kind === 'target') return decimal(value, 0, words.figures);
  switch (subject.measure) {
    case 'payback':
    case 'discountedPayback':
    case 'firstCrossing':
      return monthsText(value, words.figures);
    case 'npv':
    case 'peakDeficit':
      return statedAmount(value, 'money', scale);
    case 'moic':
      return words.figures.times(statedAmount(value, 'factor', scale));
    case 'roi':
      return statedAmount(value, 'share', scale);
  }
}
