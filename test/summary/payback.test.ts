import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockMonth, crossings, NOT_RECOVERED, paybackSummary } from '../../src/summary/payback.js';

const path = (...values: number[]): Float64Array => Float64Array.from(values);

describe('payback of a cumulative path', () => {
  it('is the month from which the path stays at or above zero, the last of several crossings', () => {
    expect(crossings(path(-5, 1, -2, 0, 3), true)).toEqual({ last: 3, first: 1 });
  });

  it('is not recovered when the path ends below zero, even after a first return', () => {
    expect(crossings(path(-5, 1, -2), true)).toEqual({ last: NOT_RECOVERED, first: 1 });
  });

  it('is self-funding when the path is never below zero', () => {
    expect(crossings(path(0, 2, 1), true)).toEqual({ last: -1, first: -1 });
    expect(clockMonth(-1, 0)).toBe(0);
  });

  it('does not exist when no month differs', () => {
    expect(crossings(path(0, 0), false).last).toBeNaN();
  });

  it('counts months from 1 at the start of the clock, which may lie before month 1 of the scenario', () => {
    expect(clockMonth(2, 0)).toBe(3);
    expect(clockMonth(2, -6)).toBe(9);
  });

  it('agrees with brute force on random paths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 40 }), (values) => {
        const { last, first } = crossings(Float64Array.from(values), true);
        const below = values.map((value) => value < 0);
        const stays = values.findIndex(
          (_, t) => values.slice(t).every((value) => value >= 0) && below.slice(0, t).includes(true),
        );
        const returns = values.findIndex((value, t) => value >= 0 && below.slice(0, t).includes(true));
        if (!below.includes(true)) return last === -1 && first === -1;
        const expectedLast =
          below.at(-1) === true ? Infinity : values.length - [...values].reverse().findIndex((value) => value < 0);
        return last === expectedLast && (stays < 0 || last === stays) && first === (returns < 0 ? Infinity : returns);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('payback over trials', () => {
  const months = Float64Array.of(3, 5, 0, Infinity, NaN, 5, 7, Infinity, 2, 4);
  const summary = paybackSummary(months, 12, { exact: false, replicates: 1 }, (month) => `m${month}`);

  it('has four outcomes whose shares sum to one', () => {
    const { recovered, notRecovered, selfFunding, noDifference } = summary;
    expect([recovered.value, notRecovered.value, selfFunding.value, noDifference.value]).toEqual([0.6, 0.2, 0.1, 0.1]);
  });

  it('treats not recovered as infinity in its medians and says null when too few pay back', () => {
    expect(summary.by50.month).toBe(5);
    expect(summary.by50.calendar).toBe('m5');
    expect(summary.by80.month).toBeNull();
  });

  it('never falls with the months and ends at the share that has paid back', () => {
    expect(summary.recoveredByMonth).toEqual([0.1, 0.2, 0.3, 0.4, 0.6, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]);
  });
});
