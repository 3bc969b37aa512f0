import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expm1, log, log1p, pow } from '../../src/random/elementary.js';
import table from './fixtures/elementary.json' with { type: 'json' };

/** The distance from a normal double to the next one away from 0. */
function ulp(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(x));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}

const ONE_ARGUMENT = { exp, expm1, log, log1p };

describe('accuracy against 40-digit references', () => {
  for (const [name, f] of Object.entries(ONE_ARGUMENT)) {
    const rows = table[name as keyof typeof ONE_ARGUMENT];
    it(`${name} is within 2 ulp at ${rows.length} arguments`, () => {
      const worst = rows.reduce((most, [x, y, rest]) => Math.max(most, Math.abs(f(x) - y - rest) / ulp(y)), 0);
      expect(worst).toBeLessThanOrEqual(2);
    });
  }

  it(`pow is within 1e-14 relative at ${table.pow.length} pairs`, () => {
    const worst = table.pow.reduce((most, [x, y, z]) => Math.max(most, Math.abs(pow(x, y) / z - 1)), 0);
    expect(worst).toBeLessThanOrEqual(1e-14);
  });

  it('pow is exact for every whole power below 2^53 of the bases 2 to 2,000', () => {
    for (let base = 2; base <= 2000; base++)
      for (let n = 1, power = base; power < 2 ** 53; n++, power *= base) expect(pow(base, n)).toBe(power);
  });
});

describe('special cases', () => {
  const special = [
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    3,
    -3,
    Infinity,
    -Infinity,
    NaN,
    5e-324,
    -5e-324,
    1e-310,
    2.2250738585072014e-308,
    1e300,
    -1e300,
    1.7976931348623157e308,
    0.9999999999999999,
    1.0000000000000002,
    2 ** 53,
    2 ** 53 + 2,
    1 - 2 ** 53,
    709.78,
    710,
    -708,
    -745.13,
    -746,
    720,
    -760,
    1e19,
  ];
  // Math.* is wrong by an ulp or two at most, and never in a special case.
  const agrees = (own: number, builtIn: number): boolean =>
    Object.is(own, builtIn) ||
    Math.abs(own - builtIn) <= 4e-16 * Math.abs(builtIn) ||
    Math.abs(own - builtIn) <= 5e-324;

  for (const [name, f] of Object.entries(ONE_ARGUMENT))
    it(`${name} treats zeros, infinities, NaN, subnormal and huge numbers as Math.${name} does`, () => {
      const wrong = special.filter((x) => !agrees(f(x), Math[name as keyof typeof ONE_ARGUMENT](x)));
      expect(wrong).toEqual([]);
    });

  it('pow treats them as Math.pow does', () => {
    const pairs = special.flatMap((x) => special.map((y) => [x, y]));
    expect(pairs.filter(([x, y]) => !agrees(pow(x, y), Math.pow(x, y)))).toEqual([]);
  });
});

describe('shape', () => {
  const finite = fc.double({ min: -700, max: 700, noNaN: true });

  it('exp and expm1 never fall, log and log1p never fall', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return (
          exp(low) <= exp(high) &&
          expm1(low) <= expm1(high) &&
          log(exp(low)) <= log(exp(high)) &&
          log1p(Math.abs(low)) <= log1p(Math.max(Math.abs(low), high))
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('log undoes exp to 1e-15 of the larger of 1 and |x|', () => {
    fc.assert(
      fc.property(finite, (x) => Math.abs(log(exp(x)) - x) <= 1e-15 * Math.max(1, Math.abs(x))),
      { numRuns: 2000 },
    );
  });
});
