import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { AGE, MONTH, num, series, unary, when } from '../../src/equations/node.js';
import type { BinaryNodeOperator, Node, UnaryOperator } from '../../src/equations/node.js';
import type { Program, SeriesEquation } from '../../src/equations/program.js';
import { centralFigures } from '../../src/summary/central-case.js';
import { FormulaWriter } from '../../src/spreadsheet/formula.js';
import { numberText } from '../../src/spreadsheet/formula-text.js';
import { visit } from '../../src/equations/node-parts.js';
import { formulaCell, shown } from '../../src/spreadsheet/row-writer.js';
import { absolute, INDEX_ROW } from '../../src/spreadsheet/scope.js';
import type { Scope } from '../../src/spreadsheet/scope.js';

const MONTHS = 6;
const inputs: Readonly<Record<string, number>> = { three: 3, minus: -2, zero: 0, chance: 0.5, lag: 2, third: 1 / 3 };

const on = (operator: BinaryNodeOperator, left: Node, right: Node): Node => ({ op: 'binary', operator, left, right });
const input = (name: string): Node => ({ op: 'input', name });
const [three, minus, zero] = [input('three'), input('minus'), input('zero')];

/** −2, −1, … 3: below, at and above zero. */
const base = series('base');
const nothing = series('nothing');

const arithmetic: readonly Node[] = [
  on('-', three, on('-', MONTH, three)),
  on('-', three, on('+', MONTH, three)),
  on('/', three, on('/', num(7), input('third'))),
  on('*', on('+', MONTH, three), on('-', MONTH, three)),
  on('^', unary('negate', three), num(2)),
  on('^', num(-2), num(2)),
  on('*', three, num(-2)),
  on('-', three, num(-2)),
  on('^', num(2), on('^', num(3), num(2))),
  on('^', on('^', num(2), num(3)), num(2)),
  unary('negate', on('^', three, num(2))),
  unary('negate', unary('negate', three)),
  on('^', base, num(3)),
  on('^', zero, base),
  on('^', three, num(1 / 12)),
  on('*', num(1.5e-7), num(2.5e22)),
  on('min', on('max', base, minus), num(1)),
];

const conditions: readonly Node[] = [
  ...(['<', '<=', '>', '>=', '==', '!='] as const).map((sign) => on(sign, base, zero)),
  on('==', on('<', base, zero), on('>', three, base)),
  on('+', on('and', base, three), on('or', base, zero)),
  on('*', unary('not', base), num(5)),
  when(on('and', base, unary('not', on('>', base, num(2)))), on('/', three, base), num(7)),
  when(on('>', base, zero), on('/', three, base), num(-1)),
  unary('not', on('or', on('<', base, zero), on('>', base, num(1)))),
];

const functions: readonly Node[] = [
  unary('exp', base),
  unary('abs', base),
  // Below zero this formula engine cuts where spreadsheets round down; LibreOffice is asked in `npm run test:clients`.
  unary('round', on('/', on('+', base, num(2)), num(2))),
  unary('whole', on('/', base, num(2))),
  unary('defined', on('/', num(1), zero)),
  unary('defined', base),
  unary('log', on('+', base, three)),
  unary('log', base),
  unary('sqrt', base),
  on('max', nothing, num(3)),
  on('>', nothing, num(-1)),
  on('!=', nothing, num(1)),
  when(nothing, num(1), num(2)),
  on('/', three, zero),
  on('min', on('/', on('max', base, num(1)), zero), num(9)),
];

const counts: readonly Node[] = [
  { op: 'poisson', mean: on('+', base, three), stream: 'a' },
  { op: 'binomial', n: on('+', base, three), p: input('chance'), stream: 'b' },
  { op: 'bernoulli', p: input('chance'), stream: 'c' },
  { op: 'split', id: 'cycle', amount: on('+', base, three), weights: [0.25, 0.75], index: 1 },
  on('*', { op: 'switch', name: 'on' }, three),
  { op: 'table', name: 'table', values: [4, 5, 6, 7, 8, 9] },
  series('base', num(1)),
  series('base', num(4)),
  series('base', input('lag')),
  series('later', on('+', input('lag'), num(1))),
  when(on('>=', MONTH, input('lag')), series('base', input('lag')), num(8)),
];

const nodes = [...arithmetic, ...conditions, ...functions, ...counts];

const equation = (name: string, node: Node, initial: Node | null = null): SeriesEquation => ({
  kind: 'series',
  name,
  what: { kind: 'text', text: name, of: { kind: 'business' } },
  reads: 'flow',
  unit: '',
  node,
  initial,
});

const equations: readonly SeriesEquation[] = [
  equation('base', on('-', MONTH, num(2)), num(-11)),
  equation('nothing', on('/', on('-', base, base), on('-', base, base))),
  ...nodes.map((node, index) => equation(`x${index}`, node)),
  equation('later', on('+', MONTH, num(100)), num(-5)),
];

