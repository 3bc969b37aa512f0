import type { Failure } from '../../formula/problem.js';
import { misspeltNumber } from './misspelt-number.js';
import { readNumberWithUnit } from './number-with-unit.js';
import { failAt, type Piece } from './rule-piece.js';

/** What a rule's figure stands for: months, money, a share, or any number. */
export type Amount = 'months' | 'money' | 'number' | 'share';

/** `48`, `48 months`, `4 years`, `-2億`, `60%`: in months, currency units or as a fraction. */
export function readAmount(
  text: string,
  piece: Piece,
  amount: Amount,
): { readonly ok: true; readonly value: number } | Failure {
  const read = readNumberWithUnit(piece.text) ?? misspeltNumber(piece.text);
  if (read === null) return failAt('rule-unit', text, piece, { amount });
  if (!read.ok) return { ok: false, problem: { ...read.problem, offset: read.problem.offset + piece.offset } };
  const fits =
    read.per === null &&
    (read.unit === null || read.unit === amount) &&
    (!read.percent || amount === 'share' || amount === 'number');
  return fits ? { ok: true, value: read.value } : failAt('rule-unit', text, piece, { amount });
}
