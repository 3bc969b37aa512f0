import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Folders and files that hold Japanese for another reason than to say something on a paper. */
const holders = [
  // The languages themselves, and the letters about a file.
  'src/words/',
  'src/diagnostics/catalogue/',
  'src/diagnostics/format.ts',
  // What authors may write: numbers, units, values, keys.
  'src/formula/',
  'src/scenario/',
  // A description in the schema of summary.json, which gives the Japanese term beside the English one.
  'src/decide/ledger/ledger-analysis.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !holders.some((holder) => name.startsWith(holder)));

/** The strings and parts of templates of a file; no comments, no regular expressions. */
function stringsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

test('no paper holds words of its own: Japanese stands in src/words', () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const candidates = files.filter((file) => japanese.test(readFileSync(file, 'utf8')));
  const words = candidates.flatMap((file) => stringsOf(file).map((text) => `${file}: ${text}`));
  expect(words.filter((text) => japanese.test(text))).toEqual([]);
});

test('no paper asks which language it is written in', () => {
  const asking = files.filter((file) => /[!=]==? '(?:en|ja)'/.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});
