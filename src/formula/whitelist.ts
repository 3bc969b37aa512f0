import type { BinaryOperator, Expression, FunctionName } from './expression.js';
import { functionArguments, isFunctionName } from './functions.js';
import { maxFormulaDepth, maxFormulaNodes } from './limits.js';
import type { ParsedNode } from './parser.js';
import type { ProblemCode } from './problem.js';

const binaryOperators: readonly string[] = [
  '+',
  '-',
  '*',
  '/',
  '^',
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '!=',
  'and',
  'or',
] satisfies BinaryOperator[];

/** mathjs's names of the comparisons in a chain such as `0 < x < 1`. */
const chained: Readonly<Record<string, BinaryOperator>> = {
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
  equal: '==',
  unequal: '!=',
};

/** Why a tree was refused. */
export class Refusal {
  constructor(
    readonly code: ProblemCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {}
}

interface Visit {
  readonly names: ReadonlyMap<string, string>;
  nodes: number;
}

/** Our own tree from mathjs's, or the reason why not. Every kind of node that is not listed here is refused. */
export function toExpression(node: ParsedNode, names: ReadonlyMap<string, string>): Expression | Refusal {
  return convert(node, { names, nodes: 0 }, 1);
}

function convert(node: ParsedNode | undefined, visit: Visit, depth: number): Expression | Refusal {
  if (node === undefined) return new Refusal('formula-syntax');
  visit.nodes += 1;
  if (visit.nodes > maxFormulaNodes) return new Refusal('formula-too-large', { limit: maxFormulaNodes });
  if (depth > maxFormulaDepth) return new Refusal('formula-too-large', { limit: maxFormulaDepth });
  switch (node.type) {
    case 'ConstantNode':
      if (typeof node.value !== 'number' || !Number.isFinite(node.value)) return new Refusal('formula-not-finite');
      return { kind: 'number', value: node.value };
    case 'SymbolNode': {
      const name = visit.names.get(node.name ?? '');
      return name === undefined ? new Refusal('formula-syntax') : { kind: 'name', name };
    }
    case 'ParenthesisNode':
      return convert(node.content, visit, depth + 1);
    case 'OperatorNode':
      return convertOperator(node, visit, depth);
    case 'RelationalNode':
      return convertChain(node, visit, depth);
    case 'ConditionalNode':
      return convertCall('if', [node.condition, node.trueExpr, node.falseExpr], visit, depth);
    case 'FunctionNode': {
      const name = typeof node.fn === 'object' ? node.fn.name : undefined;
      if (name === undefined || !isFunctionName(name)) return new Refusal('formula-name-not-allowed');
      return convertCall(name, node.args ?? [], visit, depth);
    }
    default:
      return new Refusal('formula-syntax');
  }
}

function convertOperator(node: ParsedNode, visit: Visit, depth: number): Expression | Refusal {
  const args = node.args ?? [];
  if (node.implicit === true) return new Refusal('formula-missing-operator');
  const left = convert(args[0], visit, depth + 1);
  if (left instanceof Refusal) return left;
  if (args.length === 1) {
    if (node.op === '+') return left;
    if (node.op === '-') return { kind: 'negate', operand: left };
    return node.op === 'not' ? { kind: 'not', operand: left } : new Refusal('formula-operator');
  }
  if (args.length !== 2 || !isBinaryOperator(node.op)) return new Refusal('formula-operator');
  const right = convert(args[1], visit, depth + 1);
  return right instanceof Refusal ? right : { kind: 'binary', operator: node.op, left, right };
}

/** `a < b <= c` means a < b and b <= c. */
function convertChain(node: ParsedNode, visit: Visit, depth: number): Expression | Refusal {
  const params = convertAll(node.params ?? [], visit, depth);
  if (params instanceof Refusal) return params;
  let all: Expression | null = null;
  for (const [index, word] of (node.conditionals ?? []).entries()) {
    const operator = chained[word];
    const [left, right] = [params[index], params[index + 1]];
    if (operator === undefined || left === undefined || right === undefined) return new Refusal('formula-operator');
    const link: Expression = { kind: 'binary', operator, left, right };
    all = all === null ? link : { kind: 'binary', operator: 'and', left: all, right: link };
  }
  return all ?? new Refusal('formula-syntax');
}

function convertCall(
  name: FunctionName,
  nodes: readonly (ParsedNode | undefined)[],
  visit: Visit,
  depth: number,
): Expression | Refusal {
  const [fewest, most] = functionArguments[name];
  if (nodes.length < fewest || nodes.length > most) return new Refusal('formula-arguments', { function: name });
  const args = convertAll(nodes, visit, depth);
  if (args instanceof Refusal) return args;
  if (name === 'total' && args[0]?.kind !== 'name') return new Refusal('formula-arguments', { function: name });
  return { kind: 'call', function: name, args };
}

function convertAll(nodes: readonly (ParsedNode | undefined)[], visit: Visit, depth: number): Expression[] | Refusal {
  const converted: Expression[] = [];
  for (const node of nodes) {
    const expression = convert(node, visit, depth + 1);
    if (expression instanceof Refusal) return expression;
    converted.push(expression);
  }
  return converted;
}

const isBinaryOperator = (op: string | undefined): op is BinaryOperator =>
  op !== undefined && binaryOperators.includes(op);
