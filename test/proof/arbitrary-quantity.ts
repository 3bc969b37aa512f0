import * as fc from 'fast-check';

/** A number, or a distribution around it, as an author writes it. Texts such as `3.2 to 9.6`. */
export type Written = number | string | Record<string, unknown>;

/** Few digits, so that a counterexample can be read. */
const short = (value: number): number => Number(value.toPrecision(2));

const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 20 }).map((step) => short(low + ((high - low) * step) / 20));

/** A count or an amount of money in about [low, high], 0 < low: plain, as a range, or as a distribution. */
export const amount = (low: number, high: number): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 3, arbitrary: between(low, high) },
    { weight: 1, arbitrary: between(low, high).map((middle) => `${short(middle * 0.7)} to ${short(middle * 1.4)}`) },
    {
      weight: 1,
      arbitrary: between(low, high).map((middle) => `uniform(${short(middle / 2)}, ${short(middle * 1.5)})`),
    },
    { weight: 1, arbitrary: between(low, high).map((middle) => `gamma(4, ${short(middle / 4)})`) },
  );

/** A share in about [low, high], 0 < low < high < 1. */
export const share = (low: number, high: number): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 3, arbitrary: between(low, high) },
    { weight: 1, arbitrary: between(low, high).map((p) => `beta(${short(20 * p)}, ${short(20 * (1 - p))})`) },
    {
      weight: 1,
      arbitrary: between(low, high).map((p) => `pert(${short(p / 2)}, ${short(p)}, ${short(Math.min(1, p * 1.6))})`),
    },
  );

/** A duration in [0, high] months. */
export const months = (high: number): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: high }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: high - 1 }).map((low) => `uniform(${low}, ${high})`) },
  );

/** The value, grown and with seasons, or as it is. */
export const shaped = (value: fc.Arbitrary<Written>): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 2, arbitrary: value },
    { weight: 1, arbitrary: value.map((inner) => ({ value: inner, growth: '6%/year' })) },
    {
      weight: 1,
      arbitrary: value.map((inner) => ({
        value: inner,
        seasonality: [1, 0.9, 1.1, 1, 0.8, 1.2, 1, 1, 1, 0.7, 1.3, 1],
      })),
    },
  );

/** Leaves a key out in some cases. */
export const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** A calendar month of the scenario by its index; start is January 2026. */
export const calendar = (t: number): string => {
  const month = 2026 * 12 + t;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};
