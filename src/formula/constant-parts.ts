import { evaluate } from './evaluate-constant.js';
import type { Expression } from './expression.js';

/** The value of an expression without names; null when it has one. */
export function constantValue(expression: Expression): number | null {
  return hasName(expression) ? null : evaluate(expression, () => Number.NaN);
}

/** Some part without names has no finite value (`1/0`, `sqrt(-1)`), whatever the rest is worth. */
export function hasNonFinitePart(expression: Expression): boolean {
  const value = constantValue(expression);
  if (value !== null && !Number.isFinite(value)) return true;
  return parts(expression).some(hasNonFinitePart);
}

const hasName = (expression: Expression): boolean => expression.kind === 'name' || parts(expression).some(hasName);

export function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
    case 'not':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
  }
}

/** True or false rather than an amount: a comparison, a combination of such, or an `if` between two of them. */
export function isTruth(expression: Expression): boolean {
  switch (expression.kind) {
    case 'not':
      return isTruth(expression.operand);
    case 'binary':
      if (expression.operator === 'and' || expression.operator === 'or') {
        return isTruth(expression.left) && isTruth(expression.right);
      }
      return ['<', '<=', '>', '>=', '==', '!='].includes(expression.operator);
    case 'call':
      return expression.function === 'if' && expression.args.slice(1).every(isTruth);
    default:
      return false;
  }
}
