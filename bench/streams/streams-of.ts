import type { Node } from '../../src/equations/node.js';
import type { Program } from '../../src/equations/program.js';

/** Names of the streams of a program. */
export interface Streams {
  /** Drawn once per trial. */
  readonly once: readonly string[];
  /** Drawn every month. */
  readonly monthly: readonly string[];
}

/** Every count stream below a node. */
function countsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(countsOf);
  const node = value as Partial<Node>;
  return node.op === 'poisson' || node.op === 'binomial' ? [...inner, (node as { stream: string }).stream] : inner;
}

/** The streams that a program draws from. */
export function streamsOf({ inputs, trialEquations, equations }: Program): Streams {
  const drawn = inputs.filter(({ distribution }) => distribution.kind !== 'constant').map(({ id }) => id);
  const outcomes = trialEquations.flatMap(({ node }) => (node.op === 'bernoulli' ? [node.stream] : []));
  return { once: [...drawn, ...outcomes], monthly: [...new Set(countsOf(equations))] };
}
