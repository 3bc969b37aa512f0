import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
beforeAll(() => {
  const wrong = plain.replace('churn: 1%', 'chrun: 1%').replace('winRate: 20%', 'winRate: 120%');
  folder = folderWith({
    'plain.yaml': plain,
    'wrong.yaml': wrong,
    'ja.yaml': `locale: ja\n${wrong}`,
    'warned.yaml': plain.replace(/purpose:.*\n/, ''),
    // Nothing else is to be said of it.
    'short.yaml': plain
      .replace('partnersPerManager: 20', 'partnersPerManager: 5')
      .replace('within: 12 months', 'within: 11 months')
      .concat('discountRate: 0%\n'),
  });
});
afterAll(() => removeFolder(folder));

describe('yoha check', () => {
  it('says ok for a good file and ends with 0', async () => {
    expect(await yoha(['check', 'plain.yaml'], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^plain\.yaml: ok/) as string,
    });
  });

  it('reports every problem of every file with its line, and ends with 2', async () => {
    const { code, stdout, stderr } = await yoha(['check', 'plain.yaml', 'wrong.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/plain\.yaml: ok[\s\S]*wrong\.yaml: not valid/);
    for (const part of ['wrong.yaml:', 'chrun', 'churn', '120%']) expect(stderr).toContain(part);
  });

  it('--strict makes warnings errors', async () => {
    expect((await yoha(['check', 'warned.yaml'], { cwd: folder })).code).toBe(0);
    expect((await yoha(['check', 'warned.yaml', '--strict'], { cwd: folder })).code).toBe(2);
  });

  it('--set changes a value as it does for a run: into the same letter, out of it, and of every file', async () => {
    const set = (value: string, ...files: string[]) => yoha(['check', ...files, '--set', value], { cwd: folder });
    expect((await set('segments.agencies.winRate=30%', 'plain.yaml')).code).toBe(0);
    const wrong = await set('direct.churn=120%', 'plain.yaml', 'warned.yaml');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr.match(/error\[above-maximum\] --set direct\.churn/g)).toHaveLength(2);
    const cured = await yoha(['check', 'short.yaml', '--strict', '--set', 'team.managers=2'], { cwd: folder });
    expect([cured.code, cured.stdout]).toEqual([0, 'short.yaml: ok\n']);
  });

  it('--json gives the problems as data', async () => {
    const { code, stdout } = await yoha(['check', 'wrong.yaml', '--json'], { cwd: folder });
    const { ok, issues } = JSON.parse(stdout) as {
      ok: boolean;
      issues: { code: string; place: { start: { line: number } } }[];
    };
    expect([code, ok]).toEqual([2, false]);
    const found = issues.map((issue) => [issue.code, issue.place.start.line]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['unknown-key', 8],
        ['above-maximum', 18],
      ]),
    );
  });

  it('warns of what the central case shows: one manager cares for 5 of 10 partners', async () => {
    const { code, stdout, stderr } = await yoha(['check', 'short.yaml'], { cwd: folder });
    expect([code, stdout]).toEqual([0, 'short.yaml: ok (1 warning)\n']);
    expect(stderr).toContain('warning[central-coverage] short.yaml:9:19  team.managers');
    expect(stderr).toContain('from 2026-10 on, in 12 months; lowest 50% in 2026-10');
  });

  it.each(['check', 'run'])('%s --strict takes that for an error, and runs nothing', async (command) => {
    const { code, stderr } = await yoha([command, 'short.yaml', '--strict'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('central-coverage');
  });

  it('speaks the language asked for, else that of the file', async () => {
    expect((await yoha(['check', 'wrong.yaml', '--locale', 'ja'], { cwd: folder })).stdout).toContain('誤りがあります');
    expect((await yoha(['check', 'ja.yaml'], { cwd: folder })).stdout).toContain('誤りがあります');
  });
});
