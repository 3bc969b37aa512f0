import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from './docs/markdown.js';

/** The tarball as npm would publish it, unpacked where an installation would put it, beside the packages it needs. */
let folder = '';
let files: string[] = [];
const run = (command: string, args: string[], cwd: string) => spawnSync(command, args, { cwd, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yoha-package-'));
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.'));
  const [tarball] = JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[];
  files = tarball?.files.map(({ path }) => path) ?? [];
  const home = join(folder, 'node_modules');
  mkdirSync(join(home, 'yoha'), { recursive: true });
  run('tar', ['-xzf', join(folder, tarball?.filename ?? ''), '-C', join(home, 'yoha'), '--strip-components=1'], folder);
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(home, name));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds the program, its schema and scenarios, and neither sources nor tests', () => {
    for (const name of ['bin/yoha.js', 'dist/main.js', 'dist/index.js', 'dist/browser.js', 'package.json', 'LICENSE'])
      expect(files).toContain(name);
    expect(files.filter((name) => /^(src|test|bench|scripts|node_modules|out|\.ci)\//.test(name))).toEqual([]);
  });

  it('gives a working yoha command in an empty folder', () => {
    const yoha = (...args: string[]) => run(process.execPath, ['node_modules/yoha/bin/yoha.js', ...args], folder);
    expect(yoha('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(yoha('init', 'plan.yaml').status).toBe(0);
    expect(yoha('check', 'plan.yaml').status).toBe(0);
    const tiny = join('node_modules', 'yoha', 'scenarios', 'tiny.yaml');
    expect(yoha('run', tiny, '--analyses', 'none', '--out', 'out')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'out'))).toEqual(expect.arrayContaining(['report.html', 'summary.json', 'charts']));
  }, 60_000);

  it('gives a library that loads and assesses a scenario', () => {
    const script = `
      import { assess, loadScenario, seriesTable, toCsv } from 'yoha';
      const text = 'start: 2026-10\\nhorizon: 12 months\\nsimulation: { counts: expected }\\ndirect: { customers: 10, mrr: 1000, wins: 1, arpa: 100 }\\nsegments: { a: { partners: 1, leads: 1, arpa: 100 } }\\n';
      const loaded = loadScenario({ name: 'a.yaml', bytes: new TextEncoder().encode(text) });
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      const { summary, series } = await assess(loaded.scenario, { version: '0', allSeries: false });
      console.log(summary.months.length, toCsv(seriesTable(series, summary.months)).length > 1000);`;
    const { stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', script], folder);
    expect([stdout, stderr]).toEqual(['12 true\n', '']);
  });
});

describe('a program against the packed package', () => {
  const declared = (...parts: string[]): string => join(folder, 'node_modules', 'yoha', 'dist', 'types', ...parts);

  beforeAll(() => {
    // The build that tests make leaves the declarations out; they are written as npm pack would find them. That the types hold is
    // another check.
    if (!existsSync(declared('index.d.ts')))
      expect(run(process.execPath, ['scripts/declarations.js', declared(), '--noCheck'], resolve('.'))).toMatchObject({
        status: 0,
      });
    for (const { file, text } of blocksOf('docs/library.md').filter(({ language }) => language === 'ts'))
      writeFileSync(join(folder, file), `${text}\n`);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // What TypeScript itself declares of the language and of a page is not looked at again.
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      types: ['node'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts', 'page.ts'] }));
  }, 180_000);

  it('compiles as docs/library.md shows it, without skipLibCheck, and does what it says', () => {
    const tsc = resolve('node_modules', 'typescript', 'bin', 'tsc');
    expect(run(process.execPath, [tsc, '-p', '.'], folder)).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(join(folder, 'tiny.yaml'), readFileSync('scenarios/tiny.yaml'));
    const program = run(process.execPath, ['program.js', 'tiny.yaml', 'written'], folder);
    expect(program).toMatchObject({ status: 0, stdout: expect.stringMatching(/^NPV -?\d/) as string });
    const written = readdirSync(join(folder, 'written'));
    expect(written).toEqual(expect.arrayContaining(['report.html', 'summary.json', 'pnl.csv', 'kpis.csv', 'charts']));
    expect(readdirSync(join(folder, 'written', 'charts'))).toContain('payback-curve.svg');
  }, 180_000);

  it('runs in a page beside the browser bundle, with the types of its global', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { runInThisContext } from 'node:vm';
      runInThisContext(readFileSync('node_modules/yoha/dist/browser.js', 'utf8'));
      await import('./page.js');`;
    const page = run(process.execPath, ['--input-type=module', '-e', script], folder);
    expect([page.stdout, page.stderr]).toEqual([expect.stringMatching(/^12 payback-curve /), '']);
  });

  it('needs no package for its types that the installation does not bring', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const texts = readdirSync(declared(), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(declared(name), 'utf8'));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/(?:from|import\()\s*'([^.'][^']*)'/g)].map(([, name]) => name),
    );
    expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
    expect(imported).toContain('zod');
  });
});
