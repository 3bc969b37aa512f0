import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Summary } from '../../src/summary/summary.js';
import { yoha, type Said } from './in-process.js';
import { folderWith, plain, removeFolder, shell, yoha as spawned } from './yoha.js';

let folder = '';
let first: Said;
beforeAll(async () => {
  folder = folderWith({ 'plain.yaml': plain, 'random.yaml': plain.replace('counts: expected', 'trials: 64') });
  first = await yoha(['run', 'plain.yaml', '--out', 'out'], { cwd: folder });
});
afterAll(() => removeFolder(folder));

const filesIn = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.'))
    .sort();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const digest = (name: string): string => {
  const hash = createHash('sha256');
  for (const file of filesIn(name)) hash.update(file).update(readFileSync(join(folder, name, file)));
  return hash.digest('hex');
};

describe('yoha run', () => {
  it('ends with 0 and writes the files of the contract', () => {
    expect([first.stderr, first.code]).toEqual([expect.not.stringContaining('Error'), 0]);
    const files = filesIn('out');
    for (const name of [
      'report.html',
      'summary.json',
      'series.csv',
      'kpis.csv',
      'pnl.csv',
      'pnl-months.csv',
      'initiatives.csv',
      'targets.csv',
      'bottlenecks.csv',
      'flows.csv',
      'assumptions.csv',
    ]) {
      expect(files).toContain(name);
    }
    const drawings = files.filter((file) => file.startsWith('charts/') && file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThanOrEqual(5);
    for (const file of drawings)
      expect(files).toEqual(expect.arrayContaining([file.replace('.svg', '.png'), file.replace('.svg', '.vl.json')]));
  });

  it('writes a summary that fits its schema', () => {
    expect(() => Summary.parse(JSON.parse(read('out/summary.json')))).not.toThrow();
  });

  it('writes every percentile of a plain scenario as its exact value, and the runs without one initiative', () => {
    const rows = read('out/series.csv')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const partners = rows.filter(([run, series]) => run === 'all' && series === 'partners.agencies');
    expect(partners).toHaveLength(12);
    for (const cells of partners) expect(cells.slice(4)).toEqual(['10', '0', '10', '10', '10', '10', '10', '10', '10']);
    expect(new Set(rows.map(([run]) => run))).toEqual(
      new Set(['all', 'none', 'base', 'direct only', 'strict', 'without seminar', 'strict without seminar']),
    );
  });

  it('prints the result and nothing on stderr but warnings', () => {
    expect(first.stdout).toContain('Plain numbers');
    expect(first.stdout).toContain('Verdict');
    expect(first.stdout).toContain('Files: out/report.html');
    expect(first.stdout).not.toContain('\u001B');
  });

  it('writes nothing without --out and says so', async () => {
    const { code, stdout } = await yoha(['run', 'plain.yaml'], { cwd: folder });
    expect([code, stdout.includes('nothing written')]).toEqual([0, true]);
  });

  it('--json prints the same summary that it writes; --quiet prints nothing', async () => {
    expect((await yoha(['run', 'plain.yaml', '--json'], { cwd: folder })).stdout).toBe(read('out/summary.json'));
    expect((await yoha(['run', 'plain.yaml', '--quiet'], { cwd: folder })).stdout).toBe('');
  });

  it('--locale ja changes the language of the whole result', async () => {
    const { stdout } = await yoha(['run', 'plain.yaml', '--locale', 'ja', '--analyses', 'none', '--out', 'ja'], {
      cwd: folder,
    });
    expect(stdout).toContain('判定');
    expect(read('ja/report.html')).toContain('lang="ja"');
  });

  it('--set, --trials and --seed change the scenario', async () => {
    const summary = async (...args: string[]): Promise<Summary> =>
      JSON.parse((await yoha(['run', 'random.yaml', '--json', ...args], { cwd: folder })).stdout) as Summary;
    const base = await summary();
    expect(base.replay).toMatchObject({ trials: 64, seed: 'test' });
    expect((await summary('--trials', '32', '--seed', 'other')).replay).toMatchObject({ trials: 32, seed: 'other' });
    const shorter = ['horizon=6 months', 'targets=null', 'decision=null'].flatMap((each) => ['--set', each]);
    expect((await summary(...shorter)).months).toHaveLength(6);
  });

  it('--series all adds the runs without one initiative when inputs are random', async () => {
    const uncertain = plain.replace('wins: 5', 'wins: 4 to 6').replace('counts: expected', 'trials: 64');
    const other = folderWith({ 'a.yaml': uncertain });
    const quick = ['--quiet', '--analyses', 'none'];
    await yoha(['run', 'a.yaml', '--out', 'some', ...quick], { cwd: other });
    await yoha(['run', 'a.yaml', '--out', 'every', '--series', 'all', ...quick], { cwd: other });
    expect(readFileSync(join(other, 'some/series.csv'), 'utf8')).not.toContain('without seminar');
    expect(readFileSync(join(other, 'every/series.csv'), 'utf8')).toContain('strict without seminar');
    removeFolder(other);
  });

  it('--strict makes warnings errors and runs nothing', async () => {
    const warned = folderWith({ 'a.yaml': plain.replace(/purpose:.*\n/, '') });
    expect(await yoha(['run', 'a.yaml'], { cwd: warned })).toMatchObject({ code: 0 });
    expect(await yoha(['run', 'a.yaml', '--strict', '--out', 'out'], { cwd: warned })).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(readdirSync(warned)).toEqual(['a.yaml']);
    removeFolder(warned);
  });

  it('refuses more work than --max-cells allows, with the estimate and the way out', () => {
    // Processor time: the claim is about our work, not about what else the machine does.
    const timed = `TIMEFORMAT='%U %S'; time $YOHA run random.yaml --trials 1_000_000 --max-cells 1000`;
    const { code, stderr } = shell(timed, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/1_000_000 trials × 12 months[\s\S]*--max-cells/);
    const [user, system] = stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
    expect(user + system).toBeLessThan(1);
  });
});

type Fields = Record<string, unknown>;
const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const turned = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).reverse());

/** The same scenario with its keys in another order; ids of segments and initiatives, whose order is that of the report, stay. */
function shuffled(text: string): string {
  const document = parse(text) as Fields;
  for (const [key, value] of Object.entries(document)) {
    if (!isMap(value)) continue;
    const byId = key === 'segments' || key === 'initiatives';
    document[key] = byId
      ? Object.fromEntries(Object.entries(value).map(([id, fields]) => [id, turned(fields as Fields)]))
      : turned(value);
  }
  return stringify(turned(document));
}

describe('the same inputs', () => {
  it('give the same bytes in another time zone and locale, on 1 and 4 threads, whatever the order of keys in the file', () => {
    // A warning would quote the lines of the file, which differ. The trials are more than one thread takes at a time.
    const random = readFileSync(join(folder, 'random.yaml'), 'utf8')
      .replace('within: 12', 'within: 6')
      .replace('trials: 64', 'trials: 300');
    const places = [
      { env: { TZ: 'UTC', LANG: 'C' }, workers: '1', text: random },
      { env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' }, workers: '4', text: shuffled(random) },
    ];
    const printed = places.map(({ env, workers, text }, at) => {
      writeFileSync(join(folder, 'same.yaml'), text);
      const args = ['run', 'same.yaml', '--out', `same${at}`, '--workers', workers, '--analyses', 'ledger'];
      return spawned(args, { cwd: folder, env }).stdout.replace(/same\d/, '');
    });
    expect(new Set(places.map((_, at) => digest(`same${at}`))).size).toBe(1);
    expect(new Set(printed).size).toBe(1);
  });
});
