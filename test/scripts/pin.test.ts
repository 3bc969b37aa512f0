import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Diff {
  readonly lines: readonly string[];
  readonly count: number;
}
interface Difference {
  readonly name: string;
  readonly kind: string;
  readonly diff: Diff;
  readonly figures: Diff | null;
}
type Outputs = Readonly<Record<string, string>>;
interface Pin {
  readonly shortDiff: (before: readonly string[], after: readonly string[], most: number) => Diff;
  readonly readAllowed: (text: string) => readonly { readonly matches: (name: string) => boolean }[];
  readonly pageLines: (markup: string) => readonly string[];
  readonly figuresOf: (lines: readonly string[]) => readonly string[];
  readonly namedFigures: (markup: string) => readonly string[];
  readonly kindOf: (name: string, text: string) => string;
  readonly differencesOf: (
    name: string,
    before: Outputs,
    after: Outputs,
    most: number,
  ) => Promise<{ readonly compared: ReadonlyMap<string, number>; readonly differences: readonly Difference[] }>;
  readonly optionsOf: (args: readonly string[]) => { readonly only: readonly string[]; readonly trials: number };
}
const modules = ['allowed', 'compare', 'options', 'page-text', 'readings', 'short-diff'].map(
  async (name) => (await import(pathToFileURL(resolve('scripts/pin', `${name}.js`)).href)) as Partial<Pin>,
);
const pin = Object.assign({}, ...(await Promise.all(modules))) as Pin;

const differing = async (before: Outputs, after: Outputs): Promise<readonly Difference[]> =>
  (await pin.differencesOf('tiny.en', before, after, 10)).differences;

describe('two outputs count as the same', () => {
  test('as pages by their text, whatever the markup and the spaces', async () => {
    const before = { 'run/report.html': '<!DOCTYPE html><style>p { color: red }</style><p>NPV <b>12</b> million</p>' };
    const after = { 'run/report.html': '<!DOCTYPE html><div>NPV\n  12 <span class="unit">million</span></div>' };
    expect(await differing(before, after)).toEqual([]);
  });

  test('as JSON, CSV, error text and exit code by bytes alone', async () => {
    const before = { 'run/summary.json': '{"a":1}', 'run/kpis.csv': 'a,b\n', 'run/stderr': 'x\n', 'run/exit': '0' };
    const after = { 'run/summary.json': '{ "a":1}', 'run/kpis.csv': 'a,b', 'run/stderr': 'x', 'run/exit': '2' };
    expect((await differing(before, after)).map(({ kind }) => kind)).toEqual(['exit code', 'csv', 'stderr', 'json']);
  });
});

test('what is printed has the kind that the name of its command ends with, else JSON or text for the terminal', () => {
  expect(pin.kindOf('brief.md/stdout', '# Plan')).toBe('markdown');
  expect(pin.kindOf('run/stdout', '{}')).toBe('json');
  expect(pin.kindOf('run/stdout', 'Plan')).toBe('terminal');
  expect(pin.kindOf('run/charts/kpis.vl.json', '{}')).toBe('vl.json');
});

describe('a difference', () => {
  test('of JSON is told with the path of the value', async () => {
    const [found] = await differing(
      { 'run/stdout': '{"npv":{"mean":1,"n":2}}' },
      { 'run/stdout': '{"npv":{"mean":3,"n":2}}' },
    );
    expect(found).toMatchObject({
      name: 'tiny.en/run/stdout',
      diff: { lines: ['- npv.mean: 1', '+ npv.mean: 3'], count: 2 },
    });
  });

  test('of words says that the figures are the same, and of figures which', async () => {
    const before = { 'run/stdout': 'Profit 12% in 3 months\n' };
    expect((await differing(before, { 'run/stdout': 'Gain 12% in 3 months\n' }))[0]?.figures?.count).toBe(0);
    const changed = await differing(before, { 'run/stdout': 'Profit 13% in 3 months\n' });
    expect(changed[0]?.figures?.lines).toEqual(['- 12 %', '+ 13 %']);
  });

  test('is also an output that one side alone writes', async () => {
    const found = await differing({ 'run/a.csv': '' }, { 'run/b.csv': '' });
    expect(found.map(({ diff }) => diff.lines[0])).toEqual([
      'the working tree does not write it',
      'only the working tree writes it',
    ]);
  });

  test('in figures that both pages name is told by their names', async () => {
    const page = (npv: number): Outputs => ({
      'run/report.html': `<p><span data-figure="program.npv" data-unit="JPY">${npv}</span></p>`,
    });
    expect((await differing(page(5), page(6)))[0]?.figures?.lines).toEqual([
      '- program.npv: 5 JPY',
      '+ program.npv: 6 JPY',
    ]);
  });
});

describe('lines that differ', () => {
  test('are those of one side alone, taken up again where the sides are equal', () => {
    expect(pin.shortDiff(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'c', 'd', 'e'], 10)).toEqual({
      lines: ['- b', '+ x', '+ y', '+ e'],
      count: 4,
    });
  });

  test('are all counted and the first ones shown, also where nothing is equal', () => {
    const many = (name: string): string[] => Array.from({ length: 1000 }, (_, at) => `${name}${at}`);
    const { lines, count } = pin.shortDiff(many('a'), many('b'), 3);
    expect([lines.length, count]).toEqual([3, 2000]);
  });
});

describe('the text of a page', () => {
  test('is a line a block, with a row of a table in one and names for readers aloud', () => {
    const row = '<tr><th scope="row"><bdi>A &amp; B</bdi></th> <td class="number"><span>1,200</span></td></tr>';
    expect(
      pin.pageLines(`<h1>Title<br>under</h1><table>${row}</table><svg aria-label="Payback"><text>Go</text></svg>`),
    ).toEqual(['Title', 'under', 'A & B | 1,200', '[Payback]', 'Go']);
  });

  test('gives every number with its unit and sign', () => {
    expect(pin.figuresOf(['JPY −58.5 million, 31% ±3', '30.0百万円'])).toEqual([
      'JPY −58.5 million',
      '31 %',
      '±3',
      '30.0 百万',
    ]);
  });
});

describe('what is allowed', () => {
  test('matches whole names, with * for any characters', () => {
    const [all, one] = pin.readAllowed('# words\n*.ja/run/stdout one word for it\noem-no.en/run/exit fixed\n');
    expect(all?.matches('tiny.ja/run/stdout')).toBe(true);
    expect(all?.matches('tiny.ja/run/stdout2')).toBe(false);
    expect(one?.matches('oem-no.en/run/exit')).toBe(true);
    expect(one?.matches('oem-noxen/run/exit')).toBe(false);
  });

  test('needs a reason', () => expect(() => pin.readAllowed('*/stderr')).toThrow(/without a reason/));
});

test('the command line takes several cases, and says what is wrong with a number', () => {
  expect(pin.optionsOf(['main', '--only', 'tiny,oem', '--only', 'usage'])).toMatchObject({
    only: ['tiny', 'oem', 'usage'],
    trials: 64,
  });
  expect(() => pin.optionsOf(['main', '--trials', 'few'])).toThrow('--trials takes a whole number from 1, not few');
  expect(() => pin.optionsOf([])).toThrow('name one revision');
});
