import { problem, type Failure } from './problem.js';

/** An unsigned number as people write it: `25_000`, `1e3`, `12%`, `300万`, `1億2000万`. */
export interface NumberLiteral {
  readonly ok: true;
  /** Offset behind the last character. */
  readonly end: number;
  readonly value: number;
  readonly percent: boolean;
  /** Written with 千, 万, 億 …: then the bare figure before it. */
  readonly scaled: boolean;
  readonly figure: number;
}

/** Powers of ten of the Japanese scale words, longest first. */
const scales: readonly (readonly [string, number])[] = [
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['十億', 9],
  ['百億', 10],
  ['千億', 11],
  ['千', 3],
  ['万', 4],
  ['億', 8],
  ['兆', 12],
];

const radixPrefix = /0[xob][\da-z]*/iy;
const digits = /(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?/iy;
/** Largest number a double holds without losing the last unit. */
const largest = Number.MAX_SAFE_INTEGER;

/** The number that starts at `at`, a problem with it, or null when none starts there. */
export function scanNumber(text: string, at: number): NumberLiteral | Failure | null {
  const radix = matchAt(radixPrefix, text, at);
  if (radix !== null) return problem('number-radix', text, at, radix.length);
  const first = scanFigure(text, at);
  if (first === null || !first.ok) return first;
  let { end } = first;
  if (text[end] === '%' && !first.scaled) {
    return bounded(text, at, { ...first, end: end + 1, value: shifted(first.written, -2), percent: true });
  }
  let { value } = first;
  for (let last = first; last.scaled;) {
    const next = scanFigure(text, end);
    if (next === null) break;
    if (!next.ok) return next;
    if (next.power >= last.power) return problem('formula-missing-operator', text, end, next.end - end);
    value += next.value;
    end = next.end;
    last = next;
  }
  return bounded(text, at, { ...first, end, value, percent: false });
}

interface Figure {
  readonly ok: true;
  readonly end: number;
  readonly written: string;
  readonly figure: number;
  readonly value: number;
  readonly power: number;
  readonly scaled: boolean;
}

/** Digits with at most one scale word. */
function scanFigure(text: string, at: number): Figure | Failure | null {
  const raw = matchAt(digits, text, at);
  if (raw === null) return null;
  if (/__|_(?!\d)|\._/.test(raw)) return problem('number-underscore', text, at, raw.length);
  const written = raw.replaceAll('_', '');
  if (/^0\d/.test(written)) return problem('number-leading-zero', text, at, raw.length);
  const end = at + raw.length;
  const scale = scales.find(([word]) => text.startsWith(word, end));
  const power = scale?.[1] ?? 0;
  return {
    ok: true,
    end: end + (scale?.[0].length ?? 0),
    written,
    figure: Number(written),
    value: shifted(written, power),
    power,
    scaled: scale !== undefined,
  };
}

/** `written` times a power of ten, rounded once: 1.1% is the double nearest to 0.011, as 0.011 itself is. */
export function shifted(written: string, power: number): number {
  const [mantissa, exponent = '0'] = written.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function bounded(text: string, at: number, literal: NumberLiteral): NumberLiteral | Failure {
  const { end, value, percent, scaled, figure } = literal;
  if (!Number.isFinite(value)) return problem('number-not-finite', text, at, end - at);
  if (value > largest) return problem('number-too-large', text, at, end - at, { largest });
  return { ok: true, end, value, percent, scaled, figure };
}

export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
