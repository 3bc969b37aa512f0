import { expect, it } from 'vitest';
import { philoxOf, publishedVectors } from '../../src/cli/selftest/published-vectors.js';

it.each(publishedVectors)('Philox4x32-10 of $counter gives the published $result', ({ counter, key, result }) => {
  expect(philoxOf(counter, key)).toBe(result);
});
