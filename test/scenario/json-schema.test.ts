import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldSchema } from '../../src/scenario/field-schema.js';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.js';

const file = join(import.meta.dirname, '../../schema/scenario.schema.json');
const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);

test('the schema in the repository is the one that the types give', () => {
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
});

interface Schema {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

/** Every property with its path and whether it must be given. */
function fields(schema: unknown, path: string): { path: string; schema: Schema; required: boolean }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Schema;
  const own = Object.entries(node.properties ?? {}).map(([key, field]) => ({
    path: `${path}.${key}`,
    schema: field,
    required: node.required?.includes(key) ?? false,
  }));
  return [...own, ...Object.entries(node).flatMap(([key, part]) => fields(part, `${path}/${key}`))];
}

describe('every field tells editors what it is', () => {
  const all = fields(fieldSchema(), '');
  test('more than a hundred fields are described', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ schema }) => (schema.description ?? '') === '').map(({ path }) => path)).toEqual([]);
  });

  test('every optional field says its default, or in words what happens without it', () => {
    const silent = all.filter(
      ({ schema, required }) =>
        !required && schema.default === undefined && !/when left out|exactly one of/.test(schema.description ?? ''),
    );
    expect(silent.map(({ path, schema }) => `${path}: ${schema.description}`)).toEqual([]);
  });
});
