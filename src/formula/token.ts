import type { FunctionName } from './expression.js';

interface Span {
  readonly offset: number;
  readonly length: number;
}

/** One piece of a formula, ready to be handed to the parser. */
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'function'; readonly name: FunctionName }
    | { readonly kind: 'operator'; readonly symbol: string }
    | { readonly kind: 'open' | 'close' | 'comma' }
  );
