import type { BinaryNodeOperator, Node } from '../../src/equations/node.js';
import type { Named } from './expression-c.js';

const comparisons: ReadonlySet<BinaryNodeOperator> = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** A double as Python writes it. */
export function pythonNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'np.nan' : value > 0 ? 'np.inf' : '-np.inf';
  const digits = String(value);
  return /[.e]/.test(digits) ? `(${digits})` : `(${digits}.0)`;
}

/** Whether a node is one number in all trials: then a Python conditional does instead of an array of choices. */
export type IsScalar = (node: Node) => boolean;

function condition(node: Node, named: Named, isScalar: IsScalar): string {
  const known = named(node);
  if (known !== null) return `(${known} != 0)`;
  if (node.op === 'unary' && node.operator === 'not')
    return `np.logical_not(${condition(node.operand, named, isScalar)})`;
  if (node.op === 'binary') {
    const value = (part: Node): string => numpyExpression(part, named, isScalar);
    if (comparisons.has(node.operator)) return `(${value(node.left)} ${node.operator} ${value(node.right)})`;
    if (node.operator === 'and' || node.operator === 'or') {
      const [left, right] = [condition(node.left, named, isScalar), condition(node.right, named, isScalar)];
      return `(${left} ${node.operator === 'and' ? '&' : '|'} ${right})`;
    }
  }
  return `(${numpyExpression(node, named, isScalar)} != 0)`;
}

function unaryText(node: Extract<Node, { op: 'unary' }>, named: Named, isScalar: IsScalar): string {
  const of = (): string => numpyExpression(node.operand, named, isScalar);
  switch (node.operator) {
    case 'negate':
      return `(-${of()})`;
    case 'not':
      return `(${condition(node, named, isScalar)} * 1.0)`;
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'abs':
      return `np.${node.operator}(${of()})`;
    case 'round':
      return `np.floor(${of()} + 0.5)`;
    case 'whole':
      return of();
    case 'defined':
      return `np.where(np.isfinite(${of()}), ${of()}, np.nan)`;
  }
}

/** A node as a numpy expression over arrays of trials, with counts at their mean. */
export function numpyExpression(node: Node, named: Named, isScalar: IsScalar): string {
  const known = named(node);
  if (known !== null) return known;
  const value = (part: Node): string => numpyExpression(part, named, isScalar);
  switch (node.op) {
    case 'number':
      return pythonNumber(node.value);
    case 'unary':
      return unaryText(node, named, isScalar);
    case 'binary':
      if (node.operator === 'min') return `np.minimum(${value(node.left)}, ${value(node.right)})`;
      if (node.operator === 'max') return `np.maximum(${value(node.left)}, ${value(node.right)})`;
      if (node.operator === '^') return `np.power(${value(node.left)}, ${value(node.right)})`;
      if (['+', '-', '*', '/'].includes(node.operator))
        return `(${value(node.left)} ${node.operator} ${value(node.right)})`;
      return `(${condition(node, named, isScalar)} * 1.0)`;
    case 'if': {
      const test = condition(node.test, named, isScalar);
      if (isScalar(node.test)) return `(${value(node.then)} if ${test} else ${value(node.otherwise)})`;
      return `np.where(${test}, ${value(node.then)}, ${value(node.otherwise)})`;
    }
    case 'poisson':
      return value(node.mean);
    case 'binomial':
      return `(${value(node.n)} * ${value(node.p)})`;
    case 'split':
      return `(${value(node.amount)} * ${pythonNumber(node.weights[node.index])})`;
    default:
      throw new Error(`${node.op} has no expression of its own`);
  }
}
