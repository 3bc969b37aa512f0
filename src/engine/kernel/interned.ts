import type { Node } from '../../equations/node.js';
import { partsOf } from '../../equations/node-parts.js';

/** When a node's value is known: once per trial, by age, or by month. */
type Level = 'trial' | 'month' | 'age';

/** A node that stands once for all equal subtrees. */
export interface Interned {
  readonly id: number;
  readonly node: Node;
  readonly parts: readonly Interned[];
  readonly level: Level;
  /** How many places use it. */
  uses: number;
}

const own = (node: Node): Level => {
  switch (node.op) {
    case 'number':
    case 'input':
    case 'switch':
    case 'unary':
    case 'binary':
    case 'if':
      return 'trial';
    case 'age':
    case 'profile':
      return 'age';
    default:
      return 'month';
  }
};

/** What distinguishes a node beside its parts. */
function label(node: Node): string {
  switch (node.op) {
    case 'number':
      return Object.is(node.value, -0) ? '-0' : String(node.value);
    case 'input':
    case 'switch':
    case 'table':
    case 'series':
    case 'profile':
      return node.name;
    case 'unary':
    case 'binary':
      return node.operator;
    case 'poisson':
    case 'binomial':
    case 'bernoulli':
      return node.stream;
    case 'split':
      return `${node.index} of ${node.weights.join()}`;
    case 'ageSum':
      return `${node.cohorts} ${node.when}`;
    case 'month':
    case 'age':
    case 'if':
      return '';
  }
}

/** Equal subtrees become one: what is computed twice in the equations is computed once in the kernel. */
export class InternTable {
  private readonly known = new Map<string, Interned>();
  private readonly nodes = new Map<Node, Interned>();

  intern(node: Node): Interned {
    const again = this.nodes.get(node);
    if (again !== undefined) return again;
    const item = this.find(node);
    this.nodes.set(node, item);
    return item;
  }

  private find(node: Node): Interned {
    const parts = partsOf(node).map((part) => this.intern(part));
    const key = `${node.op}|${label(node)}|${parts.map(({ id }) => id).join()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    for (const part of parts) part.uses++;
    const made: Interned = { id: this.known.size, node, parts, level: levelOf(node, parts), uses: 0 };
    this.known.set(key, made);
    return made;
  }
}

/** Sums over ages hide the ages of their weights; everything else is as late as its latest part. */
function levelOf(node: Node, parts: readonly Interned[]): Level {
  const level = own(node);
  if (node.op === 'ageSum') return 'month';
  if (level === 'age' || parts.some((part) => part.level === 'age')) return 'age';
  return level === 'month' || parts.some((part) => part.level === 'month') ? 'month' : 'trial';
}
