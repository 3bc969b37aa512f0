import { expect, it } from 'vitest';
import { fingerprint, frozenFunctions } from '../../src/cli/selftest/frozen-bits.js';

it.each(frozenFunctions)('the bits of $name are frozen', (frozen) => {
  expect(fingerprint(frozen)).toBe(frozen.fingerprint);
});
