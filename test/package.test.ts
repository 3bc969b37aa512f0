import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
    expect(yoha('run', 'plan.yaml', '--trials', '16', '--out', 'out')).toMatchObject({ status: 0, stderr: '' });
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
