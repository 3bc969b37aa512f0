import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { wordsOf } from '../../src/words/words.js';
import { yoha } from './in-process.js';
import { shell } from './yoha.js';

describe('help', () => {
  it('names every command, shows examples and the exit codes', async () => {
    const { code, stdout, stderr } = await yoha(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of ['run', 'check', 'explain', 'init', 'schema', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(part);
  });

  it('is what a command line without arguments shows', async () => {
    expect((await yoha([])).stdout).toBe((await yoha(['--help'])).stdout);
  });

  it('speaks Japanese when the environment does, or when asked to', async () => {
    const japanese = (await yoha(['--help'], { env: { LANG: 'ja_JP.UTF-8' } })).stdout;
    expect(japanese).toContain('使い方:');
    expect((await yoha(['run', '--locale', 'ja', '--help'])).stdout).toContain('オプション:');
    expect((await yoha(['run', '--locale=en', '--help'], { env: { LANG: 'ja_JP.UTF-8' } })).stdout).toContain(
      'Options:',
    );
  });

  const names = commands.map(({ command }) => command.name);

  it.each(['en', 'ja'] as const)('has words for each command, and for none that is not there (%s)', (locale) => {
    expect(Object.keys(wordsOf(locale).commands).sort()).toEqual([...names].sort());
  });

  it('is in Japanese for every command and option', async () => {
    const texts = await Promise.all(names.map(async (name) => (await yoha([name, '--locale', 'ja', '--help'])).stdout));
    const own = texts.flatMap((text) => text.split(/^例:/m)[0].split('\n').slice(1));
    // A line of an option starts with its flag; what it does must be told in Japanese.
    const told = own.filter((line) => /^ {2}\S/.test(line));
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((line) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(line))).toEqual([]);
  });

  it.each(names)('of %s shows an example of it', async (command) => {
    expect((await yoha([command, '--help'])).stdout).toMatch(new RegExp(`Examples?:\\n  yoha ${command}`));
  });

  it('stays within 110 columns', async () => {
    const lines = (await yoha(['--help'])).stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('costs less than 150 ms of processor time', () => {
    const times = [1, 2, 3].map(() => {
      const { stderr } = shell('TIMEFORMAT="%U %S"; time $YOHA --help > /dev/null');
      return stderr
        .trim()
        .split(' ')
        .reduce((sum, part) => sum + Number(part), 0);
    });
    expect(Math.min(...times)).toBeLessThan(0.15);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['rnu'], 'unknown command rnu. Did you mean run?'],
    [['run', 'x.yaml', '--otu', 'y'], 'unknown option --otu. Did you mean --out?'],
    [['run'], 'argument file is missing'],
    [['run', 'a.yaml', 'b.yaml'], 'too many arguments'],
    [['run', 'x.yaml', '--trials', '0'], '--trials <number>: Write a whole number from 1 on.'],
    [['run', 'x.yaml', '--trials', '1e9'], '--trials <number>: Write a whole number from 1 on.'],
    [['run', 'x.yaml', '--set', 'horizon'], 'Write it as path=value'],
    [['run', 'x.yaml', '--locale', 'fr'], 'choose from ja, en'],
    [['run', 'x.yaml', '--out'], 'option --out <folder> needs a value'],
  ])('%j ends with 2 and one line that says what to change', async (args, message) => {
    const { code, stdout, stderr } = await yoha(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is explained in Japanese as well', async () => {
    expect((await yoha(['run', 'x.yaml', '--otu', 'y', '--locale', 'ja'])).stderr).toContain(
      'オプション --otu はありません',
    );
  });
});
