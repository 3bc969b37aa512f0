import { beforeAll, expect, test } from 'vitest';
import { parseFormula } from '../../src/formula/parse-formula.js';
import type { ProblemCode } from '../../src/formula/problem.js';

const names = ['x', 'y', 'arpa', 'local-win', '紹介率', 'constructor', 'wins.tohoku-dealer'];

/** Published exploits of formula engines, and formulas that mean something else elsewhere. */
const corpus: readonly (readonly [string, ProblemCode])[] = [
  ['zeros(1e9)', 'formula-name-not-allowed'],
  ['ones(1e4, 1e4)', 'formula-name-not-allowed'],
  ['1:1e9', 'formula-range'],
  ['range(1, 1e8)', 'formula-name-not-allowed'],
  ['format(x, 1e9)', 'formula-name-not-allowed'],
  ['f(n) = n < 2 ? n : f(n - 1) + f(n - 2)', 'formula-name-not-allowed'],
  ['random()', 'formula-name-not-allowed'],
  ['randomInt(1, 6)', 'formula-name-not-allowed'],
  ['config({})', 'formula-name-not-allowed'],
  ['parser()', 'formula-name-not-allowed'],
  ['parse("1")', 'formula-name-not-allowed'],
  ['evaluate("1 + 1")', 'formula-name-not-allowed'],
  ['simplify("x")', 'formula-name-not-allowed'],
  ['derivative("x", "x")', 'formula-name-not-allowed'],
  ['import({}, {})', 'formula-name-not-allowed'],
  ['createUnit("foo")', 'formula-name-not-allowed'],
  ['compile("1")', 'formula-name-not-allowed'],
  ['cos.constructor("return process")()', 'formula-name-not-allowed'],
  ['x.constructor', 'formula-unknown-name'],
  ['constructor.constructor("return 1")()', 'formula-name-not-allowed'],
  ['constructor("return 1")', 'formula-text'],
  ['constructor(x)', 'formula-missing-operator'],
  ['x["__proto__"]', 'formula-property'],
  ['x.__proto__', 'formula-unknown-name'],
  ['__proto__', 'formula-unknown-name'],
  ['toString', 'formula-unknown-name'],
  ['hasOwnProperty(x)', 'formula-name-not-allowed'],
  ['[1, 2, 3]', 'formula-collection'],
  ['{ a: 1 }', 'formula-collection'],
  ['"5" + 3', 'formula-text'],
  ["'a'", 'formula-text'],
  ['`a`', 'formula-text'],
  ['x = 5', 'formula-assignment'],
  ['x; y', 'formula-character'],
  ['x\u0000', 'formula-character'],
  ['x \u202e + y', 'formula-character'],
  ['x\u200b + y', 'formula-character'],
  ['x # comment', 'formula-character'],
  ['x \\ y', 'formula-character'],
  ['@x', 'formula-character'],
  ["x'", 'formula-text'],
  ['5!', 'formula-operator'],
  ['x ** 2', 'formula-operator'],
  ['x && y', 'formula-operator'],
  ['x || y', 'formula-operator'],
  ['x | 3', 'formula-operator'],
  ['~x', 'formula-operator'],
  ['!x', 'formula-operator'],
  ['x // y', 'formula-operator'],
  ['x === y', 'formula-operator'],
  ['x <> y', 'formula-operator'],
  ['x =< y', 'formula-operator'],
  ['x mod 3', 'formula-operator'],
  ['x xor y', 'formula-operator'],
  ['x AND y', 'formula-operator'],
  ['x << 40', 'formula-syntax'],
  ['x .* y', 'formula-property'],
  ['10 % 3', 'percent-in-formula'],
  ['10% 3', 'percent-in-formula'],
  ['10%3', 'percent-in-formula'],
  ['10%(3)', 'percent-in-formula'],
  ['10% + 5', 'percent-in-formula'],
  ['200 + 10%', 'percent-in-formula'],
  ['200 - 10%', 'percent-in-formula'],
  ['x %', 'percent-in-formula'],
  ['1 / 0', 'formula-not-finite'],
  ['x + 0 / 0', 'formula-not-finite'],
  ['sqrt(-1)', 'formula-not-finite'],
  ['log(0) * x', 'formula-not-finite'],
  ['exp(1e6)', 'formula-not-finite'],
  ['1e400', 'number-not-finite'],
  ['9007199254740993', 'number-too-large'],
  ['0x1F * x', 'number-radix'],
  ['010 * x', 'number-leading-zero'],
  ['1__0 * x', 'number-underscore'],
  ['1,000 * x', 'number-comma'],
  ['(1,000) * x', 'number-comma'],
  ['max(1,000)', 'number-comma'],
  ['１２ * x', 'number-full-width'],
  ['¥1000 * x', 'number-currency'],
  ['x × 2', 'formula-full-width'],
  ['x ≥ 2', 'formula-full-width'],
  ['x＋2', 'formula-full-width'],
  ['x\u3000+ 2', 'formula-full-width'],
  ['x − 2', 'formula-full-width'],
  ['i', 'formula-unknown-name'],
  ['e ^ x', 'formula-unknown-name'],
  ['pi * x', 'formula-unknown-name'],
  ['Infinity', 'formula-unknown-name'],
  ['NaN', 'formula-unknown-name'],
  ['true', 'formula-unknown-name'],
  ['version', 'formula-unknown-name'],
  ['5 mm', 'formula-unknown-name'],
  ['12 months * x', 'formula-unit'],
  ['x / year', 'formula-unit'],
  ['2x', 'formula-missing-operator'],
  ['2 x', 'formula-missing-operator'],
  ['(x)(y)', 'formula-missing-operator'],
  ['x y', 'formula-missing-operator'],
  ['x-y', 'formula-minus-blanks'],
  ['arpa-1', 'formula-minus-blanks'],
  ['x +', 'formula-syntax'],
  ['* x', 'formula-syntax'],
  ['x ? y', 'formula-syntax'],
  ['x : y', 'formula-range'],
  ['()', 'formula-syntax'],
  ['(x', 'formula-bracket'],
  ['x)', 'formula-bracket'],
  [')', 'formula-bracket'],
  ['not x > 3', 'formula-not-brackets'],
  ['min()', 'formula-syntax'],
  ['min', 'formula-arguments'],
  ['sqrt(x, y)', 'formula-arguments'],
  ['log(x, 10)', 'formula-arguments'],
  ['if(x, y)', 'formula-arguments'],
  ['total(x)', 'formula-name-not-allowed'],
  ['pert(1, 2, 3) * x', 'formula-distribution'],
  ['x * (1 to 2)', 'formula-distribution'],
  ['', 'formula-empty'],
  [' \n ', 'formula-empty'],
  ['('.repeat(20_000), 'value-too-long'],
  ['('.repeat(200) + 'x' + ')'.repeat(200), 'formula-too-large'],
  ['('.repeat(33) + 'x' + ')'.repeat(33), 'formula-too-large'],
  ['-'.repeat(400) + 'x', 'formula-too-large'],
  ['x?'.repeat(200) + 'x', 'formula-syntax'],
  ['x' + '^x'.repeat(200), 'formula-too-large'],
  ['x' + '+x'.repeat(249), 'formula-too-large'],
  [`max(${'1, '.repeat(150)}1)`, 'formula-arguments'],
  ['not ('.repeat(99), 'formula-too-large'],
  ['x'.repeat(1_000_000), 'value-too-long'],
];

