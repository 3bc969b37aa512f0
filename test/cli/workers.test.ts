import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableParallelism } from 'node:os';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { threadsFor } from '../../src/cli/threads-for.js';
import { samplingMethods } from '../../src/random/sampling-method.js';
import { folderWith, interrupted, lengthy, plain, removeFolder, yoha } from './yoha.js';

let folder = '';
const random = plain.replace('counts: expected', 'counts: random, trials: 700').replace('wins: 5', 'wins: 4 to 6');
const sampled = samplingMethods.map((method) => ({
  method,
  file: `${method}.yaml`,
  text: random.replace('trials: 700', `trials: 600, sampling: ${method}`),
}));
const files = Object.fromEntries(sampled.map(({ file, text }) => [file, text]));
beforeAll(() => void (folder = folderWith({ 'lengthy.yaml': lengthy, ...files })));
afterAll(() => removeFolder(folder));

describe('the number of workers', () => {
  it.each(sampled)('changes no byte of the summary under $method', ({ method, file }) => {
    // Analyses share the threads in one way, whatever the sampling.
    const analyses = method === 'latin-hypercube' ? [] : ['--analyses', 'none'];
    // Three do not divide the blocks of trials evenly.
    const [one, three] = ['1', '3'].map((workers) =>
      yoha(['run', file, '--workers', workers, '--json', ...analyses], { cwd: folder }),
    );
    expect(one).toMatchObject({ code: 0, stdout: expect.stringContaining('"verdict"') as string });
    expect(three.stdout).toBe(one.stdout);
  });

  it('is one for a small run, one a core up to four for a large one, and what was asked for else', () => {
    const scenario = (trials: number): Parameters<typeof threadsFor>[0] => {
      const loaded = loadScenario(
        { name: 'a.yaml', bytes: new TextEncoder().encode(random) },
        { overrides: { trials } },
      );
      if (!loaded.ok) throw new Error('not valid');
      return loaded.scenario;
    };
    expect(threadsFor(scenario(100), undefined)).toBe(1);
    expect(threadsFor(scenario(1_000_000), undefined)).toBe(Math.min(4, availableParallelism()));
    expect(threadsFor(scenario(100), 3)).toBe(3);
  });
});

describe('Ctrl-C with workers', () => {
  it.each([250, 2500])('after %i ms ends within 500 ms and prints no result', async (after) => {
    const ended = await interrupted(
      ['run', join(folder, 'lengthy.yaml'), '--workers', '2', '--out', join(folder, 'never')],
      after,
      'SIGINT',
    );
    expect([130, 'SIGINT']).toContain(ended.code ?? ended.signal);
    if (after >= 1000) expect(ended.code).toBe(130);
    expect(ended.milliseconds).toBeLessThan(500);
    expect(ended.stdout).toBe('');
  });
});
