import { partsOf } from '../../src/equations/node-parts.js';
import type { Node } from '../../src/equations/node.js';

/** The node and everything below it. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const part of partsOf(node)) yield* nodesIn(part);
}
