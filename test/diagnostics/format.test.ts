import { describe, expect, test } from 'vitest';
import { createIssue } from '../../src/diagnostics/issues.js';
import { formatIssue } from '../../src/diagnostics/format.js';
import type { Place } from '../../src/diagnostics/issue.js';

const at = (line: number, column: number, length: number): Place => ({
  file: 'a.yaml',
  start: { line, column },
  end: { line, column: column + length },
});
const letter = (text: string, place: Place, locale: 'en' | 'ja' = 'en', color = false): string[] =>
  formatIssue(
    createIssue('unknown-key', { path: 'x', place, data: { found: 'winRte', suggestion: 'winRate', allowed: 'a, b' } }),
    {
      locale,
      color,
      source: () => text,
    },
  ).split('\n');

test('a letter holds code, place, path, the lines, a caret, what was found, allowed and meant', () => {
  expect(letter('title: x\nwinRte: 3\n', at(2, 1, 6))).toEqual([
    'error[unknown-key] a.yaml:2:1  x',
    '  1 | title: x',
    '  2 | winRte: 3',
    '    | ^^^^^^',
    '  found:   unknown key winRte',
    '  allowed: a, b',
    '  hint:    did you mean winRate?',
  ]);
});

test('the same letter in Japanese', () => {
  expect(letter('winRte: 3', at(1, 1, 6), 'ja')).toEqual([
    'エラー[unknown-key] a.yaml:1:1  x',
    '  1 | winRte: 3',
    '    | ^^^^^^',
    '  内容:   知らないキー winRte',
    '  許容:   a, b',
    '  ヒント: winRate ではありませんか',
  ]);
});

describe('the caret stands under the wrong part', () => {
  test('behind wide characters, two columns for each', () => {
    const [, line, caret] = letter('label: 地方銀行, winRte: 3', at(1, 14, 6));
    expect([line, caret]).toEqual([
      '  1 | label: 地方銀行, winRte: 3',
      `    | ${' '.repeat('label: '.length + 8 + 2)}^^^^^^`,
    ]);
  });

  test('under wide characters, two marks for each', () => {
    expect(letter('銀行: 3', at(1, 1, 2))[2]).toBe('    | ^^^^');
  });

  test('in a long line, which is cut around it', () => {
    const lines = letter(`${'x'.repeat(300)}winRte${'y'.repeat(300)}`, at(1, 301, 6));
    expect(lines[1]?.length).toBeLessThan(140);
    const caret = lines[2]?.indexOf('^') ?? -1;
    expect(lines[1]?.slice(caret, caret + 6)).toBe('winRte');
  });
});

test('characters that are not seen or turn the text are shown as marks', () => {
  const text = letter('a\u202eb\u200b: 3', at(1, 1, 4)).join('\n');
  expect(text).toContain('a⟨U+202E⟩b⟨U+200B⟩');
  expect(text).not.toMatch(/[\u202e\u200b]/);
});

test('without a suggestion the next hint is given', () => {
  const issue = createIssue('unknown-key', { data: { found: 'x', suggestion: '', allowed: 'a' } });
  expect(formatIssue(issue, { locale: 'en', color: false, source: () => undefined })).toContain('delete the key');
});

test('long lists are wrapped at 100 columns', () => {
  const issue = createIssue('unknown-key', {
    data: { found: 'x', allowed: Array.from({ length: 60 }, (_, k) => `key${k}`).join(', ') },
  });
  const lines = formatIssue(issue, { locale: 'en', color: false, source: () => undefined }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('colour is given only when asked for', () => {
  // eslint-disable-next-line no-control-regex -- the start of a colour
  expect(letter('winRte: 3', at(1, 1, 6), 'en', true).join('')).toMatch(/\u001b\[31m/);
  expect(letter('winRte: 3', at(1, 1, 6)).join('')).not.toContain('\u001b');
});
