import { perYear } from '../../model/per-year.js';
import { scanNumber } from '../../formula/number-literal.js';
import { problem, type Failure } from '../../formula/problem.js';

export type Per = 'year' | 'month' | null;
export type Unit = 'months' | 'money' | null;

/** A number with the unit it was written in. Years are already months: `2 years` is 24 with unit `months`. */
export interface UnitNumber {
  readonly ok: true;
  readonly value: number;
  readonly percent: boolean;
  readonly per: Per;
  readonly unit: Unit;
  /** Written with 万, 億 …, and the bare figure before that. */
  readonly scaled: boolean;
  readonly figure: number;
  /** 12 for years, else 1. */
  readonly factor: number;
}

const months = /^\s*(?:months?|mo|か月|ヶ月|カ月|ヵ月|ケ月|ヶ月間|か月間|箇月)$/i;
const years = /^\s*(?:years?|年|年間)$/i;
const yearsAndMonths = /^年(\d+)(?:か月|ヶ月|カ月|ヵ月|ケ月)$/;
const money = /^\s*円$/;
const perMonth = /\s*(?:\/\s*(?:month|mo|月|か月|ヶ月)|\bper month)$/i;

/**
 * `18 months`, `1.2%`, `4%/year`, `25_000`, `300万円`, `-5`; a problem inside the number; null when the text is not a
 * number with a unit.
 */
export function readNumberWithUnit(text: string): UnitNumber | Failure | null {
  const signed = /^\s*([+-]?)/.exec(text);
  const start = signed?.[0].length ?? 0;
  const literal = scanNumber(text, start);
  if (literal === null || !literal.ok) return literal;
  const rest = readUnit(text.slice(literal.end).trimEnd());
  if (rest === null || (literal.percent && rest.unit !== null)) return null;
  const negative = signed?.[1] === '-';
  if (negative && literal.value === 0) return problem('number-negative-zero', text, 0, text.length);
  const value = literal.value * rest.factor + rest.extra;
  const { percent, scaled, figure } = literal;
  const { per, unit, factor } = rest;
  return { ok: true, value: negative ? -value : value, percent, per, unit, scaled, figure, factor };
}

interface ReadUnit {
  readonly factor: number;
  readonly extra: number;
  readonly unit: Unit;
  readonly per: Per;
}

/** What stands behind a number; null when it is not a unit we know. */
function readUnit(text: string): ReadUnit | null {
  const per = perYear.test(text) ? 'year' : perMonth.test(text) ? 'month' : null;
  const rest = text.replace(perYear, '').replace(perMonth, '');
  if (rest.trim() === '') return { factor: 1, extra: 0, unit: null, per };
  if (money.test(rest)) return { factor: 1, extra: 0, unit: 'money', per };
  if (per !== null) return null;
  if (months.test(rest)) return { factor: 1, extra: 0, unit: 'months', per };
  if (years.test(rest)) return { factor: 12, extra: 0, unit: 'months', per };
  const both = yearsAndMonths.exec(rest);
  return both === null ? null : { factor: 12, extra: Number(both[1]), unit: 'months', per };
}

/** The year or month that a whole value is given for, behind a call or a range: `pert(…)/year`. */
export function splitPer(text: string): { readonly rest: string; readonly per: Per } {
  if (perYear.test(text)) return { rest: text.replace(perYear, ''), per: 'year' };
  if (perMonth.test(text)) return { rest: text.replace(perMonth, ''), per: 'month' };
  return { rest: text, per: null };
}
