import type { BinaryNodeOperator, Node } from '../../src/equations/node.js';

/** Text of a node that is not written out in place (a value that stands already, say); null to write it out. */
export type Named = (node: Node) => string | null;

/** A double literal. */
export function literal(value: number): string {
  if (value === Infinity) return 'INFINITY';
  if (value === -Infinity) return '(-INFINITY)';
  if (Number.isNaN(value)) return 'NAN';
  const digits = String(value);
  const marked = /[.e]/.test(digits) ? digits : `${digits}.0`;
  return value < 0 ? `(${marked})` : marked;
}

const comparisons: ReadonlySet<BinaryNodeOperator> = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** A node as a C condition, without a detour over 0 and 1. */
function condition(node: Node, named: Named): string {
  const known = named(node);
  if (known !== null) return `(${known} != 0.0)`;
  if (node.op === 'unary' && node.operator === 'not') return `(!${condition(node.operand, named)})`;
  if (node.op === 'binary') {
    if (comparisons.has(node.operator))
      return `(${expression(node.left, named)} ${node.operator} ${expression(node.right, named)})`;
    if (node.operator === 'and' || node.operator === 'or') return joined(node, named);
  }
  return `(${expression(node, named)} != 0.0)`;
}

/**
 * Both or either of two conditions. A side that stands already as a number is chosen by the other: compilers that vectorise a
 * bitwise join of two lane conditions fail when one of them is the same in all lanes.
 */
function joined(node: Extract<Node, { op: 'binary' }>, named: Named): string {
  const both = node.operator === 'and';
  for (const [side, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const value = named(side);
    if (value === null) continue;
    const test = condition(other, named);
    return both ? `((${test} ? ${value} : 0.0) != 0.0)` : `((${test} ? 1.0 : ${value}) != 0.0)`;
  }
  return `(${condition(node.left, named)} ${both ? '&' : '|'} ${condition(node.right, named)})`;
}

/** min and max keep a NaN of either side. What can be none, a number, comes first: then one comparison does. */
function extreme(node: Extract<Node, { op: 'binary' }>, named: Named): string {
  const [first, second] = node.right.op === 'number' ? [node.right, node.left] : [node.left, node.right];
  const name = `${node.operator === 'min' ? 'smaller' : 'larger'}${first.op === 'number' ? '' : '_or_nan'}`;
  return `${name}(${expression(first, named)}, ${expression(second, named)})`;
}

function unaryText(node: Extract<Node, { op: 'unary' }>, named: Named): string {
  const of = expression(node.operand, named);
  switch (node.operator) {
    case 'negate':
      return `(-${of})`;
    case 'not':
      return `(${condition(node, named)} ? 1.0 : 0.0)`;
    case 'exp':
      return `exp_(${of})`;
    case 'log':
      return `log_(${of})`;
    case 'sqrt':
      return `sqrt(${of})`;
    case 'abs':
      return `fabs(${of})`;
    case 'round':
      return `floor(${of} + 0.5)`;
    case 'whole':
      return `WHOLE(${of})`;
    case 'defined':
      return `(isfinite(${of}) ? ${of} : NAN)`;
  }
}

/** A node as a C expression of type double. */
export function expression(node: Node, named: Named): string {
  const known = named(node);
  if (known !== null) return known;
  switch (node.op) {
    case 'number':
      return literal(node.value);
    case 'unary':
      return unaryText(node, named);
    case 'binary':
      if (node.operator === 'min' || node.operator === 'max') return extreme(node, named);
      if (node.operator === '^') return `pow_(${expression(node.left, named)}, ${expression(node.right, named)})`;
      if (['+', '-', '*', '/'].includes(node.operator))
        return `(${expression(node.left, named)} ${node.operator} ${expression(node.right, named)})`;
      return `(${condition(node, named)} ? 1.0 : 0.0)`;
    case 'if':
      return `(${condition(node.test, named)} ? ${expression(node.then, named)} : ${expression(node.otherwise, named)})`;
    case 'poisson':
      return expression(node.mean, named);
    case 'binomial':
      return `(${expression(node.n, named)} * ${expression(node.p, named)})`;
    default:
      throw new Error(`${node.op} has no expression of its own`);
  }
}

/** What the expressions call, beside the elementary functions. Needs RANDOM defined as 0 or 1. */
export const operatorsC = String.raw`
#define WHOLE(x) (RANDOM ? floor((x) + 0.5) : (x))
static inline double smaller(double number, double x) { return number < x ? number : x; }
static inline double larger(double number, double x) { return number > x ? number : x; }
static inline double smaller_or_nan(double a, double b) { const double m = a < b ? a : b; return a == a ? m : a; }
static inline double larger_or_nan(double a, double b) { const double m = a > b ? a : b; return a == a ? m : a; }
static inline int64_t later(int64_t a, int64_t b) { return a > b ? a : b; }
`;

/** The part `index` of an amount split by weights: by largest remainder, of equal ones the earlier first, where counts are whole. */
export function splitC(name: string, weights: readonly number[], index: number, random: boolean): string {
  const head = `static inline double ${name}(double amount) {`;
  const share = (k: number): string => `amount * ${literal(weights[k])}`;
  if (!random) return `${head} return ${share(index)}; }`;
  const parts = weights.map((_, k) => `const double x${k} = ${share(k)}, f${k} = floor(x${k}), r${k} = x${k} - f${k};`);
  const sum = weights.reduce((text, _, k) => `(${text} + f${k})`, '0.0');
  const ahead = weights
    .flatMap((_, k) => (k === index ? [] : [`(r${k} ${k < index ? '>=' : '>'} r${index} ? 1.0 : 0.0)`]))
    .join(' + ');
  return [
    head,
    ...parts.map((part) => `  ${part}`),
    `  const double rest = floor(amount - ${sum} + 0.5);`,
    `  return f${index} + (${ahead || '0.0'} < rest ? 1.0 : 0.0);`,
    '}',
  ].join('\n');
}
