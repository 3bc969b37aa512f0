import { expect } from 'vitest';

/** Numbers that were worked out on paper: equal but for the last digits of binary fractions (1e-12 of the largest number). */
export function expectNumbers(found: readonly (number | null)[], expected: readonly (number | null)[]): void {
  const scale = Math.max(1e-9, ...expected.map((value) => Math.abs(value ?? 0)));
  const same = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : Math.abs(a - b) <= 1e-12 * scale;
  const equal = found.length === expected.length && found.every((value, index) => same(value, expected[index]));
  expect(equal ? expected : found).toEqual(expected);
}

/** One number that was worked out on paper. */
export const expectNumber = (found: number | null, expected: number): void => expectNumbers([found], [expected]);
