import { chmodSync, linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../../../src/cli/output/write-folder.js';
import { yoha } from '../in-process.js';
import { filesIn, inOwnRoot, outputs, put } from './folder.js';

let root = '';
const at = (name: string): string => join(root, name);

const scenario = (wins: string): string =>
  `purpose: x\nstart: 2026-04\nhorizon: 12 months\ndirect: { customers: 100, mrr: 1_000_000, wins: ${wins}, arpa: 10_000 }\n`;

const files = {
  'plan.yaml': scenario('{ data: series.csv }'),
  'series.csv': 'wins\n1\n2\n9\n',
  'summary.json': JSON.stringify({
    purpose: 'x',
    start: '2026-04',
    horizon: 12,
    direct: { customers: 100, mrr: 1_000_000, wins: 3, arpa: 10_000 },
  }),
  'variant.yaml': 'extends: summary.json\ntitle: variant\n',
  'other.yaml': scenario('3'),
  'ledger.csv': 'wins\n1\n2\n9\n',
  'of-ledger.yaml': scenario('{ data: ledger.csv }'),
  'sensitivity.json': JSON.stringify({ extends: 'other.yaml' }),
  'information.csv': 'wins\n1\n2\n9\n',
  'of-information.yaml': scenario('{ data: information.csv }'),
  'compare.csv': 'wins\n1\n2\n9\n',
  'of-compare.yaml': scenario('{ data: compare.csv }'),
  'compare.json': JSON.stringify({ extends: 'other.yaml' }),
  'data.svg': 'wins\n1\n2\n9\n',
  'of-svg.yaml': scenario('{ data: data.svg }'),
  browser: '#!/bin/sh\n',
};

inOwnRoot((own) => {
  root = own;
  put(root, files);
  chmodSync(at('browser'), 0o755);
});

describe('no output replaces a file that the command reads', () => {
  it.each([
    ['run', 'data', ['run', 'plan.yaml', '--out', '.'], 'series.csv'],
    ['run', 'base', ['run', 'variant.yaml', '--out', '.'], 'summary.json'],
    ['run', 'scenario', ['run', 'summary.json', '--out', '.'], 'summary.json'],
    ['run --format pdf', 'data', ['run', 'plan.yaml', '--format', 'pdf', '--out', '.'], 'series.csv'],
    ['chart', 'scenario', ['chart', 'summary.json', 'payback-curve', '--out', 'summary.json'], 'summary.json'],
    ['chart', 'base', ['chart', 'variant.yaml', 'payback-curve', '--out', 'summary.json'], 'summary.json'],
    ['chart', 'data', ['chart', 'of-svg.yaml', 'payback-curve', '--out', 'data.svg'], 'data.svg'],
    ['brief', 'data', ['brief', 'plan.yaml', '--format', 'md', '--out', 'series.csv'], 'series.csv'],
    [
      'brief',
      'alternative',
      ['brief', 'plan.yaml', '--against', 'other.yaml', '--format', 'md', '--out', 'other.yaml'],
      'other.yaml',
    ],
    [
      'brief',
      'base of one',
      ['brief', 'plan.yaml', '--against', 'variant.yaml', '--format', 'md', '--out', 'summary.json'],
      'summary.json',
    ],
    ['compare', 'data', ['compare', 'of-compare.yaml', 'other.yaml', '--out', '.'], 'compare.csv'],
    ['compare', 'second', ['compare', 'other.yaml', 'compare.json', '--out', '.'], 'compare.json'],
    ['ledger', 'data', ['ledger', 'of-ledger.yaml', '--out', '.'], 'ledger.csv'],
    ['sensitivity', 'scenario', ['sensitivity', 'sensitivity.json', '--out', '.'], 'sensitivity.json'],
    ['learn', 'data', ['learn', 'of-information.yaml', '--out', '.'], 'information.csv'],
  ])('%s: %s', async (_, __, args, replaced) => {
    const before = filesIn(root, true);
    const here = args.map((arg) => (arg in files || arg === '.' ? at(arg) : arg));
    const env = { YOHA_BROWSER: at('browser') };
    const { code, stdout, stderr } = await yoha([...here, '--locale', 'en'], { env });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`would replace ${at(replaced)}, which this command reads; name another`);
    expect((await yoha([...here, '--locale', 'ja'], { env })).stderr).toMatch(/上書きしてしまいます。--out に別の/);
    expect(filesIn(root, true)).toEqual(before);
  });

  it('whatever name leads to the file: a symbolic link, a second name, a link to the folder', async () => {
    put(root, { 'out/keep.txt': 'mine' });
    symlinkSync(at('plan.yaml'), at('out/report.html'));
    const run = () => yoha(['run', at('plan.yaml'), '--out', at('out')]);
    expect(await run()).toMatchObject({ code: 3, stderr: expect.stringContaining('would replace') as string });
    put(root, { 'hard/keep.txt': 'mine' });
    linkSync(at('series.csv'), at('hard/kpis.csv'));
    const hard = await yoha(['run', at('plan.yaml'), '--out', at('hard')]);
    expect(hard).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('the output kpis.csv would replace') as string,
    });
    symlinkSync(root, at('here'));
    const here = await yoha(['run', at('variant.yaml'), '--out', at('here')]);
    expect(here).toMatchObject({ code: 3, stderr: expect.stringContaining('the output summary.json would') as string });
    expect(readFileSync(at('summary.json'), 'utf8')).toBe(files['summary.json']);
  });

  it('also not where an earlier run wrote the file: it would be taken away', async () => {
    const record = { 'yoha-outputs': 1, commands: { run: { 'once.csv': '0'.repeat(64) } } };
    put(root, { 'out/once.csv': 'wins\n1\n', 'out/.yoha.json': JSON.stringify(record) });
    put(root, { 'out/plan.yaml': scenario('{ data: once.csv }') });
    const { code, stderr } = await yoha(['run', at('out/plan.yaml'), '--out', at('out')]);
    expect([code, stderr]).toEqual([3, expect.stringContaining('the output once.csv would replace')]);
  });

  it('and the folder of --out is no scenario', async () => {
    const { code, stderr } = await yoha(['run', at('plan.yaml'), '--out', at('plan.yaml')]);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`it is ${at('plan.yaml')}, which this command reads`)]);
  });
});

