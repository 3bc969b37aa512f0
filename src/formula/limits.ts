import { problem, type Failure } from './problem.js';

/** A formula is a line, not a program: these bounds keep the parser's cost and stack far from any limit. */
export const maxFormulaLength = 500;
export const maxFormulaNodes = 500;
/** Levels of the parsed tree, brackets included. */
export const maxFormulaDepth = 32;

/** The problem of a value, formula or rule above `maxFormulaLength`, to be refused before anything looks at it. */
export const tooLong = (text: string): Failure =>
  problem('value-too-long', text, maxFormulaLength, text.length - maxFormulaLength, { limit: maxFormulaLength });
