import { describe, expect, test } from 'vitest';
import { catalogue, type IssueCode } from '../../src/diagnostics/catalogue.js';
import { letterOf, type PlainLetter } from '../../src/diagnostics/format.js';
import { createIssue } from '../../src/diagnostics/issues.js';

const placeholder = /\{[A-Za-z]+(:[^}]*)?\}/;
const unfilled = ({ found, allowed, hint }: PlainLetter) =>
  [found, allowed, hint].filter((line) => line !== undefined && placeholder.test(line));

const codes = Object.keys(catalogue) as IssueCode[];

describe.each(['en', 'ja'] as const)('no placeholder reaches a reader (%s)', (locale) => {
  test.each(codes)('%s without any of its values', (code: IssueCode) => {
    const letter = letterOf(createIssue(code), locale);
    expect(unfilled(letter)).toEqual([]);
    expect(letter.found).not.toBe('');
  });

  test.each(codes)('%s with empty texts for its values', (code: IssueCode) => {
    const names = [...JSON.stringify(catalogue[code]).matchAll(/\{([A-Za-z]+)(?::[^}]*)?\}/g)].map(([, name]) => [
      name,
      '',
    ]);
    const letter = letterOf(createIssue(code, { data: Object.fromEntries(names) as Record<string, string> }), locale);
    expect(unfilled(letter)).toEqual([]);
  });
});
