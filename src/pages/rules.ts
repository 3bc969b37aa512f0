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

/**
 * Value, threshold and margin of a rule in its own unit; a month that is not reached says so.
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
  const write = ruleWriter(rule, digitsOnly(scale));
  const error = ruleError(rule);
  const said = (digits: string, key: 'value' | 'margin' | 'threshold'): Content =>
    rule.unit === 'money' ? withUnit(scale, moneyFigure(scale, digits, at(rule, key))) : figure(digits, at(rule, key));
  const good = rule.holds === (side === 'go');
  return {
    value: rule.value === null ? words.payback.notRecovered : said(write.value(rule.value, error), 'value'),
    interval:
      write.interval === null
        ? null
        : interval95(
            write.interval,
            [at(rule, 'low'), at(rule, 'high')],
            words.figures,
            '',
            rule.unit === 'money' ? scale.unit : '',
          ),
    threshold: [
      `${comparisons[rule.comparison] ?? rule.comparison} `,
      said(write.threshold(rule.threshold), 'threshold'),
    ],
    margin: rule.margin === null ? words.figures.none : said(write.margin(rule.margin, error), 'margin'),
    state: inStyle(good ? 'met' : 'unmet', `${ruleState(rule.holds, words.figures)}${mark}`),
  };
}
