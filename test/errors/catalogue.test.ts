import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue, themes } from '../../src/diagnostics/catalogue.js';
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

const locales = ['en', 'ja'] as const;
const update = process.env.UPDATE_GOLDEN === '1';

/** Expected texts of a theme in a language: one file, a part for each code. */
const fileOf = (theme: string, locale: string): string => join(import.meta.dirname, `${theme}.${locale}.txt`);
const HEAD = /^=== (\S+) ===\n/m;

function partsOf(theme: string, locale: string): Map<string, string> {
  const [, ...parts] = readFileSync(fileOf(theme, locale), 'utf8').split(HEAD);
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1].trimEnd()]] : [])));
}

const themeOf = new Map(Object.entries(themes).flatMap(([theme, codes]) => Object.keys(codes).map((code) => [code, theme])));
const expected = new Map(
  update
    ? []
    : Object.keys(themes).flatMap((theme) =>
        locales.flatMap((locale) =>
          [...partsOf(theme, locale)].map(([code, text]): [string, string] => [`${code}.${locale}`, text]),
        ),
      ),
);
const found = new Map<string, string>();

afterAll(() => {
  if (!update) return;
  for (const theme of Object.keys(themes))
    for (const locale of locales) {
      const parts = [...found].filter(
        ([name]) => name.endsWith(`.${locale}`) && themeOf.get(name.slice(0, -3)) === theme,
      );
      writeFileSync(
        fileOf(theme, locale),
        parts.map(([name, text]) => `=== ${name.slice(0, -3)} ===\n${text}\n`).join('\n'),
      );
    }
});

test('every expected text belongs to a case', () => {
  const wanted = catalogueCases.flatMap(({ code }) => locales.map((locale) => `${code}.${locale}`)).sort();
  if (!update) expect([...expected.keys()].sort()).toEqual(wanted);
});

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

  test.each(locales)('reads as expected (%s)', (locale) => {
    const source = (file: string): string | undefined => result.sources.get(file);
    const text = own.map((issue) => formatIssue(issue, { locale, source, color: false })).join('\n\n');
    found.set(`${code}.${locale}`, text);
    if (!update) expect(text).toBe(expected.get(`${code}.${locale}`));
  });
});

/** Other errors that belong to a case by nature. */
const also: Readonly<Record<string, readonly string[]>> = {
  'more-problems': ['map-expected'],
  'extends-cycle': [],
};
