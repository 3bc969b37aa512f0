import { hasNonFinitePart } from './constant-parts.js';
import { namesIn } from './names-in.js';
import type { Expression } from './expression.js';
import { maxFormulaDepth, maxFormulaLength, tooLong } from './limits.js';
import { NameFinder } from './names.js';
import { parserText, parseText, type ParserText } from './parser.js';
import { problem, type Failure } from './problem.js';
import { scan } from './scanner.js';
import { checkOrder } from './token-order.js';
import type { Token } from './token.js';
import { Refusal, toExpression } from './whitelist.js';

export interface FormulaContext {
  /** Names the formula may use, in NFC; or a finder of them, when many formulas share the names. */
  readonly names: Iterable<string> | NameFinder;
  /** `condition` also allows total(series). */
  readonly functions: 'quantity' | 'condition';
}

export type ParsedFormula = { readonly ok: true; readonly expression: Expression; readonly names: string[] } | Failure;

/**
 * Reads a formula: at most 500 characters, 500 nodes and 32 levels; numbers, names, + − * / ^, comparisons, and/or/not,
 * `a ? b : c` and the listed functions. `names` of the result are the names used, each once, in order of appearance.
 * Never throws; a part that can never be finite (`1/0`) is a problem too.
 */
export function parseFormula(text: string, context: FormulaContext): ParsedFormula {
  if (text.length > maxFormulaLength) {
    return tooLong(text);
  }
  const normal = text.normalize('NFC');
  if (normal.trim() === '') return problem('formula-empty', normal, 0, normal.length);
  const finder = context.names instanceof NameFinder ? context.names : new NameFinder(context.names);
  const scanned = scan(normal, finder, context.functions === 'condition');
  if (!scanned.ok) return scanned;
  const disorder = checkOrder(normal, scanned.tokens);
  if (disorder !== null) return disorder;
  return parseTokens(normal, scanned.tokens);
}

function parseTokens(text: string, tokens: readonly Token[]): ParsedFormula {
  const written = parserText(tokens);
  const parsed = parseText(written.text);
  if ('failedAt' in parsed) {
    const token = tokenAt(tokens, written, parsed.failedAt);
    return problem('formula-syntax', text, token.offset, token.length);
  }
  const expression = toExpression(parsed.node, written.names);
  if (expression instanceof Refusal) {
    const offset = text.length - text.trimStart().length;
    return problem(expression.code, text, offset, text.trim().length, { limit: maxFormulaDepth, ...expression.data });
  }
  if (hasNonFinitePart(expression)) return problem('formula-not-finite', text, 0, text.length);
  return { ok: true, expression, names: [...new Set(namesIn(expression))] };
}

const tokenAt = (tokens: readonly Token[], { starts }: ParserText, at: number): Token =>
  tokens[
    Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    )
  ];
