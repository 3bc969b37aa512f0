import type { Expression } from '../formula/expression.js';
import { combined, max, min, not, num, unary, when } from './node.js';
import type { Node } from './node.js';

/** Translates a checked formula. `name` resolves a name; `total` a cumulative series (absent where it is not allowed). */
export interface Names {
  readonly name: (name: string) => Node;
  readonly total: (name: string) => Node;
}

function translateCall(expression: Extract<Expression, { kind: 'call' }>, names: Names): Node {
  const argument = (index: number): Node => translate(expression.args[index], names);
  switch (expression.function) {
    case 'min':
    case 'max':
      return expression.args.map((arg) => translate(arg, names)).reduce(expression.function === 'min' ? min : max);
    case 'if':
      return when(argument(0), argument(1), argument(2));
    case 'total': {
      const series = expression.args[0];
      if (series.kind !== 'name') throw new Error('total() takes the name of a series');
      return names.total(series.name);
    }
    default:
      return unary(expression.function, argument(0));
  }
}

/** Expression tree of a formula → node. Every name was checked before; arithmetic keeps the order of the formula. */
export function translate(expression: Expression, names: Names): Node {
  switch (expression.kind) {
    case 'number':
      return num(expression.value);
    case 'name':
      return names.name(expression.name);
    case 'negate':
      return unary('negate', translate(expression.operand, names));
    case 'not':
      return not(translate(expression.operand, names));
    case 'call':
      return translateCall(expression, names);
    case 'binary': {
      const left = translate(expression.left, names);
      const right = translate(expression.right, names);
      return combined(expression.operator, left, right);
    }
  }
}
