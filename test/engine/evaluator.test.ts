import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWhole } from '../../src/engine/evaluator.js';

describe('whole opportunities over the months of a sales cycle', () => {
  it('go to the largest remainders: 5 by 50%, 30%, 20% is 3, 1, 1 (2.5, 1.5, 1 with the tie to the earlier month)', () => {
    expect([0, 1, 2].map((index) => splitWhole(5, [0.5, 0.3, 0.2], index))).toEqual([3, 1, 1]);
  });

  it('are neither created nor lost', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
      .filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), weights, (amount, raw) => {
        const total = raw.reduce((sum, x) => sum + x, 0);
        const shares = raw.map((x) => x / total);
        const parts = shares.map((_, index) => splitWhole(amount, shares, index));
        return (
          parts.reduce((sum, part) => sum + part, 0) === amount &&
          parts.every((part, i) => Math.abs(part - amount * shares[i]) < 1 + 1e-9)
        );
      }),
    );
  });
});
