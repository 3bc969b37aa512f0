import { decimal } from './digits.js';
import type { FigureWords } from '../words/picture-words.js';

/** A number of the equations with so many significant digits, as a program would read it; a dash where there is none. */
export function significant(value: number | null, digits: number): string {
  if (value === null || Number.isNaN(value)) return '–';
  return String(Number(value.toPrecision(digits)) + 0);
}

/** Three significant digits, whole numbers from 100 on, no trailing zeros after the point. */
export function threeDigits(value: number, words: FigureWords): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return '0';
  let place = -2;
  while (place > -8 && magnitude < Number(`1e${place + 2}`)) place -= 1;
  while (place < 0 && magnitude >= Number(`1e${place + 3}`)) place += 1;
  const text = decimal(value, place, words);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
