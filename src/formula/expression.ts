/** Functions that a formula may call. `total` is legal only where series are (conditions, measures). */
export type FunctionName = 'min' | 'max' | 'exp' | 'log' | 'sqrt' | 'abs' | 'if' | 'total';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or';

/** Our own expression tree: all that is left of a formula after it was checked against the whitelist. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly function: FunctionName; readonly args: readonly Expression[] };