const program: Program = {
  horizon: MONTHS,
  counts: 'random',
  seed: '1',
  sampling: { method: 'monte-carlo', trials: 1, dimensions: [] as never },
  inputs: Object.entries(inputs).map(([id, value]) => ({
    id,
    distribution: { kind: 'constant', value },
    min: -Infinity,
    max: Infinity,
    conversion: { perYear: 'no', months: false, held: false },
  })),
  correlations: [],
  trialEquations: [],
  profiles: [],
  equations,
  switches: ['on'],
  runs: [],
  reported: [],
};

const names = equations.map(({ name }) => name);
const FIRST = INDEX_ROW + 1;
const risky = new Set(['nothing', ...nodes.map((_, index) => `x${index}`)]);

const scope: Scope = {
  tab: 'S',
  value: (name) => absolute('V', Object.keys(inputs).indexOf(name), 0),
  switch: () => absolute('V', 20, 0),
  weight: (_, index) => absolute('V', 21 + index, 0),
  table: () => ({ tab: 'V', row: 30 }),
  series: (name) => ({ tab: 'S', row: FIRST + names.indexOf(name) }),
  order: (name) => names.indexOf(name),
  age: () => ({ tab: 'V', row: 40 }),
  risky: (name) => risky.has(name),
  positive: () => false,
};

/** Cells of the sheets, by column; everything that is not a formula of the writer stands as a number. */
function calculated(): (name: string) => unknown[] {
  const writer = new FormulaWriter(scope);
  const values: (number | null)[][] = Array.from({ length: 41 }, () => []);
  Object.values(inputs).forEach((value, row) => (values[row] = [value]));
  values[20] = [1];
  values[21] = [0.25];
  values[22] = [0.75];
  values[30] = [null, null, null, null, 4, 5, 6, 7, 8, 9];
  const rows = equations.map(({ name, node, initial }) => {
    const text = writer.write(node, name);
    const before = initial?.op === 'number' ? initial.value : 0;
    return [name, '', '', before, ...Array.from({ length: MONTHS }, (_, t) => `=${text.at(t)}`)];
  });
  const index = [null, null, null, null, ...Array.from({ length: MONTHS }, (_, t) => t)];
  const engine = HyperFormula.buildFromSheets(
    { V: values, S: [[], [], [], [], index, ...rows] },
    { licenseKey: 'gpl-v3', smartRounding: false },
  );
  return (name) => {
    const row = FIRST + names.indexOf(name);
    return Array.from({ length: MONTHS }, (_, t) => engine.getCellValue({ sheet: 1, row, col: 4 + t }));
  };
}

describe('a node as a spreadsheet formula', () => {
  const at = calculated();
  const figures = centralFigures(program, { name: 'all', switches: {} });

  it.each(nodes.map((node, index) => [index, JSON.stringify(node)] as const))(
    'has the value that the interpreter gives it: %i %s',
    (index) => {
      const wanted = [...figures.series(`x${index}`)].map(shown);
      at(`x${index}`).forEach((value, t) => {
        const expected = wanted[t];
        if (typeof expected === 'string') expect(value).toBe(expected);
        else
          expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
      });
    },
  );

  it('is tried with every operator and every operation of a month', () => {
    const [operations, operators] = [new Set<string>(), new Set<string>()];
    for (const node of nodes)
      visit(node, (part) => {
        operations.add(part.op);
        if (part.op === 'unary' || part.op === 'binary') operators.add(part.operator);
      });
    const unaries: readonly UnaryOperator[] = [
      'negate',
      'not',
      'exp',
      'log',
      'sqrt',
      'abs',
      'round',
      'whole',
      'defined',
    ];
    const binaries: readonly BinaryNodeOperator[] = ['+', '-', '*', '/', '^', 'min', 'max', '<', '<=', '>', '>=', '==', '!=', 'and', 'or']; // prettier-ignore
    expect([...operators].sort()).toEqual([...unaries, ...binaries].sort());
    expect([...operations].sort()).toEqual(
      ['number', 'input', 'switch', 'month', 'table', 'series', 'unary', 'binary', 'if', 'poisson', 'binomial', 'bernoulli', 'split'].sort(), // prettier-ignore
    );
  });

  it('is refused where a sum over ages stands inside it', () => {
    const sum: Node = { op: 'ageSum', cohorts: 'c', weight: AGE, when: 'end' };
    expect(() => new FormulaWriter(scope).write(sum, null).at(0)).toThrow('sum over c');
  });

  it('is refused when it is longer or deeper than spreadsheets take', () => {
    expect(() => formulaCell('long', Array.from({ length: 3_000 }, () => 'A1').join('+'), 1)).toThrow('too long');
    expect(() => formulaCell('deep', `${'ABS('.repeat(70)}${'A1*100000'.repeat(40)}${')'.repeat(70)}`, 1)).toThrow(
      'too deep',
    );
  });

  it('never holds the exponent of a number, which some spreadsheets take for a name', () => {
    const texts = [1e-7, 2.5e-9, 3e22, 1e300, -1e-7, Infinity, -Infinity].map((value) => numberText(value).at(0));
    expect(texts).toEqual(['10^-7', '2.5*10^-9', '3*10^22', '10^300', '-(10^-7)', '10^300', '-(10^300)']);
  });
});
