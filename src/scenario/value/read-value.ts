import { constantValue, isTruth } from '../../formula/constant-parts.js';
import type { Expression } from '../../formula/expression.js';
import { maxFormulaLength, tooLong } from '../../formula/limits.js';
import { NameFinder } from '../../formula/names.js';
import { parseFormula } from '../../formula/parse-formula.js';
import { problem, type Failure } from '../../formula/problem.js';
import type { Distribution } from '../../random/distribution.js';
import { joinedRange, misspeltNumber } from './misspelt-number.js';
import { readNumberWithUnit, type Per, type Unit } from './number-with-unit.js';
import { readCall } from './read-call.js';
import { readRange } from './read-range.js';

/** How a value was written: as a percentage, for a year or month, in a unit. Durations are in months already. */
interface Written {
  readonly percent: boolean;
  readonly per: Per;
  readonly unit: Unit;
}

export type ReadValue =
  | (Written & { readonly kind: 'number'; readonly value: number })
  /** Its parameters as fractions and months; `per` is not applied yet. */
  | (Written & { readonly kind: 'distribution'; readonly distribution: Distribution })
  | { readonly kind: 'formula'; readonly expression: Expression; readonly names: string[] };

export interface ValueContext {
  /** Names a formula may use, in NFC; or a finder of them, when many values share the names. */
  readonly names: Iterable<string> | NameFinder;
  /** The scalar as it stands in the file, where YAML already made a number of it (0x1F, 1e400, 2^53 + 1). */
  readonly source?: string;
}

type Result = { readonly ok: true; readonly value: ReadValue } | Failure;

const plain: Written = { percent: false, per: null, unit: null };

/**
 * Reads a scalar in this order: a number with unit, `a to b`, a call of a distribution, a formula. Numbers are finite and
 * within ±(2^53 − 1). Domains (a probability in [0, 1] …) and the parameters of distributions are the caller's to check.
 */
export function readValue(raw: string | number | boolean | null, context: ValueContext): Result {
  if (typeof raw === 'number') return readPlainNumber(raw, context);
  if (typeof raw === 'string') return readText(raw.normalize('NFC'), context);
  const text = context.source ?? String(raw);
  return problem(raw === null ? 'value-empty' : 'value-not-a-number', text, 0, text.length);
}

function readPlainNumber(value: number, context: ValueContext): Result {
  const text = context.source?.trim() ?? String(value);
  if (!Number.isFinite(value)) return problem('number-not-finite', text, 0, text.length);
  if (Object.is(value, -0)) return problem('number-negative-zero', text, 0, text.length);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return problem('number-too-large', text, 0, text.length, { largest: Number.MAX_SAFE_INTEGER });
  }
  // YAML reads 0o17 and 0x1F as numbers; what the author wrote is judged, what YAML understood is used.
  const written = context.source === undefined ? null : readNumberWithUnit(text);
  if (written !== null && !written.ok) return written;
  return { ok: true, value: { kind: 'number', value, ...plain } };
}

function readText(text: string, context: ValueContext): Result {
  if (text.trim() === '') return problem('value-empty', text, 0, text.length);
  if (text.length > maxFormulaLength) {
    return tooLong(text);
  }
  const number = readNumber(text);
  if (number !== null) return number;
  const finder = context.names instanceof NameFinder ? context.names : new NameFinder(context.names);
  if (finder.known.has(text.trim())) return readFormula(text, finder);
  return readInterval(text) ?? joinedRange(text) ?? readDistribution(text) ?? readFormula(text, finder);
}

function readNumber(text: string): Result | null {
  const read = readNumberWithUnit(text);
  if (read === null || !read.ok) return read;
  const { value, percent, per, unit } = read;
  return { ok: true, value: { kind: 'number', value, percent, per, unit } };
}

function readInterval(text: string): Result | null {
  const read = readRange(text);
  if (read === null || !read.ok) return read;
  const { low, high, percent, per, unit } = read;
  const written = { percent, per, unit };
  if (low === high) return { ok: true, value: { kind: 'number', value: low, ...written } };
  return { ok: true, value: { kind: 'distribution', distribution: { kind: 'interval', low, high }, ...written } };
}

function readDistribution(text: string): Result | null {
  const read = readCall(text);
  if (read === null || !read.ok) return read;
  const { distribution, percent, per, unit } = read;
  return { ok: true, value: { kind: 'distribution', distribution, percent, per, unit } };
}

/** A name or a formula over names; one without names is a number. */
function readFormula(text: string, finder: NameFinder): Result {
  const parsed = parseFormula(text, { names: finder, functions: 'quantity' });
  // A number gone wrong is named as such, rather than as a formula gone wrong.
  if (!parsed.ok) return misspeltNumber(text, finder.known) ?? parsed;
  if (isTruth(parsed.expression)) return problem('formula-truth', text, 0, text.length);
  const value = constantValue(parsed.expression);
  if (value !== null) return { ok: true, value: { kind: 'number', value, ...plain } };
  return { ok: true, value: { kind: 'formula', expression: parsed.expression, names: parsed.names } };
}
