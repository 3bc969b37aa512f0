import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPrecision } from '../../src/scenario/value/read-precision.js';
import type { Summary } from '../../src/summary/summary.js';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
const random = plain.replace('counts: expected', 'counts: random, trials: 128').replace('wins: 5', 'wins: 4 to 6');
beforeAll(() => void (folder = folderWith({ 'random.yaml': random })));
afterAll(() => removeFolder(folder));

const names = { initiatives: ['seminar'], targets: ['ratio'], series: [] };
const read = (text: string): ReturnType<typeof readPrecision> => readPrecision(text, names);

describe('a precision', () => {
  it('is a statistic of a rule and half the width of its interval', () => {
    expect(read('P(payback<=48) ± 0.5pp')).toMatchObject({
      ok: true,
      precision: { halfWidth: 0.005, relative: false },
    });
    expect(read('strict.mean(npv) +- 2%')).toMatchObject({ ok: true, precision: { halfWidth: 0.02, relative: true } });
    expect(read('median(payback) ± 1 month')).toMatchObject({ ok: true, precision: { halfWidth: 1, relative: false } });
    expect(read('P(ratio) ± 1pp')).toMatchObject({ ok: true });
  });

  it.each(['P(payback <= 48)', 'P(payback <= 48) ± 2%', 'mean(npv) ± 2pp', 'P(nothing) ± 1pp', 'mean(npv) ± 0%', ''])(
    'is not %j',
    (text) => expect(read(text).ok).toBe(false),
  );
});

describe('yoha run --precision', () => {
  it('doubles the trials until the figure is known so well, says so, and gives the bytes of as many trials at once', async () => {
    const { code, stdout, stderr } = await yoha(
      ['run', 'random.yaml', '--json', '--workers', '2', '--precision', 'P(ratio) ± 3pp'],
      { cwd: folder },
    );
    expect(code).toBe(0);
    const { replay } = JSON.parse(stdout) as Summary;
    expect(replay.trials).toBeGreaterThan(128);
    expect(Math.log2(replay.trials / 128) % 1).toBe(0);
    expect(stderr).toContain(`P(ratio) ± 3pp: reached`);
    expect(stderr).toContain(`${replay.trials} trials`);
    expect((await yoha(['run', 'random.yaml', '--json', '--trials', `${replay.trials}`], { cwd: folder })).stdout).toBe(
      stdout,
    );
  });

  it('stops at the limit of work and says that it is not reached', async () => {
    const cells = 512 * 12 * 7 * 3;
    const { code, stderr } = await yoha(
      ['run', 'random.yaml', '--precision', 'mean(npv) ± 0.0001%', '--max-cells', `${cells}`],
      { cwd: folder },
    );
    expect([code, /not reached, .* 512 trials/.test(stderr)]).toEqual([0, true]);
  });

  it('refuses what it cannot read with 2 and an example', async () => {
    const { code, stderr } = await yoha(['run', 'random.yaml', '--precision', 'npv'], { cwd: folder });
    expect([code, stderr.includes('± 0.5pp')]).toEqual([2, true]);
  });
});
