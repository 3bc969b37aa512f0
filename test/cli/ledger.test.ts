import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerAnalysis } from '../../src/decide/ledger/ledger-analysis.js';
import { yoha } from './in-process.js';
import { folderWith, removeFolder } from './yoha.js';

const scenario = 'scenarios/web-agency-launch.yaml';
const few = ['--trials', '64'];
const folder = folderWith();
afterAll(() => removeFolder(folder));

describe('yoha ledger', () => {
  it('prints every line with its error and lag, at most 100 columns wide, in both languages', async () => {
    for (const [locale, total] of [
      ['en', 'Total with spillovers'],
      ['ja', '余波込み合計'],
    ]) {
      const { code, stdout } = await yoha(['ledger', scenario, ...few, '--locale', locale]);
      expect(code).toBe(0);
      expect(stdout).toContain(total);
      expect(stdout).toMatch(/(after 6 mo|6か月後)/);
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it('is in short in the text of a run: one line an initiative, whose columns add up', async () => {
    const { stdout } = await yoha(['run', scenario, ...few, '--analyses', 'ledger']);
    const lines = stdout.slice(stdout.indexOf('Spillover ledger')).split('\n\n')[0].split('\n').slice(2);
    const means = (line: string): number[] =>
      [...line.replaceAll('−', '-').matchAll(/(?<![±\d.])-?\d+\.\d/g)].map(([figure]) => Number(figure));
    const sum = lines.slice(0, -2).reduce((found, line) => found + means(line)[0], 0);
    expect(lines).toHaveLength(7);
    expect(Math.abs(sum - means(lines[5])[0])).toBeLessThan(0.3);
  });

  it('gives the same analysis as JSON and as a part of a run', async () => {
    const own = JSON.parse((await yoha(['ledger', scenario, ...few, '--json'])).stdout) as LedgerAnalysis;
    const { stdout } = await yoha(['run', scenario, ...few, '--analyses', 'ledger', '--json']);
    const run = JSON.parse(stdout) as { analyses: { ledger: LedgerAnalysis } };
    expect(run.analyses.ledger).toEqual(own);
  });

  it('writes the table, the data and the charts into a folder', async () => {
    const out = join(folder, 'out');
    expect((await yoha(['ledger', scenario, ...few, '--out', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['.yoha.json', 'charts', 'ledger.csv', 'ledger.json']);
    expect(readdirSync(join(out, 'charts'))).toHaveLength(6);
    expect(readFileSync(join(out, 'ledger.csv'), 'utf8')).toContain('cannibalisation.program');
  });

  it('refuses a file that is not there', async () => {
    expect((await yoha(['ledger', 'none.yaml'])).code).toBe(3);
  });
});
