import type { Node } from './node.js';

/** Binding strength of operators, loosest first. */
const strength: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
const signs: Readonly<Record<string, string>> = { '*': '·', '-': '−', '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };

/** Where there is no value, as 0/0 has none. */
const UNDEFINED = '0/0';

const lagText = (lag: Node): string =>
  lag.op === 'number' ? (lag.value === 0 ? '' : `(t−${lag.value})`) : `(t−${formulaText(lag)})`;

/** Parentheses where a looser operator stands inside a tighter one. */
function operand(node: Node, outer: number, right: boolean): string {
  if (node.op === 'unary' && node.operator === 'defined') return operand(node.operand, outer, right);
  const text = formulaText(node);
  const inner = node.op === 'binary' ? (strength[node.operator] ?? 9) : 9;
  return inner < outer || (right && inner === outer) ? `(${text})` : text;
}

function binaryText(node: Extract<Node, { op: 'binary' }>): string {
  const { operator, left, right } = node;
  if (operator === 'min' || operator === 'max') return `${operator}(${formulaText(left)}, ${formulaText(right)})`;
  const own = strength[operator];
  const strict = operator === '-' || operator === '/' || operator === '^';
  return `${operand(left, own, false)} ${signs[operator] ?? operator} ${operand(right, own, strict)}`;
}

/** A node as a formula that a reviewer can read: the same text in `explain`, in docs and in the workbook's comments. */
export function formulaText(node: Node): string {
  switch (node.op) {
    case 'number':
      return Number.isNaN(node.value) ? UNDEFINED : String(node.value);
    case 'input':
      return node.name;
    case 'switch':
      return `[${node.name}]`;
    case 'month':
      return 't';
    case 'age':
      return 'age';
    case 'table':
      return `${node.name}[t]`;
    case 'series':
      return `${node.name}${lagText(node.lag)}`;
    case 'profile':
      return `${node.name}[age]`;
    case 'unary':
      if (node.operator === 'defined') return formulaText(node.operand);
      return node.operator === 'negate'
        ? `−${operand(node.operand, 7, false)}`
        : `${node.operator}(${formulaText(node.operand)})`;
    case 'binary':
      return binaryText(node);
    case 'if':
      return `if(${formulaText(node.test)}, ${formulaText(node.then)}, ${formulaText(node.otherwise)})`;
    case 'poisson':
      return `Poisson(${formulaText(node.mean)})`;
    case 'binomial':
      return `Binomial(${formulaText(node.n)}, ${formulaText(node.p)})`;
    case 'bernoulli':
      return `Bernoulli(${formulaText(node.p)})`;
    case 'split':
      return `part ${node.index + 1} of ${formulaText(node.amount)} by weights ${node.weights.join(' : ')}`;
    case 'ageSum': {
      const weight =
        node.weight.op === 'number' && node.weight.value === 1 ? '' : ` · ${operand(node.weight, 6, true)}`;
      return `Σ over ages of ${node.cohorts}${node.when === 'carried' ? ' carried in' : ''}${weight}`;
    }
  }
}

/** Names of the inputs, series or switches that a node reads, each once, first use first. */
export function seriesIn(node: Node, op: 'input' | 'series' | 'switch'): string[] {
  const names = new Set<string>();
  const visit = (part: Node): void => {
    if (part.op === op) names.add(part.name);
    for (const value of Object.values(part) as unknown[])
      if (typeof value === 'object' && value !== null && 'op' in value) visit(value as Node);
  };
  visit(node);
  return [...names];
}
