import { describe, expect, it } from 'vitest';
import { normalScores } from '../../../src/decide/estimate/normal-scores.js';
import { polynomials } from '../../../src/decide/estimate/polynomials.js';
import { Regression } from '../../../src/decide/estimate/regression.js';
import { noiseFloor, shuffles } from '../../../src/decide/information/noise-floor.js';
import { choiceValues, partialInformation } from '../../../src/decide/information/partial-information.js';
import type { PartialInformation } from '../../../src/decide/information/partial-information.js';
import { bestOf, perfectInformation } from '../../../src/decide/information/perfect-information.js';
import { normalLower, normalQuantile } from '../../../src/random/normal.js';
import { streamId, streamKey, uniform } from '../../../src/random/stream.js';

const TRIALS = 4096;
const key = streamKey('information');
const uniforms = (id: string, trials = TRIALS): Float64Array =>
  new Float64Array(trials).map((_, trial) => uniform(key, streamId(id), trial, -1));
const normals = (id: string): Float64Array => uniforms(id).map(normalQuantile);
const nothing = new Float64Array(TRIALS);

function worthOf(
  inputs: readonly Float64Array[],
  choices: readonly Float64Array[],
): PartialInformation & { floor: number } {
  const values = choiceValues(choices, bestOf(choices));
  const regression = new Regression(TRIALS, polynomials(inputs.map(normalScores)));
  return {
    ...partialInformation(regression, values),
    floor: noiseFloor(regression, shuffles(values, TRIALS)),
  };
}

/** E[max(0, X)] − max(0, μ) of a normal X. */
function normalWorth(mean: number, sd: number): number {
  const m = mean / sd;
  return (sd * Math.exp(-0.5 * m * m)) / Math.sqrt(2 * Math.PI) + mean * normalLower(m) - Math.max(0, mean);
}

describe('the value of information of a normal gain, solved by hand', () => {
  // The program is worth 10 + 30·θ + 40·ε; not doing it, 0.
  const [theta, epsilon] = [normals('theta'), normals('epsilon')];
  const program = theta.map((value, trial) => 10 + 30 * value + 40 * epsilon[trial]);
  const choices = [nothing, program];

  it('is E[max(0, X)] − max(0, μ) for everything together', () => {
    const { value, se } = perfectInformation(choices, 1);
    expect(Math.abs(value - normalWorth(10, 50))).toBeLessThan(4 * se!);
    expect(se).toBeLessThan(0.6);
  });

  it('is the same with the spread of one input for that input', () => {
    for (const [input, sd] of [
      [theta, 30],
      [epsilon, 40],
    ] as const) {
      // prettier-ignore
      const { value, se, floor } = worthOf([input], choices);
      expect(Math.abs(value - normalWorth(10, sd))).toBeLessThan(4 * se!);
      expect(se).toBeLessThan(0.8);
      expect(value).toBeGreaterThan(floor);
    }
  });

  it('is that of everything for both inputs together', () => {
    const both = worthOf([theta, epsilon], choices);
    expect(both.value).toBeCloseTo(perfectInformation(choices, 1).value, 1);
  });

  it('is at or under the floor for inputs that have nothing to do with it, but for one in forty', () => {
    const idle = Array.from({ length: 40 }, (_, i) => worthOf([normals(`idle ${i}`)], choices));
    expect(idle.filter(({ value, floor }) => value > floor).length).toBeLessThanOrEqual(4);
  });

  it('is 0 where one choice is the best whatever comes', () => {
    const always = program.map((value) => value + 1e6);
    expect(worthOf([theta], [nothing, always]).value).toBe(0);
    expect(perfectInformation([nothing, always], 1)).toEqual({ value: 0, se: 0 });
  });

  it('does not change when every choice gains the same amount', () => {
    const shifted = [epsilon.map((value) => 100 * value), program.map((value, trial) => value + 100 * epsilon[trial])];
    expect(worthOf([theta], shifted).value).toBeCloseTo(worthOf([theta], choices).value, 8);
  });
});

describe('the value of information beside nested simulation', () => {
  // Three choices over a lognormal price, a share and pure chance; products and a limit make the gains anything but linear.
  const gains = (price: number, share: number, chance: number): readonly number[] => [
    0,
    Math.min(price * share, 4) * 40 - 60 + 20 * chance,
    price * price * (share - 0.2) * 12 - 30 - 15 * chance,
  ];
  const priceOf = (z: number): number => Math.exp(0.6 * z);
  const [z, share, chance] = [normals('price'), uniforms('share'), normals('chance')];
  const choices = [0, 1, 2].map((i) => z.map((value, trial) => gains(priceOf(value), share[trial], chance[trial])[i]));

  /** Mean of the best choice after seeing some inputs, less the best mean; the middle of each of `n` slices in place of draws, chance at its mean. */
  function nested(seen: { readonly price: boolean; readonly share: boolean }): number {
    const n = 400;
    const at = Array.from({ length: n }, (_, k) => (k + 0.5) / n);
    const sums = (
      outer: readonly number[],
      inner: readonly number[],
      of: (a: number, b: number) => readonly number[],
    ): number => {
      // prettier-ignore
      const total = [0, 0, 0];
      let best = 0;
      for (const a of outer) {
        const mean = [0, 0, 0];
        for (const b of inner) of(a, b).forEach((gain, i) => (mean[i] += gain / inner.length));
        mean.forEach((gain, i) => (total[i] += gain / outer.length));
        best += Math.max(...mean) / outer.length;
      }
      return best - Math.max(...total);
    };
    const prices = at.map((u) => priceOf(normalQuantile(u)));
    if (!seen.share) return sums(prices, at, (price, s) => gains(price, s, 0));
    if (!seen.price) return sums(at, prices, (s, price) => gains(price, s, 0));
    const pairs = prices.flatMap((price) => at.map((s) => [price, s] as const));
    const every = pairs.map((_, i) => i);
    return sums(every, [0], (i) => gains(pairs[i][0], pairs[i][1], 0));
  }

  it('agrees for each input and for both together', () => {
    for (const [inputs, seen] of [
      [[z.map(priceOf)], { price: true, share: false }],
      [[share], { price: false, share: true }],
      [[z.map(priceOf), share], { price: true, share: true }],
    ] as const) {
      const truth = nested(seen);
      const { value, se } = worthOf(inputs, choices);
      expect(Math.abs(value - truth)).toBeLessThan(4 * se! + 0.02 * truth);
    }
  });
});
