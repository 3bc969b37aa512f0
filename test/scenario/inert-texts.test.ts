import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/diagnostics/format.js';
import { invisibleIn } from '../../src/diagnostics/visible.js';
import type { Scenario } from '../../src/model/scenario.js';
import { loadScenario, type LoadResult } from '../../src/scenario/load-scenario.js';

/** Turns the direction, hides, breaks the line, and is not seen; with letters around it, so that something is left. */
const evil = (name: string): string => `\u202ee\u2066v\u200bi\ufeffl\u00ad\u3164\u2028${name}\n\tend\u0085.`;

const told = (name: string): Record<string, string> =>
  Object.fromEntries(['label', 'unit', 'why', 'owner', 'asOf', 'source'].map((key) => [key, evil(`${name}.${key}`)]));

/** Every field of a scenario that takes a text for people, each with a hostile one. */
const document = {
  title: evil('title'),
  purpose: evil('purpose'),
  currency: '\u202eUS\u200bD',
  start: '2026-10',
  horizon: '24 months',
  simulation: { seed: evil('seed') },
  discountRate: { value: '5% to 9%', ...told('rate') },
  assumptions: { arpa: { value: '30_000 to 60_000', ...told('arpa') } },
  measures: { double: 'wins.direct\n + wins.direct' },
  direct: { label: evil('direct'), wins: { value: '60 to 90', ...told('wins') }, arpa: 'arpa' },
  team: { field: { label: evil('team'), segments: ['web'], managers: { value: 1, ...told('managers') } } },
  segments: {
    web: { label: evil('web'), deal: { kind: 'resale' }, partners: 4, leads: 2, winRate: '20%', arpa: 'arpa' },
  },
  capacities: { board: { label: evil('board'), hours: 8 } },
  phases: [{ name: 'one', label: evil('phase'), until: 'partners\n>= 60' }, { name: 'two' }],
  initiatives: {
    seminar: {
      label: evil('seminar'),
      kind: evil('kind'),
      why: evil('why'),
      effects: [
        { on: 'segments.web.leads', add: 3, why: evil('effect'), owner: evil('o'), asOf: evil('a'), source: evil('s') },
      ],
      spillovers: [{ on: 'direct.wins', lift: { value: '1%', ...told('lift') }, lag: { value: 3, ...told('lag') } }],
      payback: { within: 12, because: evil('because') },
      stop: { at: '2027-10', unless: 'partners\n >= 2' },
    },
  },
  targets: [{ name: 'sales', label: evil('target'), metric: 'revenue.indirect', atLeast: 1, by: '2027-09' }],
  decision: {
    lens: 'strict',
    go: ['P(payback\n <= 48) >= 60%'],
    checks: [{ name: 'ask', label: evil('check'), of: ['arpa'], why: evil('how') }],
    approvers: [evil('board'), evil('cfo')],
  },
};

const load = (text: string): LoadResult => loadScenario({ name: 'plan.json', bytes: new TextEncoder().encode(text) });

function scenarioOf(text: string): Scenario {
  const result = load(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario;
}

/** Every text inside a value, with the path to it. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('texts for people, wherever they stand in a file', () => {
  const texts = textsOf(scenarioOf(JSON.stringify(document)));

  test('hold no character that is not seen, turns the direction or breaks the line', () => {
    expect(texts.filter(([, text]) => invisibleIn(text) !== null || /[^\S ]/.test(text))).toEqual([]);
  });

  test('are otherwise kept, each of them', () => {
    const kept = texts.filter(([, text]) => text.includes('evil'));
    expect(kept.length).toBe(JSON.stringify(document).match(/e\u2066v/g)?.length);
    expect(kept.map(([, text]) => text)).toContain('evil title end .');
    expect(texts.find(([path]) => path === '.currency')?.[1]).toBe('USD');
  });
});

test('an id with such a character is refused, also where it counts as a letter', () => {
  for (const hidden of ['\u202e', '\u200b', '\u3164', '\u{e0041}']) {
    const text = JSON.stringify({ ...document, segments: { [`w${hidden}eb`]: { deal: { kind: 'resale' } } } });
    const [issue] = load(text).issues.filter(({ code }) => code === 'invisible-character');
    expect(formatIssue(issue, { locale: 'en', source: () => undefined, color: false })).not.toContain(hidden);
  }
});

describe('a currency is one word', () => {
  const codesOf = (currency: string): string[] =>
    load(JSON.stringify({ ...document, currency })).issues.flatMap(({ code, severity }) =>
      severity === 'error' ? [code] : [],
    );

  test.each(['US dollar', '1000 JPY', 'JPY1000', '千 円', '', '-', 'averyverylongname'])(
    '%j is refused',
    (currency) => {
      expect(codesOf(currency)).toEqual(['currency-form']);
    },
  );

  test.each(['JPY', 'US$', '円', '千円', '€', 'CHF', '\u200bUSD\n'])('%j is one', (currency) => {
    expect(codesOf(currency)).toEqual([]);
  });
});
