import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InformationAnalysis } from '../../src/decide/information/information-analysis.js';
import { SensitivityAnalysis } from '../../src/decide/sensitivity/sensitivity-analysis.js';
import { yoha } from './in-process.js';
import { folderWith, removeFolder } from './yoha.js';

const checks = ['scenarios/regional-alliance-checks.yaml', '--trials', '256'];

describe('yoha sensitivity', () => {
  it('prints the analysis as data and as text, in the language asked for, and writes its files', async () => {
    const folder = folderWith();
    const out = join(folder, 'out');
    const { code, stdout } = await yoha(['sensitivity', ...checks, '--json', '--out', out]);
    expect(code).toBe(0);
    expect(SensitivityAnalysis.parse(JSON.parse(stdout)).trials).toBe(256);
    expect(readdirSync(out).sort()).toEqual(['.yoha.json', 'charts', 'sensitivity.csv', 'sensitivity.json']);
    expect(readdirSync(join(out, 'charts')).filter((name) => name.endsWith('.png'))).toEqual(['sensitivity.png', 'tornado.png']); // prettier-ignore
    removeFolder(folder);
  });

  it('says so where nothing is uncertain', async () => {
    const { code, stdout } = await yoha(['sensitivity', 'scenarios/tiny.yaml', '--locale', 'en']);
    expect([code, stdout]).toEqual([0, 'Nothing in this scenario is uncertain.\n']);
  });
});

describe('yoha learn', () => {
  it('prints the analysis as data, with the checks of the file', async () => {
    const { code, stdout } = await yoha(['learn', ...checks, '--json']);
    expect(code).toBe(0);
    const { checks: found } = InformationAnalysis.parse(JSON.parse(stdout));
    expect(found.map(({ name }) => name)).toEqual(['bank-pilot', 'dealer-survey', 'price-review']);
  });

  it('prints no line wider than a hundred columns', async () => {
    const { stdout } = await yoha(['learn', ...checks, '--locale', 'en']);
    expect(stdout).toContain('Check (JPY');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