/** Milliseconds of processor time: what else the machine does does not count. */
function spent(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

beforeAll(() => {
  // The first formula of a process pays for compiling the parser.
  for (let i = 0; i < 50; i++) parseFormula('x + 1', { names, functions: 'quantity' });
});

test.each(corpus)('%j is refused as %s', (text, code) => {
  const parsed = parseFormula(text, { names, functions: 'quantity' });
  expect(spent(() => parseFormula(text, { names, functions: 'quantity' }))).toBeLessThan(50);
  expect(parsed.ok ? 'accepted' : parsed.problem.code).toBe(code);
});

test('a problem points into the text and repeats at most 40 characters of it', () => {
  for (const [text] of corpus) {
    const parsed = parseFormula(text, { names, functions: 'quantity' });
    if (parsed.ok) continue;
    const { offset, length, data } = parsed.problem;
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(text.normalize('NFC').length);
    expect([...String(data.found)].length).toBeLessThanOrEqual(40);
  }
});

test('thousands of overlapping names keep a hostile text cheap', () => {
  const many = Array.from({ length: 120 }, (_, k) => Array.from({ length: k + 1 }, () => 'a').join('-'));
  const parse = (): boolean => parseFormula('a-'.repeat(240) + 'b', { names: many, functions: 'quantity' }).ok;
  expect(parse()).toBe(false);
  expect(spent(parse)).toBeLessThan(50);
});
