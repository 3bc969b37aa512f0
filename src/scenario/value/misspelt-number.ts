import { currencySigns, fullWidthNumber } from '../../formula/foreign-character.js';
import { problem, type Failure } from '../../formula/problem.js';

const notFinite = /^[+-]?(?:\.?inf(?:inity)?|\.?nan|∞)$/i;
const percentWord = /^([+-]?[\d._]+)(\s*)(percent|per cent|pct|パーセント|%|割)(?=$|\s*\/)/i;
const separated = /^([+-]?\d+(?:,\d+)*(?:\.\d+)?)(?![\d.,])/;
const unitAfter = /^[+-]?[\d._]+(?:[千万億兆]|十|百)*\s*(\p{L}[\p{L}\p{M} ]*?)\s*(?:\/|$)/u;
const joined = /^(\d[\d._]*[%万億]?)[-–—](\d[\d._]*[%万億]?)$/;

/**
 * What is wrong with a text that was meant as one number: a thousands comma, full-width digits, a currency sign,
 * `10 %`, an unknown unit. Null when it does not look like a number (a formula, perhaps). `known` names are no units.
 */
export function misspeltNumber(text: string, known: ReadonlySet<string> = new Set()): Failure | null {
  const trimmed = text.trim();
  const offset = text.indexOf(trimmed);
  if (notFinite.test(trimmed)) return problem('number-not-finite', text, offset, trimmed.length);
  if (/^[\s+\-\d¥￥$€£０-９.,，．_％%万億千円]+$/.test(trimmed)) {
    const sign = currencySigns.exec(text);
    if (sign) return problem('number-currency', text, sign.index, 1);
  }
  if (/^[+-]?[\d.,_%]*[０-９％．，][\d０-９.．,，_％%]*\s*\p{L}*$/u.test(trimmed)) {
    return fullWidthNumber(text, offset + (/^[+-]/.test(trimmed) ? 1 : 0));
  }
  return (
    percentWritten(text, trimmed, offset) ?? separators(text, trimmed, offset) ?? unknownUnit(text, trimmed, known)
  );
}

/** `60-90` means a range to its author and a subtraction to a parser: it is neither, `90 - 60` with blanks is one. */
export function joinedRange(text: string): Failure | null {
  const range = joined.exec(text.trim());
  if (range === null) return null;
  return problem('formula-range', text, 0, text.length, { instead: `${range[1]} to ${range[2]}` });
}

function percentWritten(text: string, trimmed: string, offset: number): Failure | null {
  const match = percentWord.exec(trimmed);
  if (!match || (match[2] === '' && match[3] === '%')) return null;
  const [whole, figure, , word] = match;
  const instead = word === '割' ? `${Number(figure.replaceAll('_', '')) * 10}%` : `${figure}%`;
  return problem('percent-form', text, offset, whole.length, { instead });
}

function separators(text: string, trimmed: string, offset: number): Failure | null {
  const figure = separated.exec(trimmed)?.[1];
  if (figure === undefined || !figure.includes(',')) return null;
  const thousands = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure);
  const instead = thousands ? figure.replaceAll(',', '_') : figure.replace(',', '.');
  return problem('number-comma', text, offset, figure.length, { instead });
}

function unknownUnit(text: string, trimmed: string, known: ReadonlySet<string>): Failure | null {
  const word = unitAfter.exec(trimmed)?.[1];
  if (word === undefined || known.has(word) || /^e$|\b(?:and|or|to|not)\b/i.test(word)) return null;
  return problem('value-unit', text, text.indexOf(word), word.length);
}
