import { characterAt } from './names.js';
import { problem, type Failure } from './problem.js';

/** Signs from word processors and input methods, and what a formula has instead. */
const lookAlikes: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '≤': '<=',
  '≦': '<=',
  '≥': '>=',
  '≧': '>=',
  '≠': '!=',
  '−': '-',
  '–': '-',
  '—': '-',
  '、': ',',
  '\u3000': ' ',
};

/** Operators of other languages, longest first. */
const otherOperators: readonly (readonly [string, string])[] = [
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['**', '^'],
  ['//', '/'],
  ['&&', 'and'],
  ['||', 'or'],
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not (…)'],
  ['~', 'not (…)'],
];

export const currencySigns = /[¥￥$€£]/;

/** What is wrong with a character that no formula holds. */
export function foreignCharacter(text: string, at: number, afterOperand: boolean): Failure {
  const character = characterAt(text, at);
  const length = character.length;
  const other = otherOperators.find(([symbol]) => text.startsWith(symbol, at));
  if (other) return problem('formula-operator', text, at, other[0].length, { instead: other[1] });
  if (character === '=') return problem('formula-assignment', text, at, 1);
  if (/["'`“”‘’「」]/.test(character)) return problem('formula-text', text, at, 1);
  if (character === '[' && afterOperand) return problem('formula-property', text, at, 1);
  if (/[[\]{}]/.test(character)) return problem('formula-collection', text, at, 1);
  if (character === '.') return problem('formula-property', text, at, 1);
  if (currencySigns.test(character)) return problem('number-currency', text, at, 1);
  if (/[０-９]/.test(character)) return fullWidthNumber(text, at);
  const narrow = lookAlikes[character] ?? character.normalize('NFKC');
  if (narrow !== character && /^[ -~]+$/.test(narrow)) {
    return problem('formula-full-width', text, at, length, { instead: narrow });
  }
  const codePoint = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('formula-character', text, at, length, { codePoint });
}

/** Digits of double width, marked as one piece together with their point, comma and percent sign. */
export function fullWidthNumber(text: string, at: number): Failure {
  const run = /[０-９\d．.，,_％%万億千百]+/y;
  run.lastIndex = at;
  const found = run.exec(text)?.[0] ?? characterAt(text, at);
  return problem('number-full-width', text, at, found.length, {
    instead: found.normalize('NFKC').replace(/,(?=\d{3})/g, '_'),
  });
}
