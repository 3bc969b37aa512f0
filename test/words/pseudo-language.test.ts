import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yoha } from '../cli/in-process.js';
import { folderWith, plain, removeFolder } from '../cli/yoha.js';
import { outsideWords, speakPseudo } from './pseudo-language.js';

const scenario = plain
  .replace('Plain numbers', 'ΑΑ')
  .replace('Reach small firms through partners', 'ΒΒ')
  .replace('label: Seminar', 'label: ΓΓ')
  .replace('because: quick', 'because: ΔΔ')
  .replace('name: ratio', 'name: εε, label: ΕΕ')
  .replace('within: 12', 'within: 6')
  .replaceAll('agencies', 'ζζ')
  .replaceAll('seminar', 'ηη')
  .replace('    partners: 10', '    label: ΖΖ\n    partners: 10');

let folder = '';
let restore = (): void => undefined;
beforeAll(() => {
  folder = folderWith({ 'a.yaml': scenario, 'b.yaml': 'extends: a.yaml\ntitle: ΘΘ\ndirect: { churn: 2% }\n' });
  restore = speakPseudo();
});
afterAll(() => {
  restore();
  removeFolder(folder);
});

const htmlText = (html: string): string =>
  html
    .replace(/<(style|script|code)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, ' ');
/** What is no word of a language: what the author wrote, names of series and paths, settings, digests, P50, line 12a, JPY. */
const names =
  /^(?:\p{Script=Greek}+|P\d*|\d*[sabn]|[AB]|JPY|Yoha|npv|payback|test|team|sha256|[\da-f]{10,}|b?\d[\da-f]+|latin-hypercube|[ab]\.yaml|[\w-]+(?:\.[\p{L}\d-]+)+)$/u;
const escaped = (text: string): string[] =>
  [...new Set(outsideWords(text).match(/[\p{L}\d][\p{L}\d'.-]*/gu) ?? [])].filter(
    (word) => /\p{L}/u.test(word) && !names.test(word),
  );

/** Sheets of the model have a column of names; the words stand in the first. Checks and the rows behind the pictures go by names. */
const sheetOfModel = /Model|Inputs/;
const sheetOfNames = /Fan data|Checks/;

describe('in a pseudo-language every word for people is one of the dictionary', () => {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('in terminal, report, pictures and workbook of a run', async () => {
    const { stdout, code } = await yoha(['run', 'a.yaml', '--out', 'out', '--locale', 'en'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('〔');
    expect(escaped(stdout.replace(/^.*out\/report\.html.*$/m, ''))).toEqual([]);
    expect(escaped(htmlText(read('out/report.html')))).toEqual([]);
    for (const name of readdirSync(join(folder, 'out/charts')).filter((each) => each.endsWith('.svg')))
      expect([name, ...escaped(htmlText(read(`out/charts/${name}`)))]).toEqual([name]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(readFileSync(join(folder, 'out/yoha.xlsx')) as never);
    for (const sheet of book.worksheets.filter(({ name }) => !sheetOfNames.test(name))) {
      const texts: string[] = [sheet.name];
      sheet.eachRow((row) =>
        row.eachCell((cell, column) => {
          if (typeof cell.value === 'string' && (column === 1 || !sheetOfModel.test(sheet.name)))
            texts.push(cell.value);
        }),
      );
      expect([sheet.name, ...escaped(texts.join('\n'))]).toEqual([sheet.name]);
    }
  }, 120_000);

  test('in the request for approval and in a comparison', async () => {
    const brief = await yoha(['brief', 'a.yaml', '--locale', 'en', '--analyses', 'none'], { cwd: folder });
    expect(escaped(brief.stdout)).toEqual([]);
    const both = await yoha(['compare', 'a.yaml', 'b.yaml', '--locale', 'en', '--out', 'both'], { cwd: folder });
    expect(escaped(both.stdout.replace(/^.*(?:both\/compare\.html|charts\/).*$/gm, ''))).toEqual([]);
    expect(escaped(htmlText(read('both/compare.html')))).toEqual([]);
  }, 120_000);

  test('in the sentences of help', async () => {
    const { stdout } = await yoha(['run', '--help', '--locale', 'en']);
    // What is typed stands outside: the command, its options, their values.
    const typed =
      /^(?:yoha|run|file|out|folder|format|choices|html|pdf|trials|number|seed|text|set|path|value|locale|language|ja|en|json|quiet|strict|series|which|all|max-cells|precision|figure|analyses|names|workers|h|help|options)$/;
    expect(escaped(stdout).filter((word) => !typed.test(word))).toEqual([]);
  });
});
