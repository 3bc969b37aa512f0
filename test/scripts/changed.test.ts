import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Scripts {
  readonly changedFiles: (
    root: string,
    revision: string,
  ) => { readonly base: string; readonly files: readonly string[] };
  readonly relatedTo: (changed: readonly string[], tests: readonly string[]) => readonly string[];
}
const script = async (name: string): Promise<Scripts> =>
  (await import(pathToFileURL(resolve('scripts', name)).href)) as Scripts;
const { changedFiles } = await script('changed-files.js');
const { relatedTo } = await script('related-tests.js');

let folder = '';
const git = (...args: string[]): string => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
};
const write = (name: string): void => writeFileSync(join(folder, name), `${Math.random()}\n`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yoha-changed-'));
  git('init', '-q', '-b', 'main');
  mkdirSync(join(folder, 'src'));
  for (const name of ['same.ts', 'gone.ts', 'src/加.ts', '.gitignore']) write(name);
  writeFileSync(join(folder, '.gitignore'), 'ignored.ts\n');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('switch', '-q', '-c', 'work');
  write('committed.ts');
  git('add', '.');
  git('commit', '-q', '-m', 'second');
  git('switch', '-q', 'main');
  write('elsewhere.ts');
  git('add', '.');
  git('commit', '-q', '-m', 'third');
  git('switch', '-q', 'work');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files that differ from main', () => {
  test('are those committed since the branch left it, changed, staged or new; not what is gone, ignored or only there', () => {
    for (const name of ['src/加.ts', 'staged.ts', 'new.ts', 'ignored.ts']) write(name);
    rmSync(join(folder, 'gone.ts'));
    git('add', 'staged.ts');
    const { base, files } = changedFiles(folder, 'main');
    expect(files).toEqual(['committed.ts', 'new.ts', 'src/加.ts', 'staged.ts']);
    expect(base).toBe(git('rev-parse', 'main~1').trim());
  });

  test('cannot be told from a revision that is not there, which is said with a cure', () => {
    expect(() => changedFiles(folder, 'nowhere')).toThrow(/no nowhere .* -- --changed <revision>/);
  });
});

describe('the tests that a change can reach', () => {
  const tests = ['test/cli/run.test.ts', 'test/docs/links.test.ts', 'test/errors/catalogue.test.ts'];

  test('are found by vitest from changed code, and that of the layers runs always', () => {
    expect(relatedTo([], tests)).toEqual(['test/layers.test.ts']);
    expect(relatedTo(['src/model/time.ts', 'test/random/sobol.test.ts', 'src/notes.txt'], tests)).toEqual([
      'test/layers.test.ts',
      'src/model/time.ts',
      'test/random/sobol.test.ts',
    ]);
  });

  test.each([
    ['src/cli/run.ts', 'test/cli/run.test.ts'],
    ['README.md', 'test/docs/links.test.ts'],
    ['test/errors/yaml.ja.txt', 'test/errors/catalogue.test.ts'],
  ])('are also those that read a changed file without importing it: %s', (changed, reader) => {
    expect(relatedTo([changed], tests)).toContain(reader);
  });
});
