import type { Failure } from '../../formula/problem.js';
import { problem } from '../../formula/problem.js';
import type { Rule } from '../../model/decision.js';
import { readRule, type RuleContext } from './read-rule.js';

/** How well a figure is to be known: half the width of its 95% interval. */
export interface Precision {
  readonly text: string;
  /** The figure, as the statistic of a rule; its comparison means nothing. */
  readonly rule: Rule;
  readonly halfWidth: number;
  /** The half width is a share of the figure. */
  readonly relative: boolean;
  /** What 1 of the unit written is: 0.01 for `pp` and `%`. */
  readonly unit: number;
}

export type ReadPrecision = { readonly ok: true; readonly precision: Precision } | Failure;

const form = /^(.*\))\s*(?:±|\+-|\+\/-)\s*(\d+(?:\.\d+)?)\s*(pp|%|months?)?\s*$/s;

/**
 * `P(payback <= 48) ± 0.5pp`, `mean(npv) ± 2%`, `median(payback) ± 1 month`: any statistic of a decision rule. A probability takes
 * percentage points; other figures a percentage of themselves or an amount in their own unit.
 */
export function readPrecision(raw: string, context: RuleContext): ReadPrecision {
  const text = raw.normalize('NFC').trim();
  const match = form.exec(text);
  const [, figure = '', amount = '', unit = ''] = match ?? [];
  // A comparison with 0 makes a rule of the statistic, whatever it measures.
  const read = match === null ? problem('rule-form', text, 0, text.length) : readRule(`${figure} >= 0`, context);
  if (!read.ok) return read;
  const { kind } = read.rule.statistic;
  const share = kind === 'probability' || kind === 'target';
  const scale = unit === 'pp' || unit === '%' ? 0.01 : 1;
  const halfWidth = Number(amount) * scale;
  if (share !== (unit === 'pp') || !(halfWidth > 0))
    return problem('rule-unit', text, figure.length, text.length - figure.length, {
      amount: share ? 'share' : 'number',
    });
  return { ok: true, precision: { text, rule: read.rule, halfWidth, relative: unit === '%', unit: scale } };
}
