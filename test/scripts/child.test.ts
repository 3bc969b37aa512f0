import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const child = pathToFileURL(resolve('scripts/child.js')).href;
const inner = "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000);";
const outer = (code: string): string =>
  `import { runNode } from '${child}'; process.exitCode = await runNode(['-e', ${JSON.stringify(code)}]);`;

const run = (code: string) => spawn(process.execPath, ['--input-type=module', '-e', outer(code)]);

it.skipIf(process.platform === 'win32')(
  'SIGTERM to a script reaches the program that it runs, which says how both end',
  async () => {
    const script = run(inner);
    script.stdout.once('data', () => script.kill('SIGTERM'));
    expect(await new Promise((done) => script.on('close', (code) => done(code)))).toBe(7);
  },
);

it.skipIf(process.platform === 'win32')('a program that a signal ends is told apart from one that fails', async () => {
  const ended = (code: string) => new Promise((done) => run(code).on('close', (status) => done(status)));
  expect(await Promise.all([ended('process.exitCode = 3'), ended("process.kill(process.pid, 'SIGKILL')")])).toEqual([
    3, 137,
  ]);
});

it.each(['start', 'test', 'check', 'bench', 'fuzz', 'test-clients'])(
  'scripts/%s.js runs its program in this way',
  (name) => {
    expect(readFileSync(`scripts/${name}.js`, 'utf8')).toContain("from './child.js'");
  },
);
