/**
 * The expression language of the program. Three levels share it:
 * trial (once per trial: inputs, constants), age (once per trial and age: profiles) and month.
 * `defined` is its operand where that is a finite number, else undefined (NaN).
 */
export type UnaryOperator = 'negate' | 'not' | 'exp' | 'log' | 'sqrt' | 'abs' | 'round' | 'whole' | 'defined';
export type BinaryNodeOperator =
  '+' | '-' | '*' | '/' | '^' | 'min' | 'max' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or';

export type Node =
  | { readonly op: 'number'; readonly value: number }
  /** A drawn or constant input, or a trial equation, by name. */
  | { readonly op: 'input'; readonly name: string }
  /** 0 or 1 (or another number), set by the run. */
  | { readonly op: 'switch'; readonly name: string }
  /** t = 0 … T − 1. */
  | { readonly op: 'month' }
  /** One number per month. */
  | { readonly op: 'table'; readonly name: string; readonly values: readonly number[] }
  /** Another series `lag` months ago (0 = this month; trial level). Before month 0: its starting stock, else 0. */
  | { readonly op: 'series'; readonly name: string; readonly lag: Node }
  /** Completed months of age; only in profiles and in cohort expressions. */
  | { readonly op: 'age' }
  /** A profile at the current age; only in cohort expressions. */
  | { readonly op: 'profile'; readonly name: string }
  | { readonly op: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly op: 'binary'; readonly operator: BinaryNodeOperator; readonly left: Node; readonly right: Node }
  | { readonly op: 'if'; readonly test: Node; readonly then: Node; readonly otherwise: Node }
  /** Count draws by inversion of one uniform of the stream in this month; their mean when counts are expected. */
  | { readonly op: 'poisson'; readonly mean: Node; readonly stream: string }
  | { readonly op: 'binomial'; readonly n: Node; readonly p: Node; readonly stream: string }
  /** 1 with probability p, once per trial, whatever the counts are. */
  | { readonly op: 'bernoulli'; readonly p: Node; readonly stream: string }
  /** The part `index` of `amount` split by `weights` (the list at the path `id`): whole parts by largest remainder when counts are random. */
  | {
      readonly op: 'split';
      readonly id: string;
      readonly amount: Node;
      readonly weights: readonly number[];
      readonly index: number;
    }
  /**
   * Σ over ages of the cohort's members times `weight` (age level, or 1).
   * `end`: at the end of this month, ages 0 …; `carried`: those carried into this month, at their age in it (1 …), before losses.
   */
  | { readonly op: 'ageSum'; readonly cohorts: string; readonly weight: Node; readonly when: 'end' | 'carried' };

export const num = (value: number): Node => ({ op: 'number', value });
export const ZERO = num(0);
export const ONE = num(1);
export const MONTH: Node = { op: 'month' };
export const AGE: Node = { op: 'age' };

export const isNumber = (node: Node, value: number): boolean => node.op === 'number' && node.value === value;

const binary = (operator: BinaryNodeOperator, left: Node, right: Node): Node => ({
  op: 'binary',
  operator,
  left,
  right,
});

/** Sum; terms that are the number 0 are left out. */
export function add(...terms: Node[]): Node {
  const kept = terms.filter((term) => !isNumber(term, 0));
  return kept.length === 0 ? ZERO : kept.reduce((left, right) => binary('+', left, right));
}

export const sub = (left: Node, right: Node): Node => (isNumber(right, 0) ? left : binary('-', left, right));

/** Product; factors that are the number 1 are left out, a 0 makes the product 0. */
export function mul(...factors: Node[]): Node {
  if (factors.some((factor) => isNumber(factor, 0))) return ZERO;
  const kept = factors.filter((factor) => !isNumber(factor, 1));
  return kept.length === 0 ? ONE : kept.reduce((left, right) => binary('*', left, right));
}

export const div = (left: Node, right: Node): Node => (isNumber(right, 1) ? left : binary('/', left, right));
export const pow = (left: Node, right: Node): Node => binary('^', left, right);
export const min = (left: Node, right: Node): Node => binary('min', left, right);
export const max = (left: Node, right: Node): Node => binary('max', left, right);
export const compare = (operator: BinaryNodeOperator, left: Node, right: Node): Node => binary(operator, left, right);
/** Two nodes by an operator, with the shortcuts of its own function. */
export function combined(operator: BinaryNodeOperator, left: Node, right: Node): Node {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return sub(left, right);
    case '*':
      return mul(left, right);
    case '/':
      return div(left, right);
    default:
      return binary(operator, left, right);
  }
}
export const and = (left: Node, right: Node): Node => binary('and', left, right);
export const unary = (operator: UnaryOperator, operand: Node): Node => ({ op: 'unary', operator, operand });
export const when = (test: Node, then: Node, otherwise: Node): Node => ({ op: 'if', test, then, otherwise });
export const series = (name: string, lag: Node = ZERO): Node => ({ op: 'series', name, lag });
/** The same series one month ago; at month 0 its starting stock. */
export const before = (name: string): Node => series(name, ONE);
export const not = (operand: Node): Node => unary('not', operand);
/** Arrivals with this mean; none when the mean is the number 0. */
export const poisson = (mean: Node, stream: string): Node =>
  isNumber(mean, 0) ? ZERO : { op: 'poisson', mean, stream };
/** Successes among n with probability p. */
export const binomial = (n: Node, p: Node, stream: string): Node =>
  isNumber(p, 0) ? ZERO : { op: 'binomial', n, p, stream };
/** Holds a value in [low, high]; infinite bounds are left out. */
export function hold(node: Node, low: number, high: number): Node {
  const above = low === -Infinity ? node : max(node, num(low));
  return high === Infinity ? above : min(above, num(high));
}
