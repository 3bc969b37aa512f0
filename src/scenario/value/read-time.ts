import { maxFormulaLength, tooLong } from '../../formula/limits.js';
import { problem, type Failure } from '../../formula/problem.js';
import type { Target } from '../../model/decision.js';
import { formatMonth, monthOf, type Month } from '../../model/time.js';
import { misspeltNumber } from './misspelt-number.js';
import { readNumberWithUnit } from './number-with-unit.js';

export type Read<T> = { readonly ok: true; readonly value: T } | Failure;

/** Calendar years that a scenario may speak of. */
const [earliest, latest] = [1900, 2999];

/** `2026-10`; also `2026年10月`. Years 1900 to 2999. */
export function readMonth(raw: string): Read<Month> {
  const match = /^\s*(\d{4})(?:-(\d{2})|年(\d{1,2})月)\s*$/.exec(raw);
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? match?.[3]);
  const valid = match !== null && year >= earliest && year <= latest && month >= 1 && month <= 12;
  if (valid) return { ok: true, value: monthOf(year, month) };
  return problem('month-form', raw, 0, raw.length, { instead: meantMonth(raw) });
}

/** The month behind `2027/4`, `2027.04`, `2027-04-01`, `２０２７年４月`, `令和9年4月`, as it is to be written; empty for other texts. */
function meantMonth(raw: string): string {
  if (raw.length > 20) return '';
  const text = raw.normalize('NFKC').replace(/\s/g, '');
  const [, era, count, ofEra] = /^(令和|R)(\d{1,2}|元)[年./-](\d{1,2})月?$/.exec(text) ?? [];
  const [, written, ofYear] = /^(\d{4})[年./-](\d{1,2})(?:月?|[./-]\d{1,2}|月\d{1,2}日)$/.exec(text) ?? [];
  const year = era === undefined ? Number(written) : 2018 + (count === '元' ? 1 : Number(count));
  const month = Number(ofEra ?? ofYear);
  const valid = year >= earliest && year <= latest && month >= 1 && month <= 12;
  return valid ? formatMonth(monthOf(year, month)) : '';
}

/** A key that is a month in another form, or a year alone: no id looks like it, since those hold a letter. */
export const isMonthInAnotherForm = (key: string): boolean =>
  !readMonth(key).ok && (/^\d{4}$/.test(key) || /^\d{4}-\d{1,2}$/.test(key) || meantMonth(key) !== '');

/** A key that begins a step of a table, well formed or not. */
export const isMonthKey = (key: string): boolean => monthKeyForm.test(key);

export const monthKeyForm = /^\d{4}(-\d{1,2}|年\d{1,2}月)$/;

/** `FY2029` or `2029年度`: the label of the fiscal year. Which months it has is the fiscal calendar's to say. */
export function readFiscalYear(raw: string): Read<number> {
  const match = /^\s*(?:FY\s?(\d{4})|(\d{4})年度)\s*$/i.exec(raw);
  const year = Number(match?.[1] ?? match?.[2]);
  const valid = match !== null && year >= earliest && year <= latest;
  return valid ? { ok: true, value: year } : problem('fiscal-year-form', raw, 0, raw.length);
}

/** `by:` of a target: a fiscal year or a month. */
export function readPeriod(raw: string): Read<Target['by']> {
  const year = readFiscalYear(raw);
  if (year.ok) return { ok: true, value: { kind: 'fiscal-year', year: year.value } };
  const month = readMonth(raw);
  if (month.ok) return { ok: true, value: { kind: 'month', month: month.value } };
  return problem('period-form', raw, 0, raw.length, { instead: meantMonth(raw) });
}

/** `18 months`, `18か月`, `2 years` or a bare 18: whole months ≥ 0. */
export function readDuration(raw: string | number): Read<number> {
  const text = String(raw);
  if (text.length > maxFormulaLength) return tooLong(text);
  const read = readNumberWithUnit(text);
  if (read === null) return misspeltNumber(text) ?? problem('duration-form', text, 0, text.length);
  if (!read.ok) return read;
  if (read.percent || read.per !== null || read.unit === 'money') return problem('duration-form', text, 0, text.length);
  if (!Number.isInteger(read.value) || read.value < 0) return problem('duration-whole', text, 0, text.length);
  return { ok: true, value: read.value };
}
