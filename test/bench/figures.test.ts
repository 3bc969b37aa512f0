import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../bench/rows.js';

interface Recorded {
  readonly file: string;
  readonly benchmark: string;
  readonly code: string;
  readonly node: string;
  readonly processor: string;
  readonly rows: readonly Row[];
}
interface Figures {
  readonly codeOf: (root: string, name: string) => Promise<string>;
  readonly entryOf: (root: string, name: string) => string | undefined;
  readonly figures: (root: string) => readonly Recorded[];
  readonly changedSince: (root: string) => Promise<readonly string[]>;
}
const script = pathToFileURL(resolve('scripts/figures.js')).href;
const { codeOf, entryOf, figures, changedSince } = (await import(script)) as Figures;

describe('a committed figure', () => {
  test('names its benchmark, the code it holds for, the machine and what was measured', () => {
    for (const { file, benchmark, code, node, processor, rows } of figures(resolve('.'))) {
      expect([file, entryOf(resolve('.'), benchmark)]).toEqual([`${benchmark}.json`, expect.any(String)]);
      expect([file, code]).toEqual([file, expect.stringMatching(/^[0-9a-f]{16}$/)]);
      expect([file, node, processor]).toEqual([file, expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.any(String)]);
      expect(rows.length, file).toBeGreaterThan(0);
      for (const { name, bar, better } of rows)
        expect([file, name, bar, better]).toEqual([
          file,
          expect.any(String),
          expect.any(Number),
          expect.stringMatching(/^(lower|higher)$/),
        ]);
    }
  });

  test('is named aloud when its code has changed since, and fails nothing', async () => {
    for (const line of await changedSince(resolve('.'))) console.warn(line);
  });
});

describe('the digest of the code of a benchmark', () => {
  let folder = '';
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yoha-figures-'));
    write('package-lock.json', '{}');
    write('src/used.ts', 'export const used = 1;\n');
    write('src/unused.ts', 'export const unused = 1;\n');
    write('bench/typed/bench.ts', `import { used } from '../../src/used.js'; console.log(used);\n`);
    write('bench/typed/child.ts', 'export {};\n');
    write('bench/built/bench.js', 'console.log(1);\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Whether a changed file changes the digest of a benchmark. */
  async function moves(name: string, file: string): Promise<boolean> {
    const before = await codeOf(folder, name);
    expect(await codeOf(folder, name)).toBe(before);
    write(file, `export const used = ${Math.random()}; export const unused = used;\n`);
    return (await codeOf(folder, name)) !== before;
  }

  test.each([
    ['typed', 'src/used.ts', true],
    ['typed', 'src/unused.ts', false],
    ['typed', 'bench/typed/child.ts', true],
    ['typed', 'package-lock.json', true],
    ['built', 'src/unused.ts', true],
    ['built', 'bench/typed/child.ts', false],
  ])('of %s: a change of %s moves it: %s', async (name, file, expected) => {
    expect(await moves(name, file)).toBe(expected);
  });

  test('that a figure was recorded with is told from that of today', async () => {
    write('bench/figures/typed.json', JSON.stringify({ benchmark: 'typed', code: await codeOf(folder, 'typed') }));
    expect(await changedSince(folder)).toEqual([]);
    write('src/used.ts', 'export const used = 2;\n');
    expect(await changedSince(folder)).toEqual([
      expect.stringMatching(/^bench\/figures\/typed\.json holds for code .* npm run bench -- typed --record$/),
    ]);
  });
});
