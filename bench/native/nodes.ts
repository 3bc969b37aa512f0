import type { Node } from '../../src/equations/node.js';
import type { Equation, Program } from '../../src/equations/program.js';

/** The nodes directly below a node, the lag of a series and the weight of a sum over ages included. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'series':
      return [node.lag];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'if':
      return [node.test, node.then, node.otherwise];
    case 'poisson':
      return [node.mean];
    case 'binomial':
      return [node.n, node.p];
    case 'bernoulli':
      return [node.p];
    case 'split':
      return [node.amount];
    case 'ageSum':
      return [node.weight];
    default:
      return [];
  }
}

/** The node and everything below it. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** The nodes of an equation: its value and its starting stock, or inflow and keep. */
export const nodesOf = (equation: Equation): readonly Node[] =>
  equation.kind === 'series'
    ? equation.initial === null
      ? [equation.node]
      : [equation.node, equation.initial]
    : [equation.inflow, equation.keep];

/** Equations that the wanted series need, in the order of the program. Throws for a series that the program has not. */
export function neededEquations(program: Program, wanted: readonly string[]): Equation[] {
  const byName = new Map(program.equations.map((equation) => [equation.name, equation]));
  const needed = new Set<string>();
  const open = [...wanted];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    const equation = byName.get(name);
    if (equation === undefined) throw new Error(`the program has no series ${name}`);
    needed.add(name);
    for (const root of nodesOf(equation))
      for (const node of nodesIn(root)) {
        if (node.op === 'series') open.push(node.name);
        if (node.op === 'ageSum') open.push(node.cohorts);
      }
  }
  return program.equations.filter(({ name }) => needed.has(name));
}
