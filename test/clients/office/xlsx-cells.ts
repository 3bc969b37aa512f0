import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellReader } from '../../spreadsheet/model-cells.js';

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'); // prettier-ignore

const isSheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(path);

/** The same workbook, its formulas without the results beside them. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    if (!isSheet(path)) return [path, content];
    const bare = strFromU8(content)
      .replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')
      .replace(/(<c [^>]*?) t="(?:str|b|e)"([^>]*><f)/g, '$1$2');
    return [path, strToU8(bare)];
  });
  return zipSync(Object.fromEntries(entries));
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textsOf(files: Record<string, Uint8Array>): string[] {
  const shared = files['xl/sharedStrings.xml'] as Uint8Array | undefined;
  if (shared === undefined) return [];
  return [...strFromU8(shared).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => unescaped(text)).join(''),
  );
}

function valueOf(type: string, body: string, texts: readonly string[]): unknown {
  const value = /<v>(.*?)<\/v>/s.exec(body)?.[1];
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return texts[Number(value)];
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1';
    case 'e':
      return `error ${value}`;
    default:
      return Number(value);
  }
}

/** The values of all cells of a workbook file, by name of the sheet, 0-based row and column. */
export function cellsOf(bytes: Uint8Array): CellReader {
  const files = unzipSync(bytes);
  const texts = textsOf(files);
  const book = strFromU8(files['xl/workbook.xml']);
  const targets = new Map(
    [...strFromU8(files['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)![1],
      /Target="([^"]*)"/.exec(tag)![1],
    ]),
  );
  const sheets = new Map<string, Map<string, unknown>>();
  for (const [tag] of book.matchAll(/<sheet [^>]*>/g)) {
    const file = `xl/${targets.get(/r:id="([^"]*)"/.exec(tag)![1])!.replace(/^\/?(xl\/)?/, '')}`;
    const cells = new Map<string, unknown>();
    for (const [, place, body] of strFromU8(files[file]).matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
      const [, letters, row] = /r="([A-Z]+)(\d+)"/.exec(place)!;
      cells.set(`${Number(row) - 1} ${columnOf(letters)}`, valueOf(/t="(\w+)"/.exec(place)?.[1] ?? 'n', body, texts));
    }
    sheets.set(unescaped(/name="([^"]*)"/.exec(tag)![1]), cells);
  }
  return (sheet, row, column) => sheets.get(sheet)?.get(`${row} ${column}`) ?? null;
}
