import type { Node } from './node.js';

/** The same node with its parts replaced; a node without parts as it is. */
export function mapParts(node: Node, to: (part: Node) => Node): Node {
  switch (node.op) {
    case 'number':
    case 'input':
    case 'switch':
    case 'month':
    case 'table':
    case 'age':
    case 'profile':
      return node;
    case 'series':
      return { ...node, lag: to(node.lag) };
    case 'unary':
      return { ...node, operand: to(node.operand) };
    case 'binary':
      return { ...node, left: to(node.left), right: to(node.right) };
    case 'if':
      return { ...node, test: to(node.test), then: to(node.then), otherwise: to(node.otherwise) };
    case 'poisson':
      return { ...node, mean: to(node.mean) };
    case 'binomial':
      return { ...node, n: to(node.n), p: to(node.p) };
    case 'bernoulli':
      return { ...node, p: to(node.p) };
    case 'split':
      return { ...node, amount: to(node.amount) };
    case 'ageSum':
      return { ...node, weight: to(node.weight) };
  }
}

/** Direct parts of a node, in the order in which they are evaluated. */
export function partsOf(node: Node): readonly Node[] {
  const parts: Node[] = [];
  mapParts(node, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

/** Shows a node and everything in it, outside first; one that stands in several places once. */
export function visit(node: Node, show: (part: Node) => void, seen = new Set<Node>()): void {
  if (seen.has(node)) return;
  seen.add(node);
  show(node);
  for (const part of partsOf(node)) visit(part, show, seen);
}

/** Whether any part of a node passes the test. */
export function hasPart(node: Node, test: (part: Node) => boolean): boolean {
  let found = false;
  visit(node, (part) => (found ||= test(part)));
  return found;
}

/** Two nodes with the same key are the same expression. */
export const keyOf = (node: Node): string => JSON.stringify(node);
