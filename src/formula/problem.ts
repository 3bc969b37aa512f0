/** Everything that can be wrong with a text that should be a value, a formula, a condition or a rule. */
export type ProblemCode =
  // one value
  | 'value-empty'
  | 'value-not-a-number'
  | 'value-unit'
  | 'value-too-long'
  | 'number-comma'
  | 'number-full-width'
  | 'number-currency'
  | 'number-radix'
  | 'number-leading-zero'
  | 'number-underscore'
  | 'number-not-finite'
  | 'number-negative-zero'
  | 'number-too-large'
  | 'percent-form'
  // a to b
  | 'range-side'
  | 'range-units'
  | 'range-order'
  // distribution calls
  | 'quote-the-call'
  | 'distribution-arguments'
  | 'distribution-argument'
  | 'distribution-is-mapping'
  // formulas
  | 'formula-empty'
  | 'formula-syntax'
  | 'formula-character'
  | 'formula-full-width'
  | 'formula-operator'
  | 'formula-assignment'
  | 'formula-text'
  | 'formula-property'
  | 'formula-collection'
  | 'formula-missing-operator'
  | 'formula-bracket'
  | 'formula-too-large'
  | 'formula-name-not-allowed'
  | 'formula-unknown-name'
  | 'formula-minus-blanks'
  | 'formula-arguments'
  | 'formula-not-brackets'
  | 'formula-not-finite'
  | 'formula-range'
  | 'formula-unit'
  | 'formula-distribution'
  | 'percent-in-formula'
  | 'formula-truth'
  | 'condition-no-comparison'
  | 'condition-constant'
  // dates and durations
  | 'month-form'
  | 'fiscal-year-form'
  | 'period-form'
  | 'duration-form'
  | 'duration-whole'
  // rules
  | 'rule-form'
  | 'rule-statistic'
  | 'rule-subject'
  | 'rule-series'
  | 'rule-event'
  | 'rule-unit'
  | 'rule-threshold'
  | 'rule-percent'
  | 'rule-mean'
  | 'rule-lens';

/** A problem inside one text. `offset` and `length` count UTF-16 units of that text (after NFC). */
export interface Problem {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly length: number;
  /** Always holds `found`; further keys by code, see the catalogue of values. */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** A failure whose `found` is the marked part of the text. */
export function problem(
  code: ProblemCode,
  text: string,
  offset: number,
  length: number,
  data: Readonly<Record<string, string | number>> = {},
): Failure {
  const found = text.slice(offset, offset + length);
  return { ok: false, problem: { code, offset, length, data: { found: clipped(found), ...data } } };
}

/** At most 40 characters are repeated in a message. */
const clipped = (found: string): string => {
  const characters = [...found];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : found;
};
