import { maxFormulaDepth } from './limits.js';
import { problem, type Failure } from './problem.js';
import type { Token } from './token.js';

const prefixes = new Set(['+', '-', 'not']);

const startsOperand = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'name' || token.kind === 'function' || token.kind === 'open';

interface Walk {
  readonly text: string;
  /** What each open bracket belongs to: a function or nothing. */
  readonly brackets: { readonly token: Token; readonly call: boolean }[];
  /** An operand must come next. */
  wanting: boolean;
  /** `?` without its `:` yet. */
  questions: number;
}

/**
 * Checks that operands and operators take turns and brackets match, so that a problem has its exact place and the parser
 * is never handed deep nesting. Null when all is well.
 */
export function checkOrder(text: string, tokens: readonly Token[]): Failure | null {
  const walk: Walk = { text, brackets: [], wanting: true, questions: 0 };
  for (const [index, token] of tokens.entries()) {
    const failure = walk.wanting
      ? checkOperand(walk, token, tokens[index - 1])
      : checkOperator(walk, token, tokens, index);
    if (failure !== null) return failure;
  }
  const open = walk.brackets.at(-1);
  if (open) return at('formula-bracket', text, open.token, { bracket: '(' });
  const last = tokens.at(-1);
  if (walk.wanting && last) return at('formula-syntax', text, last);
  return null;
}

const at = (
  code: Parameters<typeof problem>[0],
  text: string,
  token: Token,
  data: Parameters<typeof problem>[4] = {},
): Failure => problem(code, text, token.offset, token.length, data);

function checkOperand(walk: Walk, token: Token, before: Token | undefined): Failure | null {
  const { text, brackets } = walk;
  if (before?.kind === 'operator' && before.symbol === 'not' && token.kind !== 'open') {
    return at('formula-not-brackets', text, before);
  }
  if (before?.kind === 'function' && token.kind !== 'open') {
    return at('formula-arguments', text, before, { function: before.name });
  }
  if (token.kind === 'open') {
    if (brackets.length === maxFormulaDepth) return at('formula-too-large', text, token, { limit: maxFormulaDepth });
    brackets.push({ token, call: before?.kind === 'function' });
    return null;
  }
  if (token.kind === 'function') return null;
  if (token.kind === 'number' || token.kind === 'name') {
    walk.wanting = false;
    return null;
  }
  if (token.kind === 'operator' && prefixes.has(token.symbol)) return null;
  if (token.kind === 'close' && brackets.length === 0) return at('formula-bracket', text, token, { bracket: ')' });
  return at('formula-syntax', text, token);
}

function checkOperator(walk: Walk, token: Token, tokens: readonly Token[], index: number): Failure | null {
  const { text, brackets } = walk;
  const before = tokens[index - 1];
  if (startsOperand(token) || (token.kind === 'operator' && token.symbol === 'not')) {
    if (before?.kind === 'number' && before.percent) {
      return problem('percent-in-formula', text, before.offset + before.length - 1, 1);
    }
    return at('formula-missing-operator', text, token);
  }
  if (token.kind === 'close') {
    if (brackets.pop() === undefined) return at('formula-bracket', text, token, { bracket: ')' });
    return null;
  }
  walk.wanting = true;
  if (token.kind === 'comma') return checkComma(walk, tokens, index);
  if (token.kind !== 'operator') return null;
  if (token.symbol === '?') walk.questions += 1;
  if (token.symbol === ':') {
    if (walk.questions === 0) return at('formula-range', text, token);
    walk.questions -= 1;
  }
  return mixesPercent(tokens, index) ? mixture(text, tokens, index) : null;
}

/** A comma separates arguments; everywhere else it was meant as a thousands or decimal sign. */
function checkComma({ text, brackets }: Walk, tokens: readonly Token[], index: number): Failure | null {
  const token = tokens[index];
  if (brackets.at(-1)?.call) return null;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.kind === 'number' && after?.kind === 'number') {
    return problem('number-comma', text, before.offset, after.offset + after.length - before.offset);
  }
  return at('formula-syntax', text, token);
}

/**
 * `10% + 5`: to some 5.5, to others 5.1. A percentage next to a plain figure above 1 must be written out; `1 + 10%` is
 * how growth is written and stays.
 */
function mixesPercent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token.kind !== 'operator' || (token.symbol !== '+' && token.symbol !== '-')) return false;
  const [left, right] = [tokens[index - 1], tokens[index + 1]];
  if (left?.kind !== 'number' || right?.kind !== 'number' || left.percent === right.percent) return false;
  if ((left.percent ? right : left).value <= 1) return false;
  return !binds(tokens[index - 2]) && !binds(tokens[index + 2]);
}

const binds = (token: Token | undefined): boolean =>
  token?.kind === 'operator' && ['*', '/', '^'].includes(token.symbol);

function mixture(text: string, tokens: readonly Token[], index: number): Failure {
  const [left, right] = [tokens[index - 1], tokens[index + 1]];
  return problem('percent-in-formula', text, left.offset, right.offset + right.length - left.offset);
}
