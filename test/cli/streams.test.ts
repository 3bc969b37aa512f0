import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yoha as inProcess } from './in-process.js';
import { bin, folderWith, interrupted, lengthy, plain, removeFolder, shell, untilHandled, yoha } from './yoha.js';

let folder = '';
beforeAll(() => {
  folder = folderWith({ 'plain.yaml': plain, 'lengthy.yaml': lengthy });
  yoha(['run', 'plain.yaml', '--out', 'whole', '--quiet', '--analyses', 'none'], { cwd: folder });
}, 60_000);
afterAll(() => removeFolder(folder));

const oneLine = (text: string): number => text.trim().split('\n').length;

describe('files that cannot be read', () => {
  it.each([
    ['a missing one', 'missing.yaml', 'no such file or folder'],
    ['a folder', '.', 'it is a folder'],
    ['a path through a file', 'plain.yaml/x.yaml', 'no such file or folder'],
  ])('%s ends with 3 and one line with the path and the cause', async (_, name, cause) => {
    for (const command of ['run', 'check', 'explain']) {
      const { code, stdout, stderr } = await inProcess([command, name], { cwd: folder });
      expect([code, stdout, oneLine(stderr)]).toEqual([3, '', 1]);
      expect(stderr).toContain(name);
      expect(stderr).toContain(cause);
    }
  });

  it('an empty one and one with only comments end with 2', async () => {
    writeFileSync(join(folder, 'empty.yaml'), '');
    writeFileSync(join(folder, 'comments.yaml'), '# nothing\n');
    for (const name of ['empty.yaml', 'comments.yaml'])
      expect(await inProcess(['check', name], { cwd: folder })).toMatchObject({ code: 2 });
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
    ['is the scenario', 'plain.yaml', 'which this command reads'],
    ['has a colon', 'a:b', 'cannot have'],
    ['is a pipe', 'pipe', 'it is a pipe, a socket or a device'],
  ])('%s: refused with 3 and one line', async (_, out, cause) => {
    writeFileSync(join(folder, 'file.txt'), 'mine');
    if (!existsSync(join(folder, 'pipe'))) shell('mkfifo pipe', { cwd: folder });
    const { code, stdout, stderr } = await inProcess(['run', 'plain.yaml', '--out', out], { cwd: folder });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(cause);
    expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('mine');
  });

  it('a scenario called summary.json is never replaced by the output', async () => {
    mkdirSync(join(folder, 'trap'), { recursive: true });
    writeFileSync(join(folder, 'trap/summary.json'), '{}');
    const { code } = await inProcess(['run', 'trap/summary.json', '--out', 'trap'], { cwd: folder });
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

  it('for want of room ends with 3, replaces nothing and leaves nothing behind', () => {
    const before = kept();
    const { code, stdout, stderr } = shell(
      'ulimit -f 40; $YOHA run plain.yaml --seed other --analyses none --out whole',
      {
        cwd: folder,
      },
    );
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/whole: .*; nothing was replaced\n$/);
    expect(kept()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  /** Kilobytes that the files of a folder take. */
  const sizeOf = (name: string): number => Number.parseInt(shell(`du -sk ${name}`, { cwd: folder }).stdout, 10);

  it.runIf(process.getuid?.() === 0)('on a full disk ends with 3, replaces nothing and leaves nothing behind', () => {
    mkdirSync(join(folder, 'small'));
    const mount = `mount -t tmpfs -o size=${sizeOf('whole') + 200}k none small && cp -r whole small/out`;
    const run =
      '$YOHA run plain.yaml --seed other --analyses none --out small/out; echo $?; diff -r whole small/out && ls -A small';
    const { stdout, stderr } = shell(`${mount} && (${run}); umount small`, { cwd: folder });
    // Where a container may not mount, there is nothing to see.
    if (/mount:/.test(stderr)) return;
    expect([stdout, stderr]).toEqual(['3\nout\n', expect.stringMatching(/disk full; nothing was replaced\n$/)]);
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

describe('a stream of complaints that nobody takes', () => {
  const gone = (args: string): string =>
    shell(`{ $YOHA ${args} 2>&1 >/dev/null; echo $? >code; } | true; cat code`, { cwd: folder }).stdout;

  it('does not change how a command ends', () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'start: 2026-10\n');
    expect([gone('run wrong.yaml'), gone('check wrong.yaml'), gone('run missing.yaml')]).toEqual(['2\n', '2\n', '3\n']);
    expect(gone('nonsense')).toBe('2\n');
    expect(shell('$YOHA run wrong.yaml 2>&-; echo $?', { cwd: folder }).stdout).toBe('2\n');
    expect(shell('$YOHA run wrong.yaml 2>/dev/full; echo $?', { cwd: folder }).stdout).toBe('2\n');
  });

  it('nor does one of results', () => {
    const { stdout } = shell('{ $YOHA check wrong.yaml 2>/dev/null; echo $? >code; } | true; cat code', {
      cwd: folder,
    });
    expect(stdout).toBe('2\n');
  });
});

describe('too few descriptors', () => {
  it('end with 3 and one line, wherever they run out', () => {
    for (const limit of [20, 24, 30, 36]) {
      const { stdout, stderr } = shell(`ulimit -n ${limit}; $YOHA run plain.yaml --analyses none --out few; echo $?`, {
        cwd: folder,
      });
      expect([limit, stdout, stderr]).toEqual([
        limit,
        '3\n',
        expect.stringMatching(/^yoha: .*too many open files.*\n$/),
      ]);
    }
    expect(existsSync(join(folder, 'few'))).toBe(false);
  });
});

describe('files that are none', () => {
  it('a pipe is not called a folder', () => {
    const { code, stderr } = shell('$YOHA check <(cat plain.yaml)', { cwd: folder });
    expect([code, stderr]).toEqual([3, expect.stringMatching(/it is a pipe, a socket or a device, not a file\n$/)]);
  });

  it('a pipe is no place for a picture, a page or a starter, and a device belongs to the system', async () => {
    shell('mkfifo pipe.yaml', { cwd: folder });
    const said = async (command: string) => {
      const { code, stderr } = await inProcess(command.split(' '), { cwd: folder });
      return [code, stderr];
    };
    const pictures = ['chart plain.yaml payback-curve --format svg --out', 'brief plain.yaml --format md --out'];
    for (const command of [...pictures, 'init --force'])
      expect(await said(`${command} pipe.yaml`)).toEqual([
        3,
        expect.stringContaining('it is a pipe, a socket or a device'),
      ]);
    for (const command of pictures)
      expect(await said(`${command} /dev/null`)).toEqual([
        2,
        expect.stringContaining('/dev, which belongs to the system'),
      ]);
  });
});

describe.runIf(existsSync('/proc/self/status'))('a signal that ends a run', () => {
  const start = (script: string) =>
    spawn(process.execPath, [script, 'run', join(folder, 'lengthy.yaml'), '--out', join(folder, 'never')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const end = (child: ReturnType<typeof start>) =>
    new Promise<unknown[]>((done) => {
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.on('close', (code) => done([code, stderr]));
    });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: ends with %i, says so, and leaves nothing behind', async (signal, code) => {
    const before = readdirSync(folder);
    const child = start(bin);
    const ended = end(child);
    await untilHandled(child.pid!, 'yoha.js');
    child.kill(signal);
    expect(await ended).toEqual([code, 'interrupted; nothing was written\n']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s to npm start reaches the run; both end with %i', async (signal, code) => {
    const child = start(resolve('scripts/start.js'));
    const ended = end(child);
    const run = await untilHandled(child.pid!, 'yoha.js');
    child.kill(signal);
    expect(await ended).toEqual([code, 'interrupted; nothing was written\n']);
    expect(() => process.kill(run, 0)).toThrow('ESRCH');
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
    cpSync(join(folder, 'whole'), join(folder, 'kept'), { recursive: true });
    const old = readFileSync(join(folder, 'kept/summary.json'), 'utf8');
    await interrupted(['run', join(folder, 'lengthy.yaml'), '--out', join(folder, 'kept')], 800, 'SIGINT');
    expect(readFileSync(join(folder, 'kept/summary.json'), 'utf8')).toBe(old);
    expect(readdirSync(join(folder, 'kept')).filter((name) => name.startsWith('.'))).toEqual(['.yoha.json']);
  });
});
