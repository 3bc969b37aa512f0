import type { BinaryOperator, Expression } from './expression.js';

/** How tightly operators bind, loosest first. */
const levels: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '^': 7,
};
const prefixLevel = 6;
const atomLevel = 8;

/** The expression as a formula that parses to the same tree, with no more brackets than needed. */
export const printExpression = (expression: Expression): string => print(expression).text;

interface Printed {
  readonly text: string;
  readonly level: number;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return expression.value < 0
        ? { text: String(expression.value), level: prefixLevel }
        : { text: String(expression.value), level: atomLevel };
    case 'name':
      return { text: expression.name, level: atomLevel };
    case 'negate':
      return { text: `-${bracketed(expression.operand, prefixLevel + 1)}`, level: prefixLevel };
    case 'not':
      return { text: `not (${printExpression(expression.operand)})`, level: prefixLevel };
    case 'call':
      return { text: `${expression.function}(${expression.args.map(printExpression).join(', ')})`, level: atomLevel };
    case 'binary':
      return printBinary(expression);
  }
}

function printBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Printed {
  const level = levels[operator];
  // A power groups from the right; comparisons do not chain, so both sides of one are bracketed.
  const [leftLevel, rightLevel] = level === 3 || operator === '^' ? [level + 1, level + 1] : [level, level + 1];
  return { text: `${bracketed(left, leftLevel)} ${operator} ${bracketed(right, rightLevel)}`, level };
}

function bracketed(expression: Expression, needed: number): string {
  const { text, level } = print(expression);
  return level < needed ? `(${text})` : text;
}
