import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatIssue } from '../../src/diagnostics/format.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { enoughTime, more } from '../more.js';
import { example } from './model-example.js';

vi.setConfig({ testTimeout: enoughTime });

/** Loads, formats everything in both languages, and says whether the result is consistent. */
function survives(bytes: Uint8Array): boolean {
  const result = loadScenario({ name: 'fuzz.yaml', bytes });
  for (const issue of result.issues) {
    for (const locale of ['en', 'ja'] as const) {
      const letter = formatIssue(issue, { locale, source: (file) => result.sources.get(file), color: false });
      if (/undefined|\[object|NaN/.test(letter.replace(/\n *\d* \|.*/g, '').replace(/\.nan/gi, '')))
        throw new Error(letter);
    }
  }
  return result.ok === !result.issues.some(({ severity }) => severity === 'error');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = example.split('\n');

test('no bytes make the loader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(bytes)),
    { numRuns: 150 * more },
  );
});

test('no text of YAML signs makes the loader throw', () => {
  const signs = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '|',
    '&a',
    '*a',
    '!',
    '%',
    '?',
    '1',
    '：',
    '　',
    'start',
    '<<',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => survives(utf8(parts.join('')))),
    { numRuns: 300 * more },
  );
});

test('no change of a line of a good file makes the loader throw', () => {
  const value = fc.constantFrom(
    '',
    ' 3',
    ' -1',
    ' 1e9',
    ' x',
    ' [1, 2]',
    ' { a: 1 }',
    ' null',
    ' true',
    ' "pert(1, 2, 3)"',
    ' 2026-10',
    ' 5%/year',
    ' { value: 3 to 5 }',
    ' { 2026-10: 3 }',
    ' direct.wins',
  );
  const change = fc.record({ line: fc.nat(lines.length - 1), value, drop: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = [...lines];
      for (const { line, value: put, drop } of changes) {
        text[line] = drop ? '' : (text[line] ?? '').replace(/:.*$/, `:${put}`);
      }
      return survives(utf8(text.join('\n')));
    }),
    { numRuns: 100 * more },
  );
});

test('no value of a field makes the loader throw', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const paths = [
    'direct',
    'direct.wins',
    'team',
    'segments',
    'segments.web',
    'segments.web.churn',
    'segments.web.deal',
    'initiatives.a',
    'initiatives.a.effects',
    'initiatives.a.stop',
    'phases',
    'targets',
    'correlations',
    'decision',
    'assumptions',
    'simulation',
  ];
  const base = utf8('start: 2026-10\nhorizon: 24\nsegments: { web: {} }\ninitiatives: { a: {} }\n');
  fc.assert(
    fc.property(fc.constantFrom(...paths), json, (path, value) => {
      const result = loadScenario(
        { name: 'fuzz.yaml', bytes: base },
        { set: [{ path, value: JSON.stringify(value) }] },
      );
      expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300 * more },
  );
});
