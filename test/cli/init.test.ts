import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yoha } from './in-process.js';
import { folderWith, removeFolder } from './yoha.js';

let folder = '';
beforeAll(() => void (folder = folderWith()));
afterAll(() => removeFolder(folder));

describe('yoha init', () => {
  it.each(['ja', 'en'])(
    'writes a starter in %s that is valid without a warning and runs to a verdict',
    async (locale) => {
      const name = `${locale}.yaml`;
      expect(await yoha(['init', name, '--locale', locale], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
      expect(await yoha(['check', name, '--strict'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
      const { code, stdout } = await yoha(['run', name, '--trials', '64', '--analyses', 'none'], { cwd: folder });
      expect(code).toBe(0);
      expect(stdout).toContain(locale === 'ja' ? '判定' : 'Verdict');
    },
  );

  it('puts the schema that the first line of the file names beside it, the one that yoha schema prints', async () => {
    const where = join(folder, 'with-schema');
    mkdirSync(where);
    const { stdout } = await yoha(['init', 'with-schema/plan.yaml'], { cwd: folder });
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(where, 'plan.yaml'), 'utf8'))?.[1];
    expect(readdirSync(where).sort()).toEqual(['plan.yaml', named]);
    expect(readFileSync(join(where, named ?? ''), 'utf8')).toBe((await yoha(['schema'])).stdout);
    expect(stdout).toMatch(/^Wrote with-schema\/plan\.yaml and with-schema\/scenario\.schema\.json\. /);
  });

  it.each([
    ['en', 'scenario.schema.json was there already and stays as it is'],
    ['ja', 'scenario.schema.json はすでにあるので、そのままです'],
  ])('never replaces a schema that is there, also with --force, and says so in %s', async (locale, words) => {
    const where = join(folder, `kept-${locale}`);
    mkdirSync(where);
    writeFileSync(join(where, 'scenario.schema.json'), 'mine');
    for (const force of [[], ['--force']]) {
      const { code, stdout } = await yoha(['init', 'plan.yaml', '--locale', locale, ...force], { cwd: where });
      expect([code, stdout]).toEqual([0, expect.stringContaining(words)]);
      expect(readFileSync(join(where, 'scenario.schema.json'), 'utf8')).toBe('mine');
    }
  });

  it('leaves no schema where it writes no scenario', async () => {
    const where = join(folder, 'refused');
    mkdirSync(join(where, 'folder.yaml'), { recursive: true });
    writeFileSync(join(where, 'plan.yaml'), 'mine');
    for (const file of ['plan.yaml', 'folder.yaml'])
      expect(await yoha(['init', file], { cwd: where })).toMatchObject({ code: 3, stdout: '' });
    expect(readdirSync(where).sort()).toEqual(['folder.yaml', 'plan.yaml']);
  });

  it('marks every figure of the starter as an assumption or with its source', () => {
    for (const locale of ['ja', 'en']) {
      const lines = readFileSync(`src/cli/starter/scenario-${locale}.yaml`, 'utf8').split('\n');
      const body = lines.slice(
        lines.findIndex((line) => line.startsWith('assumptions:')),
        lines.findIndex((line) => line.startsWith('targets:')),
      );
      const figures = body.filter(
        (line) => /:.*\d/.test(line.replace(/#.*/, '')) && !/^\s*(start|stop|payback):/.test(line),
      );
      expect(figures.filter((line) => !/仮定|出典|assumption|source/.test(line))).toEqual([]);
      expect(figures.length).toBeGreaterThan(20);
    }
  });

  it('never replaces a file unless --force is given', async () => {
    await yoha(['init', 'mine.yaml'], { cwd: folder });
    const again = await yoha(['init', 'mine.yaml'], { cwd: folder });
    expect(again.code).toBe(3);
    expect(again.stderr).toContain('--force');
    expect((await yoha(['init', 'mine.yaml', '--force'], { cwd: folder })).code).toBe(0);
  });

  it('ends with 3 when the file cannot be written', async () => {
    expect(await yoha(['init', 'missing/mine.yaml'], { cwd: folder })).toMatchObject({ code: 3, stdout: '' });
  });
});
