import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
beforeAll(() => void (folder = folderWith({ 'plain.yaml': plain })));
afterAll(() => removeFolder(folder));

describe('yoha explain', () => {
  it('prints formula, unit and every month of a named series, beside the simulated mean', async () => {
    const { code, stdout } = await yoha(['explain', 'plain.yaml', 'wins.agencies'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Central case:/);
    expect(stdout).toMatch(/\nwins\.agencies: .*\[/);
    expect(stdout).toContain('\n  = ');
    // 10 partners · 2 reps · 50% · 0.5 referrals · 50% · 20% = 0.5 wins a month before the seminar
    expect(stdout).toMatch(/2026-10 +0\.5 +0\.5 +0\n/);
    expect(stdout.match(/\n {2}20\d\d-\d\d /g)).toHaveLength(12);
  });

  it('prints all equations when none is named', async () => {
    const { stdout } = await yoha(['explain', 'plain.yaml'], { cwd: folder });
    for (const name of ['partners.agencies', 'indirectRatio', 'profit', 'mrr.direct'])
      expect(stdout).toContain(`\n${name}: `);
  });

  it('says what it is in Japanese too', async () => {
    expect((await yoha(['explain', 'plain.yaml', 'profit', '--locale', 'ja'], { cwd: folder })).stdout).toMatch(
      /^中央ケース/,
    );
  });

  it('refuses an unknown series with a suggestion', async () => {
    const { code, stderr } = await yoha(['explain', 'plain.yaml', 'wins.agency'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('wins.agency');
    expect(stderr).toContain('Did you mean wins.agencies?');
  });
});

describe('yoha schema', () => {
  it('prints the JSON Schema that stands in schema/', async () => {
    const { code, stdout } = await yoha(['schema']);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync('schema/scenario.schema.json', 'utf8'));
  });
});
