import { exp, log, pow } from '../random/elementary.js';
import type { BinaryOperator, Expression } from './expression.js';

/** The value of a name; `total` asks for the cumulative sum of a series. */
export type Lookup = (name: string, total: boolean) => number;

/**
 * Walks the tree. Truth is 1 and 0, and every number but 0 counts as true; only the branch of an `if` that is taken is
 * evaluated. May return a value that is not finite: the caller decides what that means.
 */
export function evaluate(expression: Expression, lookup: Lookup): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return lookup(expression.name, false);
    case 'negate':
      return -evaluate(expression.operand, lookup);
    case 'not':
      return evaluate(expression.operand, lookup) === 0 ? 1 : 0;
    case 'binary':
      return applyOperator(expression.operator, evaluate(expression.left, lookup), evaluate(expression.right, lookup));
    case 'call':
      return evaluateCall(expression, lookup);
  }
}

function evaluateCall(call: Extract<Expression, { kind: 'call' }>, lookup: Lookup): number {
  const [first, second, third] = call.args;
  if (call.function === 'if') return evaluate(evaluate(first, lookup) !== 0 ? second : third, lookup);
  if (call.function === 'total') return first?.kind === 'name' ? lookup(first.name, true) : Number.NaN;
  const values = call.args.map((arg) => evaluate(arg, lookup));
  switch (call.function) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'exp':
      return exp(values[0]);
    case 'log':
      return log(values[0]);
    case 'sqrt':
      return Math.sqrt(values[0]);
    case 'abs':
      return Math.abs(values[0]);
  }
}

/** Comparisons are exact, and 1 or 0. */
function applyOperator(operator: BinaryOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return pow(left, right);
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '==':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
    case 'and':
      return Number(left !== 0 && right !== 0);
    case 'or':
      return Number(left !== 0 || right !== 0);
  }
}
