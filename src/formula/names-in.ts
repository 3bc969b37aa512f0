import { parts } from './constant-parts.js';
import type { Expression } from './expression.js';

/** Every name in an expression, in order, with repetitions. */
export const namesIn = (expression: Expression): string[] =>
  expression.kind === 'name' ? [expression.name] : parts(expression).flatMap(namesIn);
