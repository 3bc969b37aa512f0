import { create, parseDependencies } from 'mathjs/number';
import type { Token } from './token.js';

/** A node of mathjs's tree, as far as the whitelist looks at it. Nothing of mathjs but this tree is ever used. */
export interface ParsedNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly implicit?: boolean;
  readonly fn?: ParsedNode | string;
  readonly args?: readonly ParsedNode[];
  readonly content?: ParsedNode;
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
  readonly conditionals?: readonly string[];
  readonly params?: readonly ParsedNode[];
}

/** The text for the parser, and the names its placeholders stand for. */
export interface ParserText {
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
  /** Where each token starts in `text`, in order. */
  readonly starts: readonly number[];
}

// Only the parser is put together, so a bundle holds neither mathjs's functions nor its evaluator's operators.
const { parse } = create(parseDependencies, {});

/** Writes the tokens for mathjs: names as placeholders it cannot take for its own, numbers in full, one blank between. */
export function parserText(tokens: readonly Token[]): ParserText {
  const placeholders = new Map<string, string>();
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${written(token, placeholders)} `;
  }
  return { text, names: new Map([...placeholders].map(([name, placeholder]) => [placeholder, name])), starts };
}

function written(token: Token, placeholders: Map<string, string>): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'name': {
      const placeholder = placeholders.get(token.name) ?? `name${placeholders.size}`;
      placeholders.set(token.name, placeholder);
      return placeholder;
    }
    case 'function':
      return token.name;
    case 'operator':
      return token.symbol;
    case 'open':
      return '(';
    case 'close':
      return ')';
    case 'comma':
      return ',';
  }
}

/** mathjs's tree, or the offset in the parser's text where it gave up. */
export function parseText(text: string): { readonly node: ParsedNode } | { readonly failedAt: number } {
  try {
    return { node: parse(text) as unknown as ParsedNode };
  } catch (error) {
    // A syntax error carries the 1-based character; a stack that ran out carries none.
    const char = error instanceof Error && 'char' in error ? Number(error.char) : 1;
    return { failedAt: Math.max(0, char - 1) };
  }
}
