import { foreignCharacter } from './foreign-character.js';
import { isFunctionName, wordOperators } from './functions.js';
import { characterAt, nameRun, type NameFinder } from './names.js';
import { matchAt, scanNumber } from './number-literal.js';
import { problem, type Failure } from './problem.js';
import type { Token } from './token.js';
import { unknownWord, unitWord } from './unknown-word.js';

const blanks = /[ \t\r\n]+/y;
const symbols = /<=|>=|==(?!=)|!=(?!=)|<(?!>)|>|\+|-|\*(?!\*)|\/(?!\/)|\^|\?|:/y;
const functionCall = /[A-Za-z]+(?=[ \t]*\()/y;

/**
 * Cuts a formula into tokens: known names (longest match), numbers with percent signs, 万 and `_` resolved, operators.
 * Whatever is none of these is a problem with its place, so that the parser behind sees only what is listed here.
 */
export function scan(text: string, finder: NameFinder, condition: boolean): { ok: true; tokens: Token[] } | Failure {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const blank = matchAt(blanks, text, at);
    if (blank !== null) {
      at += blank.length;
      continue;
    }
    const found = scanToken(text, at, tokens, finder, condition);
    if ('ok' in found) return found;
    tokens.push(found);
    at = found.offset + found.length;
  }
  return { ok: true, tokens };
}

function scanToken(
  text: string,
  at: number,
  before: readonly Token[],
  finder: NameFinder,
  condition: boolean,
): Token | Failure {
  const called = matchAt(functionCall, text, at);
  if (called !== null && isFunctionName(called) && (called !== 'total' || condition)) {
    return { kind: 'function', name: called, offset: at, length: called.length };
  }
  const name = finder.at(text, at);
  if (name !== null) return { kind: 'name', name, offset: at, length: name.length };
  const number = scanNumber(text, at);
  if (number !== null) return numberToken(text, at, number);
  const run = nameRun(text, at);
  if ((wordOperators as readonly string[]).includes(run)) {
    return { kind: 'operator', symbol: run, offset: at, length: run.length };
  }
  if (run !== '' && !/^[０-９]/.test(run)) return unknownWord(text, at, run, before, finder, condition);
  return sign(text, at, before);
}

function numberToken(text: string, at: number, number: NonNullable<ReturnType<typeof scanNumber>>): Token | Failure {
  if (!number.ok) {
    // `max(1,000)`: the second "argument" gives away the thousands comma.
    const figure = number.problem.code === 'number-leading-zero' ? /\d+,$/.exec(text.slice(0, at)) : null;
    return figure ? problem('number-comma', text, figure.index, at - figure.index + number.problem.length) : number;
  }
  const run = nameRun(text, number.end);
  if (run !== '' && number.percent) return problem('percent-in-formula', text, number.end - 1, 1);
  if (run !== '' && !/^[０-９]/.test(run)) {
    const code = unitWord(run) ? 'formula-unit' : 'formula-missing-operator';
    return problem(code, text, at, number.end - at + run.length);
  }
  const { value, percent } = number;
  return { kind: 'number', value, percent, offset: at, length: number.end - at };
}

function sign(text: string, at: number, before: readonly Token[]): Token | Failure {
  const character = characterAt(text, at);
  if (character === '(') return { kind: 'open', offset: at, length: 1 };
  if (character === ')') return { kind: 'close', offset: at, length: 1 };
  if (character === ',') return { kind: 'comma', offset: at, length: 1 };
  if (character === '%') return problem('percent-in-formula', text, at, 1);
  const symbol = matchAt(symbols, text, at);
  if (symbol !== null) return { kind: 'operator', symbol, offset: at, length: symbol.length };
  const last = before.at(-1)?.kind;
  return foreignCharacter(text, at, last === 'name' || last === 'number' || last === 'close');
}
