// What two outputs of a command are compared by. JSON, CSV, error text and exit codes count by bytes, a workbook by its
// cells; pages, drawings and what is printed by their plain text, whatever the markup and the spaces.
import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { pageLines } from './page-text.js';

/** The kinds, in the order of the table. */
export const kinds = [
  ...['json', 'csv', 'vl.json', 'workbook', 'exit code', 'stderr'],
  ...['html', 'markdown', 'svg', 'terminal', 'other text'],
];

const byPlainText = new Set(['html', 'markdown', 'svg', 'terminal']);
const endings = [
  ['.vl.json', 'vl.json'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.xlsx', 'workbook'],
  ['.html', 'html'],
  ['.md', 'markdown'],
  ['.svg', 'svg'],
];

const kindOfFile = (name) => endings.find(([ending]) => name.endsWith(ending))?.[1];

/** The kind of an output, by the last part of its name; what is printed goes by the name of the command, or is JSON or text for people. */
export function kindOf(name, text) {
  const [what, command = ''] = name.split('/').reverse();
  if (what === 'exit') return 'exit code';
  if (what === 'stderr') return 'stderr';
  if (what === 'stdout') return kindOfFile(command) ?? (/^[{[]/.test(text) ? 'json' : 'terminal');
  return kindOfFile(what) ?? 'other text';
}

/** Each value of a JSON text with its path, one a line; the lines of a text that is none. */
function jsonLines(text) {
  const lines = [];
  const walk = (value, path) => {
    const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
    if (inner.length === 0) lines.push(`${path}: ${JSON.stringify(value)}`);
    for (const [key, each] of inner) walk(each, path === '' ? key : `${path}.${key}`);
  };
  try {
    walk(JSON.parse(text), '');
  } catch {
    return text.split('\n');
  }
  return lines;
}

/** Lines without empty ones, spaces as one. */
const plainLines = (text) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Sheets, names, and each cell that holds something: value, formula, format of numbers. */
async function cellLines(base64) {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(base64, 'base64'));
  const lines = workbook.definedNames.model.map(({ name, ranges }) => `name ${name}: ${ranges.join(', ')}`);
  workbook.eachSheet((sheet) => {
    lines.push(`sheet ${sheet.name}`);
    sheet.eachRow((row) =>
      row.eachCell(({ address, value, numFmt }) =>
        lines.push(`${sheet.name}!${address} ${JSON.stringify(value)}${numFmt ? ` as ${numFmt}` : ''}`),
      ),
    );
  });
  return lines;
}

/** What is in the package of a workbook beside pictures and the date of the file. */
const parts = (base64) =>
  Object.entries(unzipSync(Buffer.from(base64, 'base64'))).filter(([name]) => !/^(xl\/media|docProps)\//.test(name));

function samePackage(before, after) {
  const [a, b] = [before, after].map((each) => new Map(parts(each)));
  return a.size === b.size && [...a].every(([name, bytes]) => b.has(name) && Buffer.compare(bytes, b.get(name)) === 0);
}

async function linesOf(kind, text) {
  if (kind === 'json' || kind === 'vl.json') return jsonLines(text);
  if (kind === 'workbook') return cellLines(text);
  if (kind === 'html' || kind === 'svg') return pageLines(text);
  return byPlainText.has(kind) ? plainLines(text) : text.split('\n');
}

const equal = (a, b) => a.length === b.length && a.every((line, at) => line === b[at]);

/** The lines by which two outputs differ; null where they count as the same. Bytes alone that differ are one line. */
export async function readingsOf(kind, before, after) {
  if (before === after || (kind === 'workbook' && samePackage(before, after))) return null;
  const [a, b] = await Promise.all([linesOf(kind, before), linesOf(kind, after)]);
  if (!equal(a, b)) return [a, b];
  return kind === 'workbook' || byPlainText.has(kind) ? null : [['as before'], ['the same values in other bytes']];
}
