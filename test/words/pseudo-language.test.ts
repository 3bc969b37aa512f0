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
const words = (text: string): string[] => [...new Set(outsideWords(text).match(/\p{L}[\p{L}\d'.-]*/gu) ?? [])];

describe('in a pseudo-language', () => {
  test('no word of a run escapes', async () => {
    const { stdout, code } = await yoha(['run', 'a.yaml', '--out', 'out', '--locale', 'en'], { cwd: folder });
    expect(code).toBe(0);
    const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    const found: Record<string, string[]> = { terminal: words(stdout), report: words(htmlText(read('report.html'))) };
    for (const name of readdirSync(join(folder, 'out/charts')).filter((each) => each.endsWith('.svg')))
      found[name] = words(htmlText(read(`charts/${name}`)));
    const book = new exceljs.Workbook();
    await book.xlsx.load(readFileSync(join(folder, 'out/yoha.xlsx')) as never);
    for (const sheet of book.worksheets) {
      const texts: string[] = [sheet.name];
      sheet.eachRow((row) => row.eachCell((cell) => void (typeof cell.value === 'string' && texts.push(cell.value))));
      found[`sheet ${sheet.name}`] = words(texts.join('\n'));
    }
    const brief = await yoha(['brief', 'a.yaml', '--locale', 'en'], { cwd: folder });
    found.brief = words(brief.stdout);
    const compare = await yoha(['compare', 'a.yaml', 'b.yaml', '--locale', 'en', '--out', 'both'], { cwd: folder });
    found.compare = words(compare.stdout);
    found['compare.html'] = words(htmlText(readFileSync(join(folder, 'both/compare.html'), 'utf8')));
    found.help = words((await yoha(['run', '--help', '--locale', 'en'], {})).stdout);
    console.log(JSON.stringify(found, null, 1));
  }, 120_000);
});
