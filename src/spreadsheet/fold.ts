import { binomial, combined, isNumber, num, ONE, poisson, when, ZERO } from '../equations/node.js';
import type { BinaryNodeOperator, Node } from '../equations/node.js';
import { mapParts } from '../equations/node-parts.js';

/** What is known of a series: its value in every month and before month 0; null = not one number. */
export interface Known {
  readonly value: number | null;
  readonly initial: number | null;
}

export interface Knowledge {
  /** Settings of the run. */
  readonly switches: Readonly<Record<string, number>>;
  readonly series: (name: string) => Known;
  /** True when nobody ever enters these cohorts. */
  readonly empty: (cohorts: string) => boolean;
}

const truth = (condition: boolean): Node => (condition ? ONE : ZERO);

/** Operators of which both sides are known; powers are left to whoever calculates them. */
function calculated(operator: BinaryNodeOperator, a: number, b: number): Node | null {
  switch (operator) {
    case '+':
      return num(a + b);
    case '-':
      return num(a - b);
    case '*':
      return num(a * b);
    case '/':
      return b === 0 ? null : num(a / b);
    case '^':
      return null;
    case 'min':
      return num(Math.min(a, b));
    case 'max':
      return num(Math.max(a, b));
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case 'and':
      return truth(a !== 0 && b !== 0);
    case 'or':
      return truth(a !== 0 || b !== 0);
  }
}

function foldedBinary(operator: BinaryNodeOperator, left: Node, right: Node): Node {
  if (left.op === 'number' && right.op === 'number') {
    const known = calculated(operator, left.value, right.value);
    if (known !== null) return known;
  }
  switch (operator) {
    case 'and':
      return isNumber(left, 0) || isNumber(right, 0) ? ZERO : { op: 'binary', operator, left, right };
    case 'or': {
      const holds = (side: Node): boolean => side.op === 'number' && side.value !== 0;
      return holds(left) || holds(right) ? ONE : { op: 'binary', operator, left, right };
    }
    default:
      return combined(operator, left, right);
  }
}

function foldedUnary(node: Extract<Node, { op: 'unary' }>): Node {
  const { operator, operand } = node;
  if (operand.op !== 'number') return node;
  switch (operator) {
    case 'negate':
      return num(-operand.value);
    case 'not':
      return truth(operand.value === 0);
    case 'abs':
      return num(Math.abs(operand.value));
    case 'whole':
      return operand;
    default:
      return node;
  }
}

function foldedSeries(node: Extract<Node, { op: 'series' }>, known: Knowledge): Node {
  const { value, initial } = known.series(node.name);
  if (value === null) return node;
  return isNumber(node.lag, 0) || value === initial ? num(value) : node;
}

/**
 * The expression with everything calculated that a run fixes: switches that it sets, series that are one number throughout,
 * cohorts that nobody enters. Counts stay what they are. 0 · x counts as 0 whatever x is.
 */
export function fold(node: Node, known: Knowledge): Node {
  if (node.op === 'switch') {
    const set = known.switches[node.name] as number | undefined;
    return set === undefined ? node : num(set);
  }
  if (node.op === 'if') {
    const test = fold(node.test, known);
    if (test.op === 'number') return fold(test.value === 0 ? node.otherwise : node.then, known);
    const [then, otherwise] = [fold(node.then, known), fold(node.otherwise, known)];
    const same = then.op === 'number' && isNumber(otherwise, then.value);
    return same ? then : when(test, then, otherwise);
  }
  const folded = mapParts(node, (part) => fold(part, known));
  switch (folded.op) {
    case 'series':
      return foldedSeries(folded, known);
    case 'unary':
      return foldedUnary(folded);
    case 'binary':
      return foldedBinary(folded.operator, folded.left, folded.right);
    case 'poisson':
      return poisson(folded.mean, folded.stream);
    case 'binomial':
      return isNumber(folded.n, 0) ? ZERO : binomial(folded.n, folded.p, folded.stream);
    case 'split':
      return isNumber(folded.amount, 0) ? ZERO : folded;
    case 'ageSum':
      return known.empty(folded.cohorts) || isNumber(folded.weight, 0) ? ZERO : folded;
    default:
      return folded;
  }
}
