import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formulaProblems } from '../../src/diagnostics/catalogue/formula-problems.js';
import { numberProblems } from '../../src/diagnostics/catalogue/number-problems.js';
import { ruleProblems } from '../../src/diagnostics/catalogue/rule-problems.js';
import type { CatalogueEntry } from '../../src/diagnostics/entry.js';
import type { ProblemCode } from '../../src/formula/problem.js';

const described = { ...numberProblems, ...formulaProblems, ...ruleProblems } satisfies Record<
  // A cut call is described with the problems of the file, where its pieces are found.
  Exclude<ProblemCode, 'quote-the-call'>,
  CatalogueEntry
>;
const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(described);

test('every problem of a value has its words, and no words are left over', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/formula/problem.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map((match) => match[1]);
  expect([...Object.keys(described), 'quote-the-call'].sort()).toEqual(codes.sort());
});

test('every problem of a value is reported somewhere', () => {
  const root = join(import.meta.dirname, '../../src');
  const source = ['formula', 'scenario/value']
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
    .filter((file) => !file.endsWith('/problem.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(described).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

describe('Japanese and English tell the same values', () => {
  const slots = (value: unknown): string[] =>
    [...JSON.stringify(value).matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1]).sort();
  test.each(entries)('%s', (_, { en, ja }) => {
    expect(slots(ja)).toEqual(slots(en));
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
  });
});
