import type { MoneyScale } from '../figures/money.js';
import { ruleError, ruleState, ruleWriter } from '../figures/rule-figures.js';
import type { RuleSummary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { inStyle, type Content } from './content.js';
import { at, digitsOnly, figure, interval95, moneyFigure, withUnit } from './figures.js';

/** What a paper says of a rule of the decision. */
export interface RuleContents {
  readonly value: Content;
  /** Null where nothing is random. */
  readonly interval: Content;
  /** With the sign of the comparison. */
  readonly threshold: Content;
  /** Between the value and the threshold, with its sign. */
  readonly margin: Content;
  /** Whether the rule holds, and whether that speaks for the program. */
  readonly state: Content;
}

const comparisons: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** Value, threshold and margin of a rule in its own unit. */
export interface RuleFigures {
  /** A month that is not reached says so. */
  readonly value: Content;
  readonly threshold: Content;
  /** With its sign; null where there is none. */
  readonly margin: Content;
}

export function ruleFigures(rule: RuleSummary, scale: MoneyScale, words: Words): RuleFigures {
  const write = ruleWriter(rule, digitsOnly(scale));
  const error = ruleError(rule);
  const said = (digits: string, key: 'value' | 'margin' | 'threshold'): Content =>
    rule.unit === 'money' ? withUnit(scale, moneyFigure(scale, digits, at(rule, key))) : figure(digits, at(rule, key));
  return {
    value: rule.value === null ? words.payback.notRecovered : said(write.value(rule.value, error), 'value'),
    threshold: said(write.threshold(rule.threshold), 'threshold'),
    margin: rule.margin === null ? null : said(write.margin(rule.margin, error), 'margin'),
  };
}

/**
 * What a table says of a rule.
 * @param side what the rule is for
 * @param mark stands behind the state
 */
export function ruleContents(
  rule: RuleSummary,
  side: 'go' | 'noGo',
  scale: MoneyScale,
  words: Words,
  mark = '',
): RuleContents {
  const { interval } = ruleWriter(rule, digitsOnly(scale));
  const { value, threshold, margin } = ruleFigures(rule, scale, words);
  const unit = rule.unit === 'money' ? scale.unit : '';
  const good = rule.holds === (side === 'go');
  return {
    value,
    interval:
      interval === null ? null : interval95(interval, [at(rule, 'low'), at(rule, 'high')], words.figures, '', unit),
    threshold: [`${comparisons[rule.comparison] ?? rule.comparison} `, threshold],
    margin: margin ?? words.figures.none,
    state: inStyle(good ? 'met' : 'unmet', `${ruleState(rule.holds, words.figures)}${mark}`),
  };
}
