import {
  distributionCalls,
  distributionMappings,
  isDistributionCall,
  type DistributionCall,
} from '../../formula/functions.js';
import { problem, type Failure } from '../../formula/problem.js';
import type { Distribution } from '../../random/distribution.js';
import { constantFormula } from './constant-formula.js';
import { distributionOf } from './distribution-of.js';
import { misspeltNumber } from './misspelt-number.js';
import { readNumberWithUnit, splitPer, type UnitNumber } from './number-with-unit.js';

export interface CallValue {
  readonly ok: true;
  readonly distribution: Distribution;
  readonly percent: boolean;
  readonly per: UnitNumber['per'];
  readonly unit: UnitNumber['unit'];
}

/** A call whose tail is missing, or the tail alone: what is left of an unquoted call inside `{…}` or `[…]`. */
const cutHead = /^\s*([A-Za-z]\w*)\s*\([^(),]*$/;
const cutTail = /^\s*[+-]?[\d.][^()\s]*\s*\)\s*(?:\/\s*\w+)?\s*$/;

/** True for `pert(8%`, and for `25%)` as it is found where the next key or item should be. */
function isCutCall(text: string): boolean {
  const name = cutHead.exec(text)?.[1];
  if (name !== undefined) return isDistributionCall(name) || /^(?:min|max|if)$/.test(name);
  return cutTail.test(text);
}

/** `pert(8%, 15%, 25%)`, also with `/year` behind it; null when the text is no call of a distribution. */
export function readCall(text: string): CallValue | Failure | null {
  if (isCutCall(text)) return problem('quote-the-call', text, 0, text.length);
  const { rest, per } = splitPer(text);
  const call = /^(\s*)([A-Za-z]\w*)(\s*\()([\s\S]*)\)\s*$/.exec(rest);
  if (call === null) return null;
  const [, blank, name, open, inside] = call;
  if (distributionMappings.includes(name)) return problem('distribution-is-mapping', text, blank.length, name.length);
  if (!isDistributionCall(name)) return null;
  const pieces = splitArguments(inside);
  if (pieces === null) return null;
  const at = blank.length + name.length + open.length;
  const parameters = distributionCalls[name];
  const thousands = /\d+,\d{3}(?!\d)/.exec(inside);
  const comma = thousands && problem('number-comma', text, at + thousands.index, thousands[0].length);
  if (pieces.length !== parameters.length) {
    if (comma !== null) return comma;
    const form = `${name}(${parameters.join(', ')})`;
    return problem('distribution-arguments', text, blank.length, rest.trim().length, { form, count: pieces.length });
  }
  const read: UnitNumber[] = [];
  for (const { piece, offset } of pieces) {
    const argument = readArgument(piece);
    if (!argument.ok) {
      if (comma !== null && argument.problem.code === 'number-leading-zero') return comma;
      return { ok: false, problem: { ...argument.problem, offset: argument.problem.offset + at + offset } };
    }
    read.push(argument);
  }
  return build(text, name, read, per);
}

/** Top-level arguments with their offsets; null when the brackets do not close in order. */
function splitArguments(inside: string): { piece: string; offset: number }[] | null {
  const pieces: { piece: string; offset: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '(') depth += 1;
    if (inside[at] === ')') depth -= 1;
    if (depth < 0) return null;
    if (inside[at] !== ',' || depth > 0) continue;
    pieces.push({ piece: inside.slice(from, at), offset: from });
    from = at + 1;
  }
  pieces.push({ piece: inside.slice(from), offset: from });
  return depth === 0 ? pieces : null;
}

function readArgument(piece: string): UnitNumber | Failure {
  if (piece.trim() === '') return problem('distribution-argument', piece, 0, piece.length);
  const read = readNumberWithUnit(piece) ?? misspeltNumber(piece);
  if (read === null) {
    const value = constantFormula(piece);
    if (value === null) return problem('distribution-argument', piece, 0, piece.length);
    return { ok: true, value, percent: false, per: null, unit: null, scaled: false, figure: value, factor: 1 };
  }
  if (read.ok && read.per !== null) return problem('distribution-argument', piece, 0, piece.length);
  return read;
}

function build(
  text: string,
  name: DistributionCall,
  args: readonly UnitNumber[],
  per: UnitNumber['per'],
): CallValue | Failure {
  const units = new Set(args.map((arg) => arg.unit));
  if (units.has('months') && units.has('money')) return problem('range-units', text, 0, text.length);
  return {
    ok: true,
    distribution: distributionOf(
      name,
      args.map((arg) => arg.value),
    ),
    percent: args.some((arg) => arg.percent),
    per,
    unit: args.find((arg) => arg.unit !== null)?.unit ?? null,
  };
}
