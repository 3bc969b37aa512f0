import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter, type Rule } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const { optionalCallback } = (await import(pathToFileURL(resolve('scripts/optional-callback.js')).href)) as {
  optionalCallback: Rule.RuleModule;
};

const slips = [
  'charts.map(figure)',
  'charts.flatMap(left)',
  'charts.map(all)',
  'charts.map(Number.parseInt)',
  "'a'.replace(/a/g, figure)",
  'Array.from(charts, figure)',
];
const fits = [
  'charts.map(plain)',
  'charts.map(numbered)',
  'charts.map((chart) => figure(chart))',
  'charts.map(String)',
];

const text = `
const figure = (chart: string, data: unknown = null): string => chart + String(data);
const left = (chart: string, data?: number): string => chart + String(data);
const all = (...charts: unknown[]): number => charts.length;
const numbered = (chart: string, index: number): string => chart + index;
const plain = (chart: string): string => chart;
const charts = ['a'];
${[...slips, ...fits].map((line) => `${line};`).join('\n')}
`;

/** Lines that the rule complains of. */
function complaints(): string[] {
  const name = '/made.ts';
  const options = { target: ts.ScriptTarget.ES2023, noEmit: true, types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version, true) : read(file, version);
  const program = ts.createProgram([name], options, host);
  const found = new Linter({ cwd: '/' }).verify(
    text,
    [
      {
        files: ['**/*.ts'],
        plugins: { yoha: { rules: { 'optional-callback': optionalCallback } } },
        rules: { 'yoha/optional-callback': 'error' },
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      },
    ],
    { filename: name },
  );
  const lines = text.split('\n');
  return found.map(({ ruleId, line }) => (ruleId === null ? 'not read' : lines[line - 1].replace(/;$/, '')));
}

describe('the linter', () => {
  it('finds every function whose optional parameter an index would slip into, and no other', () => {
    expect(complaints()).toEqual(slips);
  });
});