describe('a file of the same name that is not from Yoha', () => {
  const run = (...args: string[]) => yoha(['run', at('other.yaml'), '--out', at('out'), ...args]);

  it('is refused by name before anything runs, in both languages', async () => {
    put(root, {
      'out/report.html': 'mine',
      'out/pnl.csv': 'mine',
      'out/kpis.csv': 'mine',
      'out/charts/tornado.svg': 'mine',
    });
    const before = filesIn(root, true);
    const { code, stderr } = await run();
    expect(stderr).toContain('it holds report.html, kpis.csv, pnl.csv and 1 more, which Yoha has no record');
    expect((await run('--locale', 'ja')).stderr).toContain(
      '記録（.yoha.json）のないファイルがあります（report.html、kpis.csv、pnl.csv ほか 1 件）',
    );
    expect([code, filesIn(root, true)]).toEqual([3, before]);
  });

  it('is refused when somebody changed what an earlier run wrote', async () => {
    await writeFolder({ folder: at('out'), command: 'run', files: outputs({ 'yoha.xlsx': 'old' }) });
    writeFileSync(at('out/yoha.xlsx'), 'saved by a spreadsheet');
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('yoha.xlsx in it was changed after Yoha had written it'),
    ]);
    expect((await run('--locale', 'ja')).stderr).toContain('変更されたファイルがあります（yoha.xlsx）');
    expect(readFileSync(at('out/yoha.xlsx'), 'utf8')).toBe('saved by a spreadsheet');
  });

  it('stays and is named when this run does not make it; an earlier output that nobody changed goes', async () => {
    const earlier = outputs({ 'report.pdf': 'old', 'ledger.csv': 'old' });
    await writeFolder({ folder: at('out'), command: 'run', files: earlier });
    writeFileSync(at('out/report.pdf'), 'with a remark');
    const args = ['run', at('other.yaml'), '--out', at('out'), '--trials', '16', '--analyses', 'none', '--quiet'];
    const { code, stderr } = await yoha(args);
    expect([code, stderr.trim()]).toEqual([
      0,
      'Not made this time, and left as it is, for it was changed since an earlier run: report.pdf',
    ]);
    expect(readFileSync(at('out/report.pdf'), 'utf8')).toBe('with a remark');
    expect(readdirSync(at('out'))).not.toContain('ledger.csv');
  });
});

describe('the form of an output', () => {
  it.each(['c.jpg', 'c.pdf', 'c.webp', 'c.svgz', 'c'])(
    'chart --out %s names the forms, and writes nothing',
    async (out) => {
      const { code, stderr } = await yoha(['chart', at('other.yaml'), 'payback-curve', '--out', at(out)]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('Write .svg, .png or .json, or add --format.')]);
      expect(Object.keys(filesIn(root))).not.toContain(out);
    },
  );

  it.each([
    [
      ['chart', 'other.yaml', 'payback-curve', '--format', 'svg', '--out', 'c.png'],
      '--format svg does not fit the ending of',
    ],
    [['brief', 'other.yaml', '--format', 'pdf', '--out', 'b.html'], '--format pdf does not fit the ending of'],
    [['run', 'other.yaml', '--out', 'report.html'], '--out takes a folder'],
    [['compare', 'other.yaml', 'plan.yaml', '--out', 'compare.pdf'], '--out takes a folder'],
    [['ledger', 'other.yaml', '--out', 'ledger.csv2.csv'], '--out takes a folder'],
    [['init', 'new.json'], 'yoha init writes YAML'],
    [['init', 'new'], 'yoha init writes YAML'],
  ])('%j: refused with 2, and nothing is written', async (args, why) => {
    const before = filesIn(root, true);
    const here = args.map((arg, index) =>
      index > 0 && /^\w[\w.-]*$/.test(arg) && (arg.includes('.') || arg === 'new') ? at(arg) : arg,
    );
    const { code, stdout, stderr } = await yoha(here);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
    expect(filesIn(root, true)).toEqual(before);
  });
});
