import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yoha } from './in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'yoha-overflow-'));
const plan = (name: string, direct: string): string => {
  const file = join(folder, `${name}.yaml`);
  const text = `start: 2026-10\nhorizon: 60 months\npurpose: x\nsimulation: { trials: 64 }\nassumptions: { b: bernoulli(0.5) }\ndirect: { customers: 100, mrr: 1_000_000, arpa: 10_000, churn: 1%, ${direct} }\n`;
  writeFileSync(file, text);
  return file;
};

describe('figures beyond what numbers can hold', () => {
  it.each([
    ['growing', 'wins: 3, expansion: 9_000_000', /mrr\.direct in 20\d\d-\d\d/],
    ['dividing', 'wins: 1 / b', /wins\.direct in 2026-10/],
  ])('are refused with their place: %s', async (name, direct, place) => {
    const { code, stdout, stderr } = await yoha(['run', plan(name, direct), '--analyses', 'none', '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(place);
    expect(stderr).not.toMatch(/mistake in Yoha|NaN|\n\s+at /);
  });

  it('are told in Japanese too', async () => {
    const { stderr } = await yoha(['sensitivity', plan('ja', 'wins: 1 / b'), '--locale', 'ja']);
    expect(stderr).toContain('数値が扱える範囲を超えました（2026-10 の wins.direct）');
  });

  it('are far from a count of a thousand million million', async () => {
    const { code, stdout } = await yoha(['run', plan('large', 'wins: 1e15'), '--analyses', 'none', '--json']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/NaN|Infinity/);
  });
});
