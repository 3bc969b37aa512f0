import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { formatIssue } from '../../src/diagnostics/format.js';
import { catalogueCases } from './catalogue-cases.js';

/** Codes that stand in the catalogue for callers of the readers, and that no scenario file can reach. */
const unreachable: Readonly<Record<string, string>> = {
  'value-not-a-number': 'true and false are refused before (number-expected)',
  'fiscal-year-form': 'dates of targets may be months too, and then fail as period-form',
  'distribution-not-finite': 'numbers that are not finite are refused before (number-not-finite)',
  'distribution-low-above-high': 'a falling range is refused before (range-order)',
  'distribution-lengths-differ': 'a list of values with weights cannot differ in length',
};

const update = process.env.UPDATE_GOLDEN === '1';

test('every code of the catalogue has one case', () => {
  const cases = [...catalogueCases.map(({ code }) => code), ...Object.keys(unreachable)].sort();
  expect(cases).toEqual(Object.keys(catalogue).sort());
});

describe.each(catalogueCases)('$code', ({ code, load }) => {
  const result = load();
  const own = result.issues.filter((issue) => issue.code === code);

  test('is what its case causes, and the only error', () => {
    expect(own.length).toBeGreaterThan(0);
    const errors = new Set(result.issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code));
    errors.delete(code);
    expect([...errors].filter((other) => !(also[code] ?? []).includes(other))).toEqual([]);
    expect(result.ok).toBe(catalogue[code as keyof typeof catalogue].severity !== 'error' && errors.size === 0);
  });

  test.each(['en', 'ja'] as const)('reads as expected (%s)', (locale) => {
    const source = (file: string): string | undefined => result.sources.get(file);
    const text = own.map((issue) => formatIssue(issue, { locale, source, color: false })).join('\n\n') + '\n';
    const golden = join(import.meta.dirname, `${code}.${locale}.txt`);
    if (update) writeFileSync(golden, text);
    expect(existsSync(golden) ? readFileSync(golden, 'utf8') : '').toBe(text);
  });
});

/** Other errors that belong to a case by nature. */
const also: Readonly<Record<string, readonly string[]>> = {
  'more-problems': ['map-expected'],
  'extends-cycle': [],
};
