import { plainText } from '../../diagnostics/plain-text.js';
import { foreignCharacter } from '../../formula/foreign-character.js';
import { maxFormulaLength, tooLong } from '../../formula/limits.js';
import { problem, type Failure } from '../../formula/problem.js';
import type { Comparison, Rule, RuleStatistic } from '../../model/decision.js';
import type { Lens } from '../../model/lens.js';
import { readAmount } from './rule-amount.js';
import { failAt, type Piece } from './rule-piece.js';
import { amountOf, readSubject, type RuleContext } from './rule-subject.js';

export type { RuleContext } from './rule-subject.js';

export type ReadRule = { readonly ok: true; readonly rule: Rule } | Failure;

interface Statistic {
  readonly ok: true;
  readonly statistic: RuleStatistic;
  readonly lens: Lens | null;
}

const comparison = /<=|>=|<|>/;
const outer = /^(\s*(?:(strict|broad)\.)?([A-Za-z]+(?:\d+(?:\.\d+)?)?)\s*\()([^()]*)\)\s*(<=|>=|<|>)(?![<>=])(.*)$/s;

/**
 * `P(payback <= 48) >= 60%`, `P(ratio-y5) >= 50%`, `P5(npv) < -2億`, `median(npv) > 0`, `mean(npv) > 0`; with `strict.` or
 * `broad.` before the statistic or the name, and `initiatives.<id>.` before a measure.
 */
export function readRule(raw: string, context: RuleContext): ReadRule {
  if (raw.length > maxFormulaLength) return tooLong(raw);
  const text = raw.normalize('NFC');
  const read = readNormal(text, context);
  // Signs of an input method: named as such rather than as an unknown rule.
  const wide = read.ok ? -1 : text.search(/[≤≥≦≧＜＞＝％（）]/);
  return wide < 0 ? read : foreignCharacter(text, wide, true);
}

function readNormal(text: string, context: RuleContext): ReadRule {
  const match = outer.exec(text);
  if (match === null) return problem('rule-form', text, 0, text.length);
  const [, head, prefix, word, inside, sign, tail] = match;
  const statistic = readStatistic(text, word, { text: inside, offset: head.length }, context);
  if (!statistic.ok) return statistic;
  const outerLens = (prefix as Lens | undefined) ?? null;
  if (outerLens !== null && statistic.lens !== null && outerLens !== statistic.lens) {
    return problem('rule-lens', text, 0, text.length);
  }
  const threshold = readThreshold(text, { text: tail, offset: text.length - tail.length }, statistic.statistic);
  if (!threshold.ok) return threshold;
  const lens = outerLens ?? statistic.lens;
  const rule = { text: plainText(text), lens, statistic: statistic.statistic, comparison: sign as Comparison };
  return { ok: true, rule: { ...rule, threshold: threshold.value } };
}

function readStatistic(text: string, word: string, inside: Piece, context: RuleContext): Statistic | Failure {
  if (word === 'P') return readProbability(text, inside, context);
  const percent = word === 'median' ? 50 : Number(/^P(\d.*)$/.exec(word)?.[1]);
  const at = text.indexOf(word);
  if (word !== 'mean' && Number.isNaN(percent)) return problem('rule-statistic', text, at, word.length);
  if (word !== 'mean' && (percent <= 0 || percent >= 100)) return problem('rule-percent', text, at, word.length);
  if (comparison.test(inside.text)) return failAt('rule-event', text, inside);
  const read = readSubject(text, inside, context);
  if (!read.ok) return read;
  const { subject, lens } = read;
  if (word !== 'mean') return { ok: true, lens, statistic: { kind: 'percentile', percent, subject } };
  if (amountOf(subject) === 'months') return failAt('rule-mean', text, inside);
  return { ok: true, lens, statistic: { kind: 'mean', subject } };
}

/** `P(target)`, or `P(measure <= value)`. */
function readProbability(text: string, inside: Piece, context: RuleContext): Statistic | Failure {
  const match = /^([^<>=]*)(<=|>=|<|>)(?![<>=])(.*)$/s.exec(inside.text);
  if (match === null && /[<>=]/.test(inside.text)) return failAt('rule-event', text, inside);
  const read = readSubject(text, { text: match?.[1] ?? inside.text, offset: inside.offset }, context);
  if (!read.ok) return read;
  const { subject, lens } = read;
  if (match === null) {
    if (subject.kind !== 'target') return failAt('rule-event', text, inside);
    return { ok: true, lens, statistic: { kind: 'target', target: subject.target } };
  }
  const [, , sign, tail] = match;
  const value = readAmount(
    text,
    { text: tail, offset: inside.offset + inside.text.length - tail.length },
    amountOf(subject),
  );
  if (!value.ok) return value;
  const statistic = { kind: 'probability', subject, comparison: sign as Comparison, value: value.value } as const;
  return { ok: true, lens, statistic };
}

function readThreshold(text: string, tail: Piece, statistic: RuleStatistic): ReturnType<typeof readAmount> {
  if (statistic.kind === 'percentile' || statistic.kind === 'mean')
    return readAmount(text, tail, amountOf(statistic.subject));
  const read = readAmount(text, tail, 'share');
  if (!read.ok || (read.value >= 0 && read.value <= 1)) return read;
  return failAt('rule-threshold', text, tail);
}
