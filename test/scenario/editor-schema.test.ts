import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { fieldForms } from './schema-forms.js';

const validate = new Ajv({ strict: true, allErrors: true }).compile(scenarioJsonSchema());
const faults = (text: string): string[] => {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};

/** What only the reader of scenarios can know: a bare word may be the name of an assumption, and a number is read as text. */
const beyondASchema = new Set(['direct.wins: many', 'initiatives.a.halfLife: forever', 'initiatives.a.start: 2026']);

describe('the schema for editors', () => {
  test('takes and refuses what yoha check takes and refuses, over more than 130 forms of values', () => {
    const apart: string[] = [];
    let count = 0;
    for (const { field, text, forms } of fieldForms)
      for (const form of forms) {
        const source = text.replace('@', form);
        const { ok } = loadScenario({ name: 'a.yaml', bytes: new TextEncoder().encode(source) });
        count++;
        if (ok !== (faults(source).length === 0)) apart.push(`${field}: ${form}`);
      }
    expect(count).toBeGreaterThan(130);
    expect(apart.filter((each) => !beyondASchema.has(each))).toEqual([]);
    expect(apart).toHaveLength(beyondASchema.size);
  });

  test.each(readdirSync('scenarios').filter((name) => name.endsWith('.yaml')))('takes scenarios/%s', (name) => {
    expect(faults(readFileSync(join('scenarios', name), 'utf8'))).toEqual([]);
  });

  test('lets a variant remove a key with null, and hold half a deal or half a quantity', () => {
    const variant = `extends: base.yaml
segments: { web: { deal: { margin: 30% }, winRate: { why: newer trial }, churn: null }, old: null }
initiatives: { a: { effects: null, cost: { once: null } } }
targets: null
locale: null
`;
    expect(faults(variant)).toEqual([]);
    expect(faults(variant.replace('extends: base.yaml', 'start: 2026-10\nhorizon: 12'))).not.toEqual([]);
    expect(faults('extends: base.yaml\nsegments: { web: { winrate: 3% } }')).not.toEqual([]);
  });

  test('says of a field what the field means, and of a shared form nothing', () => {
    const { definitions } = scenarioJsonSchema() as { definitions: Record<string, { description?: string }> };
    for (const form of ['quantity', 'numeral', 'quantityInVariant'])
      expect(definitions[form].description).toBeUndefined();
    expect(JSON.stringify(definitions.scenario)).not.toContain('"allOf":[{"$ref"');
  });

  test('says it of each form that a field may have, in a variant too: editors show the form that fits', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { description, anyOf } = node as {
        description?: string;
        anyOf?: { $ref?: string; description?: string }[];
      };
      for (const form of description === undefined ? [] : (anyOf ?? []))
        if (form.$ref !== undefined && form.description !== description) silent.push(path);
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(scenarioJsonSchema(), '');
    expect(silent).toEqual([]);
  });
});
