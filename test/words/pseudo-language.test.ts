import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { charts } from '../../src/charts/charts.js';
import { workbookData } from '../../src/write/workbook/workbook-data.js';
import { briefLines, papersOf, sample, type Papers } from '../write/papers.js';

/** Letters of a language that nobody speaks: the full-width form of each Latin one. */
function foreign(said: string): string {
  return said.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

/** The dictionary in that language: every text, and what every function returns. */
function inForeign<T>(part: T): T;
function inForeign(part: unknown): unknown {
  if (typeof part === 'string') return foreign(part);
  if (typeof part === 'function')
    return (...given: unknown[]) => inForeign((part as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(part)) return part.map((each: unknown) => inForeign(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inForeign(value)]));
}

vi.mock('../../src/words/words.js', async (original) => {
  const { wordsOf } = await original<typeof import('../../src/words/words.js')>();
  const english = wordsOf('en');
  const words = { ...inForeign(english), figures: { ...inForeign(english.figures), lang: 'en' } };
  return { wordsOf: () => words };
});

const file = sample('regional-alliance.yaml');

/** What stands alike in every language: the author's text, names, values of the scenario format, and what series are called. */
const known = new Set([
  ...(readFileSync(file, 'utf8').match(/[A-Za-z]+/g) ?? []),
  ...['Yoha', 'test', 'latin', 'hypercube', 'alpha', 'beta', 'sha', 'quot'],
  ...[
    'New',
    'Contacted',
    'reps',
    'Reps',
    'referring',
    'Opportunities',
    'Wins',
    'Active',
    'Partners',
    'Referrals',
    'Customers',
  ],
]);

/** Latin words of three letters or more that nobody but the program can have put there; digests aside. */
const left = (paper: string): string[] =>
  [...new Set(paper.replace(/sha256:[\da-f]+/g, '').match(/[A-Za-z]{3,}/g) ?? [])].filter((word) => !known.has(word));

describe('in a language that nobody speaks', () => {
  let papers: Papers;
  beforeAll(async () => {
    papers = await papersOf(file, 'en', 16, ['flips', 'stability', 'ledger', 'sensitivity', 'information']);
  });

  test('the report says all that it says itself', () => {
    expect(left(papers.report)).toEqual([]);
  });

  test('the brief does', () => {
    expect(left(briefLines(papers.brief).join('\n'))).toEqual([]);
  });

  test('the terminal does', () => {
    expect(left(papers.terminal)).toEqual([]);
  });

  test('titles and descriptions of the pictures do', () => {
    const said = charts(papers.summary).map(({ title, description }) => `${title}\n${description}`);
    expect(left(said.join('\n'))).toEqual([]);
  });

  test('the sheets of the workbook do', () => {
    const { sheets } = workbookData({ summary: papers.summary, pictures: [], model: null });
    const texts = sheets.flatMap(({ name, rows }) => [name, ...rows.flat().map((cell) => cell?.content)]);
    /** Keys of the sheets of data: names of series, runs and views. */
    const isKey = (text: string): boolean => /^[a-z][\w.:-]*$/.test(text);
    const cells = texts.filter((text): text is string => typeof text === 'string' && !isKey(text));
    expect(left(cells.join('\n'))).toEqual([]);
  });
});
