import { describe, expect, it } from 'vitest';
import { checkDistribution } from '../../src/random/check-distribution.js';
import type { Distribution } from '../../src/random/distribution.js';

const rules = (d: Distribution): string[] => checkDistribution(d).map(({ rule }) => rule);

describe('a broken rule is named with its values', () => {
  it('a triangle whose minimum is above its maximum', () => {
    expect(checkDistribution({ kind: 'triangular', min: 5, mode: 3, max: 1 })).toEqual([
      { rule: 'min-above-max', path: [], values: { min: 5, mode: 3, max: 1 } },
    ]);
  });

  it.each<[Distribution, string[]]>([
    [{ kind: 'triangular', min: 0, mode: 9, max: 5 }, ['mode-outside']],
    [{ kind: 'pert', min: 0, mode: -1, max: 5 }, ['mode-outside']],
    [{ kind: 'uniform', min: 2, max: 1 }, ['min-above-max']],
    [{ kind: 'normal', mean: 0, sd: -1 }, ['negative']],
    [{ kind: 'lognormal', mu: 0, sigma: -1 }, ['negative']],
    [{ kind: 'beta', alpha: 0, beta: 0 }, ['not-positive', 'not-positive']],
    [{ kind: 'gamma', shape: 0, scale: 1 }, ['not-positive']],
    [{ kind: 'gamma', shape: 1e9, scale: 1 }, ['too-large']],
    [{ kind: 'weibull', shape: 1, scale: -2 }, ['not-positive']],
    [{ kind: 'bernoulli', p: 1.1 }, ['not-a-probability']],
    [{ kind: 'interval', low: 5, high: 2 }, ['low-above-high']],
    [{ kind: 'data', values: [] }, ['empty']],
    [{ kind: 'data', values: [1, NaN] }, ['not-finite']],
    [{ kind: 'normal', mean: Infinity, sd: 1 }, ['not-finite']],
    [{ kind: 'discrete', values: [1], weights: [0.5, 0.5] }, ['lengths-differ']],
    [{ kind: 'discrete', values: [1, 2], weights: [-0.5, 1.5] }, ['negative']],
    [{ kind: 'mixture', parts: [] }, ['empty']],
    [{ kind: 'quantiles', points: [{ p: 0.5, x: 1 }] }, ['empty']],
    [
      {
        kind: 'quantiles',
        points: [
          { p: 0.5, x: 1 },
          { p: 1, x: 2 },
        ],
      },
      ['not-a-probability'],
    ],
    [
      {
        kind: 'quantiles',
        points: [
          { p: 0.1, x: 3 },
          { p: 0.9, x: 2 },
        ],
      },
      ['points-not-rising'],
    ],
    [
      {
        kind: 'quantiles',
        points: [
          { p: 0.1, x: 0 },
          { p: 0.5, x: 1 },
          { p: 0.9, x: 100 },
        ],
      },
      ['metalog-infeasible'],
    ],
    [
      { kind: 'quantiles', points: Array.from({ length: 11 }, (_, i) => ({ p: (i + 1) / 12, x: i })) },
      ['too-many-points'],
    ],
  ])('%j', (distribution, expected) => {
    expect(rules(distribution)).toEqual(expected);
  });

  it('weights that sum to 1.0001, with the sum and the difference; 1e-10 off is accepted', () => {
    const [issue] = checkDistribution({ kind: 'discrete', values: [1, 2], weights: [0.5, 0.5001] });
    expect(issue.rule).toBe('weights-sum');
    expect(issue.values.sum).toBeCloseTo(1.0001, 12);
    expect(issue.values.difference).toBeCloseTo(0.0001, 12);
    expect(rules({ kind: 'discrete', values: [1, 2], weights: [0.5, 0.5 + 1e-10] })).toEqual([]);
  });

  it('a 99th percentile more than 1e12 times the median, with the ratio', () => {
    const [issue] = checkDistribution({ kind: 'lognormal', mu: 0, sigma: 50 });
    expect(issue.rule).toBe('heavy-tail');
    expect(issue.values.ratio).toBeGreaterThan(1e50);
    expect([
      rules({ kind: 'lognormal', mu: 0, sigma: 11.8 }),
      rules({ kind: 'lognormal', mu: 0, sigma: 11.9 }),
    ]).toEqual([[], ['heavy-tail']]);
    expect(rules({ kind: 'interval', low: 1e-9, high: 1e15 })).toEqual(['heavy-tail']);
    expect(rules({ kind: 'weibull', shape: 0.05, scale: 1 })).toEqual(['heavy-tail']);
  });

  it('one draw in a hundred beyond what numbers can hold', () => {
    expect([
      rules({ kind: 'lognormal', mu: 700, sigma: 1 }),
      rules({ kind: 'normal', mean: -1e16, sd: 1 }),
      rules({ kind: 'uniform', min: 0, max: 1e15 }),
    ]).toEqual([['beyond-numbers'], ['beyond-numbers'], []]);
  });

  it('inside a mixture, with the way to it', () => {
    const inner: Distribution = {
      kind: 'mixture',
      parts: [{ weight: 1, distribution: { kind: 'normal', mean: 0, sd: -1 } }],
    };
    const found = checkDistribution({
      kind: 'mixture',
      parts: [
        { weight: 0.4, distribution: inner },
        { weight: 0.4, distribution: { kind: 'constant', value: 1 } },
      ],
    });
    expect(found.map(({ rule, path }) => [rule, path.join('.')])).toEqual([
      ['weights-sum', ''],
      ['negative', 'parts.0.parts.0'],
    ]);
  });

  it('never for equal bounds: they are a constant', () => {
    expect(rules({ kind: 'triangular', min: 3, mode: 3, max: 3 })).toEqual([]);
    expect(rules({ kind: 'interval', low: 0, high: 0 })).toEqual([]);
    expect(rules({ kind: 'normal', mean: 3, sd: 0 })).toEqual([]);
  });
});
