import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { program } from '../../src/cli/program.js';
import { readSeed } from '../../src/scenario/value/read-seed.js';
import { wordsOf } from '../../src/words/words.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
beforeAll(() => void (folder = folderWith({ 'plain.yaml': plain })));
afterAll(() => removeFolder(folder));

/** Runs a command line in this process: there are too many of them for a process each. */
async function yoha(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): Host['stdout'] => ({
    write: (output) => Promise.resolve(void (said[name] += String(output))),
    isTerminal: false,
    color: false,
  });
  const host: Host = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: {},
    now: () => 0,
    onInterrupt: () => () => undefined,
    converses: false,
    conversation: () => ({ ask: () => Promise.resolve(null), close: () => undefined }),
    abort: () => undefined,
  };
  return { code: await main(args, host), ...said };
}

const { commands } = program(
  { host: undefined as never, locale: 'en', words: wordsOf('en'), end: () => undefined },
  () => undefined,
);
/** Every option that takes a value, of every command. */
const options = commands.flatMap((command) =>
  command.options.filter(({ required }) => required).map((option) => [command.name(), option.long ?? ''] as const),
);

test('there are options with values to try', () => {
  expect(options.length).toBeGreaterThan(60);
});

describe.each(options)('yoha %s %s', (command, option) => {
  const told = async (value: string) => {
    const file = join(folder, 'plain.yaml');
    // A trial and a second scenario, where the command asks for one.
    const rest = command === 'trial' ? ['1'] : command === 'compare' ? [file] : [];
    const { code, stderr } = await yoha([command, file, ...rest, option, value]);
    expect(stderr).not.toMatch(/mistake in Yoha|undefined|NaN/);
    return [code, stderr.includes(option)];
  };

  test('refuses an empty value, naming the option', async () => {
    expect(await told('')).toEqual([2, true]);
  });

  test('refuses blanks', async () => {
    expect(await told(' \t\u3000')).toEqual([2, true]);
  });

  const values = /trials|workers|max-cells|seed/.test(option) ? ['NaN', '-Infinity'] : [];
  test.each(values)('refuses %s where a number is meant', async (value) => {
    expect(await told(value)).toEqual([2, true]);
  });
});

test('a seed is a text like any other, without what is not seen', () => {
  expect(readSeed('fy26 第3四半期')).toBe('fy26 第3四半期');
  expect(readSeed('a\u202eb\u200bc\nd')).toBe('abc d');
  expect(['', '\u200b', 'nan', '-.inf'].map(readSeed)).toEqual([null, null, null, null]);
});

describe('names that look the same are the same', () => {
  const decomposed = 'パートナー'.normalize('NFD');

  test('in explain and trial, whatever their composition', async () => {
    const file = join(folder, 'japanese.yaml');
    writeFileSync(file, plain.replaceAll('agencies', 'パートナー'));
    const { code, stdout } = await yoha(['explain', file, `wins.${decomposed}`]);
    expect([code, stdout.includes('wins.パートナー:')]).toEqual([0, true]);
    expect((await yoha(['trial', file, '1', `wins.${decomposed}`])).code).toBe(0);
  });

  test('in the name of the file itself', async () => {
    writeFileSync(join(folder, `${decomposed}.yaml`), plain);
    expect((await yoha(['check', join(folder, 'パートナー.yaml')])).code).toBe(0);
  });
});

test('problems as JSON hold no character that is not seen, and the same data', async () => {
  const key = 'w\u202e\u{e0041}\u0085eb';
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify({ start: '2026-10', horizon: 12, direct: { [key]: 1 } }));
  const { code, stdout } = await yoha(['check', join(folder, 'hostile.json'), '--json']);
  expect([code, /[\p{Cf}\u007f-\u009f]/u.test(stdout)]).toEqual([2, false]);
  const { issues } = JSON.parse(stdout) as { issues: { data: { found?: string } }[] };
  expect(issues.map(({ data }) => data.found)).toContain(key);
});

test('a file name with control characters reaches the terminal as marks', async () => {
  const name = 'a\u001b[31m\u202eb.yaml';
  writeFileSync(join(folder, name), plain);
  const checked = await yoha(['check', join(folder, name)]);
  expect(checked.stdout).toContain('a⟨U+001B⟩[31m⟨U+202E⟩b.yaml: ok');
  const missing = await yoha(['check', join(folder, `x${name}`)]);
  // eslint-disable-next-line no-control-regex -- what must not reach a terminal
  expect(missing.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});
