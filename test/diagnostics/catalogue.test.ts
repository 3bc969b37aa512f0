import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';

const source = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('catalogue'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

test('every code is used somewhere', () => {
  const composed = (code: string): boolean =>
    ['distribution-', 'file-'].some(
      (prefix) => code.startsWith(prefix) && source.includes(`'${code.slice(prefix.length)}'`),
    );
  expect(Object.keys(catalogue).filter((code) => !source.includes(`'${code}'`) && !composed(code))).toEqual([]);
});

test('codes are words joined by hyphens', () => {
  expect(Object.keys(catalogue).filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

describe('Japanese and English say the same', () => {
  const slots = (value: unknown): string[] =>
    [...new Set([...JSON.stringify(value).matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1]))].sort();
  test.each(Object.entries(catalogue))('%s', (_, { en, ja }) => {
    expect(slots(ja)).toEqual(slots(en));
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
    expect([ja.hint].flat().length).toBe([en.hint].flat().length);
    expect(`${ja.found}${ja.allowed ?? ''}`).toMatch(/[^\x20-\x7e]|\{/);
  });
});
