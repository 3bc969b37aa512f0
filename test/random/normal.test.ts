import { describe, expect, it } from 'vitest';
import { normalLower, normalQuantile, normalUpper } from '../../src/random/normal.js';
import tails from './fixtures/normal-tails.json' with { type: 'json' };

const relative = (found: number, exact: number): number => Math.abs(found / exact - 1);

describe('the standard normal distribution', () => {
  it(`has both tails within 1e-13 relative at ${tails.length} points of |x| ≤ 37.5`, () => {
    const worst = tails.reduce(
      (most, [x, lower, upper]) => Math.max(most, relative(normalLower(x), lower), relative(normalUpper(x), upper)),
      0,
    );
    expect(worst).toBeLessThanOrEqual(1e-13);
  });

  it('has tails that sum to 1', () => {
    for (const [x] of tails) expect(normalLower(x) + normalUpper(x)).toBeCloseTo(1, 15);
  });

  it('gives back x from its lower tail within 1e-12 as long as the tail is the smaller one', () => {
    for (const [x, lower] of tails)
      if (x < 0 && x > -37) expect(relative(normalQuantile(lower), x)).toBeLessThanOrEqual(1e-12);
  });

  it('has the published values of AS 241 at 0.25, 0.001 and 1e-20', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 13);
  });

  it('is infinite at 0 and 1', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});
