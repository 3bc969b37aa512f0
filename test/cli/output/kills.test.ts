import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { killWriters } from '../../../bench/kills/kill-writers.js';

it('kill -9 at 24 random moments leaves every file whole, old or new, and the next write the new ones and nothing else', async () => {
  const { faults, halfDone } = await killWriters(24, existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 20_261_129);
  expect(faults).toEqual([]);
  // Else the kills hit nothing.
  expect(halfDone).toBeGreaterThan(8);
});
