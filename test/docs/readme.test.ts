import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Summary } from '../../src/summary/summary.js';
import { yoha } from '../cli/in-process.js';
import { folderWith, removeFolder } from '../cli/yoha.js';
import { blocksOf, partOf, root, textOf } from './markdown.js';

let folder = '';
beforeAll(() => {
  folder = folderWith();
  cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
});
afterAll(() => removeFolder(folder));

const fenced = (part: string): string => /^```\w+\n([\s\S]*?)^```$/m.exec(partOf('README.md', part))?.[1] ?? '';

describe('the example of README', () => {
  test('is scenarios/tiny.yaml to the letter', () => {
    expect(fenced('tiny scenario')).toBe(readFileSync(join(root, 'scenarios', 'tiny.yaml'), 'utf8'));
  });

  test('prints what README quotes', async () => {
    const { code, stdout } = await yoha(['run', 'scenarios/tiny.yaml', '--out', 'out/tiny'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toBe(fenced('tiny result'));
  }, 120_000);

  test('is explained as README quotes', async () => {
    const { stdout } = await yoha(['explain', 'scenarios/tiny.yaml', 'mrr.agency'], { cwd: folder });
    expect(stdout).toBe(fenced('tiny explanation'));
  });

  test('gives the flow and the sum of the table computed by hand', () => {
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(folder, 'out', 'tiny', 'flows.csv'), 'utf8').replace(/^\uFEFF/, ''),
      { header: true, skipEmptyLines: true },
    );
    const program = data.filter((row) => row['lens'] === 'strict' && row['of'] === 'program');
    const amounts = (name: string): number[] =>
      (new RegExp(`^\\| ${name} \\|(.*)\\|$`, 'm').exec(textOf('README.md'))?.[1] ?? '')
        .split('|')
        .map((cell) => cell.trim().replaceAll(',', '').replace('−', '-'))
        .filter((cell) => cell !== '…')
        .map(Number);
    const shown = (column: string): number[] => [0, 1, 2, 3, 4, 11].map((month) => Number(program[month][column]));
    expect(shown('flow.mean')).toEqual(amounts('flow'));
    expect(shown('cumulative.mean')).toEqual(amounts('cumulative'));
  });

  test('has the payback month, the NPV and the ratio that README derives', async () => {
    const { stdout } = await yoha(['run', 'scenarios/tiny.yaml', '--json'], { cwd: folder });
    const { program, ratio } = JSON.parse(stdout) as Summary;
    expect(program.strict.payback.by50.month).toBe(3);
    expect(program.strict.npv.p50).toBe(720_000);
    expect(ratio.all.p50.at(-1)).toBeCloseTo(780_000 / 12_780_000, 12);
  });
});

test('README lists every option of run and every command', async () => {
  const text = textOf('README.md');
  const help = (await yoha(['run', '--help'])).stdout;
  const options = [...help.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, option]) => option);
  expect(options.length).toBeGreaterThan(8);
  for (const option of options.filter((each) => each !== '--help')) expect(text).toContain(option);
  const commands = [...(await yoha(['--help'])).stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) expect(text).toContain(`\`yoha ${command}`);
});

test('npm scripts and files that README names exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['start', 'test']) expect(scripts).toHaveProperty(name);
  const run = blocksOf('README.md').some(({ text }) => text.includes('npm start') && text.includes('npm test'));
  expect(run).toBe(true);
  for (const file of ['LICENSE', 'bin/yoha.js']) expect(existsSync(join(root, file))).toBe(true);
});
