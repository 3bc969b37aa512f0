import { describe, expect, it } from 'vitest';
import { changeGroups, type IsValid } from '../../../src/decide/compare/change-groups.js';

/** Valid when of each pair both changes are made, or neither. */
const paired =
  (...pairs: readonly (readonly [number, number])[]): IsValid =>
  (changes) =>
    pairs.every(([a, b]) => changes.includes(a) === changes.includes(b));

function counted(isValid: IsValid): { readonly isValid: IsValid; readonly tried: () => number } {
  let tried = 0;
  return { isValid: (changes) => (tried++, isValid(changes)), tried: () => tried };
}

describe('changes that are only valid together', () => {
  it('become one group, the others stay alone', () => {
    expect(changeGroups(5, paired([1, 3]))).toEqual([[0], [1, 3], [2], [4]]);
    expect(changeGroups(6, paired([0, 5], [2, 3]))).toEqual([[0, 5], [1], [2, 3], [4]]);
  });

  it('are all in one group where nothing less is valid', () => {
    expect(changeGroups(4, (changes) => changes.length === 0 || changes.length === 4)).toEqual([[0, 1, 2, 3]]);
  });

  it('of two scenarios with little in common are gathered after some hundred tries, apart from those that stand alone', () => {
    const entangled = Array.from({ length: 80 }, (_, change) => change).filter((change) => change % 8 !== 0);
    const { isValid, tried } = counted((changes) => {
      const made = entangled.filter((change) => changes.includes(change)).length;
      return made === 0 || made === entangled.length;
    });
    const groups = changeGroups(80, isValid);
    expect(groups.filter((group) => group.length > 1)).toEqual([entangled]);
    expect(groups.filter((group) => group.length === 1)).toHaveLength(10);
    expect(tried()).toBeLessThan(700);
  });
});
