import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, interrupted, lengthy, plain, removeFolder, shell, yoha } from './yoha.js';

let folder = '';
beforeAll(() => void (folder = folderWith({ 'plain.yaml': plain, 'lengthy.yaml': lengthy })));
afterAll(() => removeFolder(folder));

const oneLine = (text: string): number => text.trim().split('\n').length;

describe('files that cannot be read', () => {
  it.each([
    ['a missing one', 'missing.yaml', 'no such file or folder'],
    ['a folder', '.', 'it is a folder'],
    ['a path through a file', 'plain.yaml/x.yaml', 'no such file or folder'],
  ])('%s ends with 3 and one line with the path and the cause', (_, name, cause) => {
    for (const command of ['run', 'check', 'explain']) {
      const { code, stdout, stderr } = yoha([command, name], { cwd: folder });
      expect([code, stdout, oneLine(stderr)]).toEqual([3, '', 1]);
      expect(stderr).toContain(name);
      expect(stderr).toContain(cause);
    }
  });

  it('an empty one and one with only comments end with 2', () => {
    writeFileSync(join(folder, 'empty.yaml'), '');
    writeFileSync(join(folder, 'comments.yaml'), '# nothing\n');
    expect(yoha(['check', 'empty.yaml'], { cwd: folder }).code).toBe(2);
    expect(yoha(['check', 'comments.yaml'], { cwd: folder }).code).toBe(2);
  });

  it('one above the size limit is refused unread', () => {
    writeFileSync(join(folder, 'big.yaml'), `# ${'x'.repeat(10_000_000)}\n`);
    const { code, stderr, milliseconds } = yoha(['check', 'big.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('256 KiB');
    expect(milliseconds).toBeLessThan(1000);
  });
});

describe('output folders that cannot be written', () => {
  it.each([
    ['is a file', 'plain.yaml/../file.txt', 'it is a file'],
    ['lies in a file', 'file.txt/out', 'a part of the path is a file'],
    ['is the scenario', 'plain.yaml', 'replace the scenario'],
    ['has a colon', 'a:b', 'cannot have'],
    ['is empty', '', 'cannot have'],
    ['cannot be made', '/proc/yoha/out', '/proc/yoha/out'],
  ])('%s: refused with 3 and one line', (_, out, cause) => {
    writeFileSync(join(folder, 'file.txt'), 'mine');
    const { code, stdout, stderr } = yoha(['run', 'plain.yaml', '--out', out], { cwd: folder });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(cause);
    expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('mine');
  });

  it('a scenario called summary.json is never replaced by the output', () => {
    mkdirSync(join(folder, 'trap'), { recursive: true });
    writeFileSync(join(folder, 'trap/summary.json'), '{}');
    const { code } = yoha(['run', 'trap/summary.json', '--out', 'trap'], { cwd: folder });
    expect(code).toBe(3);
    expect(readFileSync(join(folder, 'trap/summary.json'), 'utf8')).toBe('{}');
  });
});

describe('an output that cannot be finished', () => {
  const kept = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, 'whole'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('.'))
        .map((name) => [name, readFileSync(join(folder, 'whole', name), 'base64')]),
    );
  beforeAll(() => void yoha(['run', 'plain.yaml', '--out', 'whole', '--quiet'], { cwd: folder }));

  it('for want of room ends with 3, replaces nothing and leaves nothing behind', () => {
    const before = kept();
    const { code, stdout, stderr } = shell('ulimit -f 40; $YOHA run plain.yaml --seed other --out whole', {
      cwd: folder,
    });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/whole: .*; nothing was replaced\n$/);
    expect(kept()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('because it is killed leaves every file whole, old or new', async () => {
    const old = kept();
    for (const after of [1000, 1500, 2000]) {
      await interrupted(
        ['run', join(folder, 'plain.yaml'), '--locale', 'ja', '--out', join(folder, 'whole')],
        after,
        'SIGKILL',
      );
    }
    const mixed = kept();
    yoha(['run', 'plain.yaml', '--locale', 'ja', '--out', 'whole', '--quiet'], { cwd: folder });
    const next = kept();
    const own = Object.keys(next).filter((name) => !name.startsWith('.'));
    for (const name of own) expect([old[name], next[name]]).toContain(mixed[name]);
    expect(next['summary.json']).not.toBe(old['summary.json']);
  });
});

describe('streams', () => {
  it('a reader that goes away is not an error', () => {
    const { stdout, stderr } = shell('$YOHA run plain.yaml --json | head -1; echo ${PIPESTATUS[0]}', { cwd: folder });
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });

  it('a large output reaches a slow pipe whole', () => {
    const { stdout } = shell('$YOHA run plain.yaml --json | (sleep 1; cat) | tail -1', { cwd: folder });
    expect(stdout).toBe('}\n');
  });

  it.runIf(existsSync('/dev/full'))('a full disk behind stdout ends with 3 and one line', () => {
    for (const args of ['--help', 'schema', 'run plain.yaml', 'run plain.yaml --json', 'check plain.yaml']) {
      const { code, stderr } = shell(`$YOHA ${args} > /dev/full`, { cwd: folder });
      expect(code, args).toBe(3);
      expect(stderr.trim().split('\n').at(-1), args).toContain('disk full');
    }
  });

  it('a closed stdout does not make it a bug of ours', () => {
    expect(shell('$YOHA run plain.yaml >&-', { cwd: folder }).code).not.toBe(1);
  });
});

describe('Ctrl-C', () => {
  it.each([300, 700, 1500])('after %i ms ends with 130 within 500 ms and leaves nothing behind', async (after) => {
    const before = readdirSync(folder);
    const ended = await interrupted(
      ['run', join(folder, 'lengthy.yaml'), '--out', join(folder, 'never')],
      after,
      'SIGINT',
    );
    // Before our own handler stands, the system ends the process by the signal, which a shell reports as 130.
    expect([130, 'SIGINT']).toContain(ended.code ?? ended.signal);
    if (after > 1000) expect(ended.code).toBe(130);
    expect(ended.milliseconds).toBeLessThan(500);
    expect(ended.stdout).toBe('');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('keeps the files of an earlier run', async () => {
    yoha(['run', 'plain.yaml', '--out', 'kept', '--quiet'], { cwd: folder });
    const old = readFileSync(join(folder, 'kept/summary.json'), 'utf8');
    await interrupted(['run', join(folder, 'lengthy.yaml'), '--out', join(folder, 'kept')], 800, 'SIGINT');
    expect(readFileSync(join(folder, 'kept/summary.json'), 'utf8')).toBe(old);
    expect(readdirSync(join(folder, 'kept')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
