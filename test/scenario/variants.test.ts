import { describe, expect, test } from 'vitest';
import { letterOf } from '../../src/diagnostics/format.js';
import { loadScenario, type LoadOptions, type LoadResult } from '../../src/scenario/load-scenario.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const base = `locale: ja
purpose: Help small companies
start: 2026-04
horizon: 36 months
discountRate: 5%
direct: { customers: 100, mrr: 1_000_000, wins: 3, arpa: 10_000 }
segments:
  web:
    deal: { kind: referral, commission: 20% }
    partners: 4
    leads: 2
    winRate: 30%
    arpa: 12_000
targets:
  - { name: t, metric: wins.indirect, atLeast: 12, by: 2028-09 }
initiatives:
  s: { effects: [{ on: segments.web.leads, lift: 10% }], stop: none, payback: { within: 12 } }
`;

function load(variant: string, options: LoadOptions = {}, text = base): LoadResult {
  const resolve = (name: string) =>
    name === 'base.yaml' ? { name, bytes: bytes(text) } : ({ failure: 'missing', detail: name } as const);
  return loadScenario({ name: 'variant.yaml', bytes: bytes(variant) }, { resolve, ...options });
}

const errorsOf = (result: LoadResult) => result.issues.filter(({ severity }) => severity === 'error');
const placeOf = (result: LoadResult) =>
  errorsOf(result).map(({ code, place, related }) => [
    code,
    `${place?.file}:${place?.start.line}`,
    ...related.map(({ file, start }) => `${file}:${start.line}`),
  ]);

describe('an error that a variant causes in what it extends points at the line of the variant', () => {
  test.each([
    ['a shorter horizon', 'horizon: 24 months', ['target-outside-horizon', 'variant.yaml:3', 'base.yaml:15']],
    ['a later start', 'start: 2029-04', ['target-outside-horizon', 'variant.yaml:3', 'base.yaml:15']],
    [
      'another kind of deal',
      'segments: { web: { deal: { kind: resale } } }',
      ['unknown-key', 'variant.yaml:3', 'base.yaml:9'],
    ],
    ['a driver of 0', 'segments: { web: { leads: 0 } }', ['lift-on-zero', 'variant.yaml:3', 'base.yaml:17']],
    ['a segment taken out', 'segments: { web: null }', ['unknown-segment', 'variant.yaml:3', 'base.yaml:17']],
  ])('%s', (_, line, expected) => {
    expect(placeOf(load(`extends: base.yaml\ntitle: v\n${line}\n`))).toEqual([expected]);
  });

  test('at the smallest key, among others of the same map', () => {
    const variant = 'extends: base.yaml\nsegments:\n  web:\n    arpa: 14_000\n    leads: 0\n    partners: 5\n';
    expect(placeOf(load(variant))).toEqual([['lift-on-zero', 'variant.yaml:5', 'base.yaml:17']]);
  });

  test('with the line that takes out what the base gives and the variant has no use for', () => {
    const result = load('extends: base.yaml\nsegments: { web: { deal: { kind: resale } } }\n');
    const letter = (locale: 'en' | 'ja') => letterOf(errorsOf(result)[0], locale).hint;
    expect([letter('en'), letter('ja')].every((hint) => hint?.includes('commission: null'))).toBe(true);
    const cured = load('extends: base.yaml\nsegments: { web: { deal: { kind: resale, commission: null } } }\n');
    expect(cured.ok).toBe(true);
  });

  test('and at the setting where one of the command line causes it', () => {
    const set = [
      { path: 'title', value: 'x' },
      { path: 'horizon', value: '24 months' },
    ];
    const expected = [['target-outside-horizon', '--set horizon:1', 'base.yaml:15']];
    expect(placeOf(load('extends: base.yaml\n', { set }))).toEqual(expected);
    const alone = loadScenario({ name: 'base.yaml', bytes: bytes(base) }, { set });
    expect(placeOf(alone)).toEqual(expected);
  });

  test('while an error of the base itself stays there', () => {
    const broken = base.replace('partners: 4', 'partners: four');
    expect(placeOf(load('extends: base.yaml\ntitle: v\n', {}, broken))).toEqual([
      ['formula-unknown-name', 'base.yaml:10'],
    ]);
  });
});

describe('a base that cannot be used is the only thing said', () => {
  test('where it is missing', () => {
    const result = load('extends: bsae.yaml\ntitle: a slip\n');
    expect(result.issues.map(({ code }) => code)).toEqual(['file-missing']);
    expect(result.issues[0].place?.start.line).toBe(1);
  });

  test('where it is no YAML', () => {
    expect(errorsOf(load('extends: base.yaml\n', {}, 'start: [2026')).map(({ place }) => place?.file)).toEqual([
      'base.yaml',
    ]);
  });
});

describe('the language of messages', () => {
  const localeOf = (result: LoadResult) => (result.ok ? result.scenario.locale : result.locale);

  test('is that of the extended file, with and without errors', () => {
    expect(localeOf(load('extends: base.yaml\n'))).toBe('ja');
    expect(localeOf(load('extends: base.yaml\nhorizon: 0\n'))).toBe('ja');
    expect(localeOf(load('extends: base.yaml\n', {}, `${base}title: [`))).toBe('ja');
  });

  test('is that of the variant where it says one, and of a setting before both', () => {
    expect(localeOf(load('extends: base.yaml\nlocale: en\nhorizon: 0\n'))).toBe('en');
    expect(localeOf(load('extends: base.yaml\nhorizon: 0\n', { set: [{ path: 'locale', value: 'en' }] }))).toBe('en');
  });

  test('is unknown where no file names one', () => {
    expect(localeOf(load('extends: other.yaml\n'))).toBe(null);
  });
});
