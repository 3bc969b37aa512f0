import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/formula/evaluate-constant.js';
import type { BinaryOperator, Expression } from '../../src/formula/expression.js';
import { parseFormula } from '../../src/formula/parse-formula.js';
import { printExpression } from '../../src/formula/print-expression.js';

const values: Readonly<Record<string, number>> = {
  a: 2,
  b: 3,
  'a-b': 100,
  'local-win': 0.15,
  'wins.tohoku-dealer': 7,
  wins: 1,
  紹介率: 0.4,
  'if-won': 5,
  max: 9,
};

const worth = (text: string): number | string => {
  const parsed = parseFormula(text, { names: Object.keys(values), functions: 'condition' });
  if (!parsed.ok) return parsed.problem.code;
  return evaluate(parsed.expression, (name, total) => (total ? 1000 : 0) + values[name]);
};

describe('a formula is worth what its author would say', () => {
  test.each([
    ['a + b * 2', 8],
    ['(a + b) * 2', 10],
    ['a ^ b ^ 2', 512],
    ['-a ^ 2', -4],
    ['a - b', -1],
    ['a-b', 100],
    ['a-b - b', 97],
    ['3-a', 1],
    ['2 * -a', -4],
    ['wins.tohoku-dealer - wins', 6],
    ['local-win * 110%', 0.165],
    ['1 + 10%', 1.1],
    ['a * 110% + 5', 7.2],
    ['10% + 5 * 2', 10.1],
    ['紹介率 * 100', 40],
    ['25_000 * a', 50_000],
    ['300万 / a', 1_500_000],
    ['1.2億 + 5千', 120_005_000],
    ['1億2000万', 120_000_000],
    ['3百万', 3_000_000],
    ['1e3 + .5', 1000.5],
    ['min(a, b, 1)', 1],
    ['max (a, b)', 3],
    ['max', 9],
    ['max(max, 1)', 9],
    ['if-won', 5],
    ['exp(0) + log(1) + sqrt(9) + abs(-2)', 6],
    ['if(a < b, 10, 20)', 10],
    ['a > b ? 10 : 20', 20],
    ['a > b ? 1 : a < b ? 2 : 3', 2],
    ['a < b and not (a == b)', 1],
    ['a > b or a != b', 1],
    ['1 < a <= 2', 1],
    ['1 < b <= 2', 0],
    ['total(wins.tohoku-dealer) >= 1007', 1],
    ['a\n + b', 5],
    ['max(1,200)', 200],
  ])('%s = %d', (text, value) => {
    const result = worth(text);
    expect(typeof result === 'number' ? Number(result.toPrecision(14)) : result).toBe(value);
  });
});

test('only the branch that is taken must have a value', () => {
  const parsed = parseFormula('if(a > 0, 1 / a, 0)', { names: ['a'], functions: 'quantity' });
  expect(parsed.ok && evaluate(parsed.expression, () => 0)).toBe(0);
});

test('names are reported once each, in order of appearance', () => {
  const parsed = parseFormula('b + a * b', { names: ['a', 'b', 'c'], functions: 'quantity' });
  expect(parsed.ok && parsed.names).toEqual(['b', 'a']);
});

test('an unknown name comes with the nearest known one and its place', () => {
  const parsed = parseFormula('2 * lcoal-win', { names: Object.keys(values), functions: 'quantity' });
  expect(parsed).toMatchObject({
    ok: false,
    problem: {
      code: 'formula-unknown-name',
      offset: 4,
      length: 9,
      data: { found: 'lcoal-win', suggestion: 'local-win' },
    },
  });
});

test('decomposed Japanese names are the composed ones', () => {
  const parsed = parseFormula('ガ * 2'.normalize('NFD'), { names: ['ガ'], functions: 'quantity' });
  expect(parsed.ok && parsed.names).toEqual(['ガ']);
});

test('a percentage is the double nearest to its decimal value', () => {
  for (const written of ['1.1', '7', '0.3', '29', '33.3']) {
    expect(worth(`${written}% * 1`)).toBe(Number(`${written}e-2`));
  }
});

test('500 characters are read, 501 are not', () => {
  expect(worth(`a${' '.repeat(498)}`)).toBe(2);
  expect(worth(`a${' '.repeat(500)}`)).toBe('value-too-long');
});

const operators: readonly BinaryOperator[] = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'];

const expressions = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...Object.keys(values)) }),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(fc.nat(), fc.double({ min: 1e-12, max: 9e15, noNaN: true })),
    }),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('node') }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('node') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...operators),
      left: tie('node'),
      right: tie('node'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      function: fc.constantFrom('min' as const, 'max' as const),
      args: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      function: fc.constant('if' as const),
      args: fc.tuple(tie('node'), tie('node'), tie('node')),
    }),
  ),
})).node;

test('a printed formula parses to the same tree', () => {
  const limits = ['value-too-long', 'formula-too-large', 'formula-not-finite'];
  fc.assert(
    fc.property(expressions, (expression) => {
      const text = printExpression(expression);
      const parsed = parseFormula(text, { names: Object.keys(values), functions: 'quantity' });
      if (!parsed.ok) expect(limits).toContain(parsed.problem.code);
      else expect(parsed.expression).toEqual(expression);
    }),
    { numRuns: 2000 },
  );
});

test('no text makes the parser throw', () => {
  const pieces = fc.constantFrom(
    'a',
    'a-b',
    '紹介率',
    '1',
    '10%',
    '(',
    ')',
    '+',
    '-',
    ',',
    '?',
    ':',
    'if(',
    'not ',
    ' ',
    '.',
    '万',
    '^',
    '<',
    '=',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 30 }).map((p) => p.join('')),
      ),
      (text) => {
        const parsed = parseFormula(text, { names: Object.keys(values), functions: 'condition' });
        if (parsed.ok) expect(parsed.names.every((name) => name in values)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
