import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { found, load } from './loaded.js';
import { example } from './model-example.js';

type Step = string | number;
type Tree = { [key: string]: Tree } | Tree[] | string | number;

/** Ways to every single value, without texts for people. */
const leaves = (value: Tree, path: readonly Step[] = []): (readonly Step[])[] =>
  typeof value !== 'object'
    ? [path]
    : (Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([key, inner]) =>
        /^(yoha|title|purpose|label|kind|why|because|owner|asOf|unit)$/.test(String(key))
          ? []
          : leaves(inner, [...path, key]),
      );

/** The example with one value replaced. */
function withValue(path: readonly Step[], value: unknown): string {
  const tree = parse(example) as Record<Step, unknown>;
  const parent = path.slice(0, -1).reduce((at, step) => at[step] as Record<Step, unknown>, tree);
  parent[path.at(-1)!] = value;
  return stringify(tree);
}

const problems = (text: string): string[] => load(text).issues.map(({ code, path }) => `${code} at ${path}`);
const before = new Set(problems(example));
const paths = leaves(parse(example) as Tree);

describe('one wrong value is one error, and nothing else is said because of it', () => {
  test.each([
    ['a number with a word', 1, '12 apples'],
    ['a huge number', 3, '1e300'],
    ['a map of nothing known', 3, { nonsense: 1 }],
  ])('%s', (_, every, value) => {
    expect(paths.length).toBeGreaterThan(100);
    const some = paths.filter((_path, index) => index % every === 0);
    const more = some.flatMap((path) => {
      const issues = problems(withValue(path, value)).filter((issue) => !before.has(issue));
      // A start, or a stop rule, that is a map of nothing known also lacks the keys that it needs.
      return issues.length > 1 && !/^(start|stop|managers)$/.test(String(path.at(-1)))
        ? [[path.join('.'), issues]]
        : [];
    });
    expect(more).toEqual([]);
  });
});

const plan = (rest: string): string =>
  `start: 2026-10\nhorizon: 24 months\ndirect: { customers: 100, mrr: 3_000_000, wins: 10, arpa: 30_000 }\n${rest}`;
const segment = (fields: string): string =>
  `segments: { s: { deal: { kind: resale, margin: 25% }, winRate: 20%, arpa: 9_000, ${fields} } }\n`;

describe('what depends on a value in error is not judged', () => {
  test.each([
    [
      'a lift on a driver that an effect with a wrong name may add to',
      segment('partners: 3, referralsPerRep: 1') +
        'initiatives: { a: { effects: [{ on: segments.s.leeds, add: 2 }, { on: segments.s.leads, lift: 10% }] } }\n',
      ['unknown-driver at initiatives.a.effects[0].on'],
    ],
    [
      'partners that sign in a month that is none',
      segment('referralsPerRep: 1, signings: { 2026-13: 2 }'),
      ['month-form at segments.s.signings.2026-13'],
    ],
    [
      'reps that a group with a wrong segment may contact',
      segment('partners: 3, referralsPerRep: 1, contact: { perManager: 3 }') +
        'team: { g: { segments: [x], managers: 1 } }\n',
      ['unknown-segment at team.g.segments[0]'],
    ],
    [
      'a reference to a segment whose name was refused',
      'segments: { "my segment": { deal: { kind: resale, margin: 25% }, partners: 1 } }\n' +
        'initiatives: { a: { effects: [{ on: segments.my segment.leads, add: 1 }] } }\n',
      ['name-form at segments.my segment'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(found(plan(rest))).toEqual(expected);
  });

  test('but two lifts on nothing are both said', () => {
    const lifts =
      'effects: [{ on: segments.s.leads, lift: 10% }], spillovers: [{ on: segments.s.recruitment, lift: 10% }]';
    expect(found(plan(`${segment('partners: 3, referralsPerRep: 1')}initiatives: { a: { ${lifts} } }\n`))).toEqual([
      'lift-on-zero at initiatives.a.effects[0].lift',
      'lift-on-zero at initiatives.a.spillovers[0].lift',
    ]);
  });
});
