import { shifted } from '../../formula/number-literal.js';
import { problem, type Failure } from '../../formula/problem.js';
import { misspeltNumber } from './misspelt-number.js';
import { readNumberWithUnit, type UnitNumber } from './number-with-unit.js';

export interface RangeValue {
  readonly ok: true;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  readonly per: UnitNumber['per'];
  readonly unit: UnitNumber['unit'];
}

const separator = /\s+to\s+|\s*[〜～~]\s*|(?<=\S)\s*から\s*(?=\S)/gi;

/**
 * `a to b`, `a〜b`: null when the text is no range. A unit on one side counts for both (`8 to 15%`, `6 to 12 months`,
 * `10% to 20%/year`) unless the text would also make sense without that.
 */
export function readRange(text: string): RangeValue | Failure | null {
  const cuts = [...text.matchAll(separator)];
  const cut = cuts[0];
  if (cut === undefined || /[()]/.test(text)) return null;
  if (cuts.length > 1) return problem('range-side', text, cuts[1].index, cuts[1][0].length);
  const second = cut.index + cut[0].length;
  const low = readSide(text, 0, cut.index);
  if (!low.ok) return low;
  const high = readSide(text, second, text.length);
  if (!high.ok) return high;
  return joinSides(text, low, high);
}

function readSide(text: string, from: number, to: number): UnitNumber | Failure {
  const side = text.slice(from, to);
  const read = readNumberWithUnit(side) ?? misspeltNumber(side) ?? problem('range-side', side, 0, side.length);
  if (read.ok) return read;
  return { ok: false, problem: { ...read.problem, offset: read.problem.offset + from } };
}

function joinSides(text: string, low: UnitNumber, high: UnitNumber): RangeValue | Failure {
  const whole = (code: 'range-units' | 'range-order'): Failure => problem(code, text, 0, text.length);
  const percent = low.percent || high.percent;
  const unit = low.unit ?? high.unit;
  if (percent && unit !== null) return whole('range-units');
  if (differ(low.per, high.per) || differ(low.unit, high.unit)) return whole('range-units');
  const sensible = readings(low, high).filter(([a, b]) => a <= b);
  if (new Set(sensible.map(String)).size > 1) return whole('range-units');
  const [reading] = sensible;
  if (reading === undefined) return whole('range-order');
  return { ok: true, low: reading[0], high: reading[1], percent, per: low.per ?? high.per, unit };
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** All the ways to understand a range whose sides carry different units. */
function readings(low: UnitNumber, high: UnitNumber): (readonly [number, number])[] {
  // "1 to 2 years" never means one month to two years.
  if (low.unit === null && high.unit === 'months') return [[low.value * high.factor, high.value]];
  const found: (readonly [number, number])[] = [[low.value, high.value]];
  if (low.factor !== 1 && high.unit === null) found.push([low.value, high.value * low.factor]);
  if (low.percent && !high.percent) found.push([low.value, shifted(String(high.value), -2)]);
  if (!low.percent && high.percent) found.push([shifted(String(low.value), -2), high.value]);
  if (!low.scaled && high.scaled) found.push([low.value * (high.value / high.figure), high.value]);
  return found;
}
