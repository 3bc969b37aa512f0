import { suggest } from '../diagnostics/suggest.js';
import { distributionMappings, functionNames, isDistributionCall, isFunctionName, wordOperators } from './functions.js';
import type { NameFinder } from './names.js';
import { scanNumber } from './number-literal.js';
import { problem, type Failure } from './problem.js';
import type { Token } from './token.js';

const units =
  /^(?:months?|mo|years?|yr|days?|weeks?|か月|ヶ月|カ月|ヵ月|ケ月|箇月|月|年|円|JPY|percent|人|社|名|件|個)$/i;

/** A word that is a unit in a plain value, and has no place in a formula. */
export const unitWord = (word: string): boolean => units.test(word);

/** What is wrong with a word that is neither a known name nor an operator. */
export function unknownWord(
  text: string,
  at: number,
  run: string,
  before: readonly Token[],
  finder: NameFinder,
  condition: boolean,
): Failure {
  const fail = (code: Parameters<typeof problem>[0], data: Parameters<typeof problem>[4] = {}): Failure =>
    problem(code, text, at, run.length, data);
  const last = before.at(-1);
  const afterOperand = last?.kind === 'number' || last?.kind === 'name' || last?.kind === 'close';
  const lower = run.toLowerCase();
  const operator = wordOperators.find((word) => word === lower);
  if (operator) return fail('formula-operator', { instead: operator });
  if (unitWord(run) && (last?.kind === 'number' || (last?.kind === 'operator' && last.symbol === '/'))) {
    return fail('formula-unit');
  }
  if (run === 'to' && afterOperand) return fail('formula-distribution');
  if ((lower === 'mod' || lower === 'xor') && afterOperand) return fail('formula-operator');
  const allowedFunctions = functionNames.filter((name) => condition || name !== 'total');
  if (/^[ \t]*\(/.test(text.slice(at + run.length))) return unknownCall(fail, run, allowedFunctions);
  if (isFunctionName(run)) return fail('formula-arguments', { function: run });
  const spaced = spacedMinus(run, finder);
  if (spaced !== null) return fail('formula-minus-blanks', { instead: spaced });
  const suggestion = suggest(run, finder.known) ?? '';
  return fail('formula-unknown-name', { suggestion, allowed: listed(finder.known) });
}

function unknownCall(
  fail: (code: Parameters<typeof problem>[0], data?: Parameters<typeof problem>[4]) => Failure,
  run: string,
  allowed: readonly string[],
): Failure {
  if (isDistributionCall(run) || distributionMappings.includes(run)) return fail('formula-distribution');
  return fail('formula-name-not-allowed', { allowed: allowed.join(', '), suggestion: suggest(run, allowed) ?? '' });
}

/** `a-b` where a and b are names but `a-b` is none: the author meant a minus. */
function spacedMinus(run: string, finder: NameFinder): string | null {
  const known = (part: string): boolean => {
    if (finder.known.has(part)) return true;
    const number = scanNumber(part, 0);
    return number !== null && number.ok && number.end === part.length;
  };
  if (run.length > 100) return null;
  // Tails that do not split, so that many overlapping names cost no more than few.
  const hopeless = new Set<string>();
  const split = (rest: string): string[] | null => {
    if (known(rest)) return [rest];
    for (let cut = rest.lastIndexOf('-'); cut > 0; cut = rest.lastIndexOf('-', cut - 1)) {
      const tail = rest.slice(cut + 1);
      if (hopeless.has(tail) || !known(rest.slice(0, cut))) continue;
      const parts = split(tail);
      if (parts !== null) return [rest.slice(0, cut), ...parts];
      hopeless.add(tail);
    }
    return null;
  };
  return split(run)?.join(' - ') ?? null;
}

/** The first names in a list for a message. */
const listed = (names: ReadonlySet<string>): string => {
  const first = [...names].slice(0, 12);
  return first.join(', ') + (names.size > first.length ? ', …' : '');
};
