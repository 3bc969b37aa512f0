import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlipAnalysis } from '../../src/decide/flip/flip-analysis.js';
import { SeekAnalysis } from '../../src/decide/seek/seek-analysis.js';
import { StabilityAnalysis } from '../../src/decide/stability/stability-analysis.js';
import { yoha, type Said } from './in-process.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
beforeAll(() => {
  const undecided = plain.replace(/^decision:.*$/m, '');
  folder = folderWith({ 'plan.yaml': plain, 'undecided.yaml': undecided });
});
afterAll(() => removeFolder(folder));

const run = (...args: string[]): Promise<Said> => yoha(args, { cwd: folder });
const seek = (...args: string[]): Promise<Said> => run('seek', 'plan.yaml', ...args);

describe('yoha seek', () => {
  it('prints the value at which the rule begins to hold, in the unit of its author', async () => {
    const args = ['--vary', 'segments.agencies.winRate', '--until', 'mean(npv) >= 0', '--between', '10%', '100%'];
    const { code, stdout } = await seek(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/holds with agencies: win rate at or above \d+(\.\d+)?%/);
    const found = SeekAnalysis.parse(JSON.parse((await seek(...args, '--json')).stdout));
    const [{ value }] = found.found;
    const at = async (winRate: number): Promise<boolean> => {
      const set = ['--set', `segments.agencies.winRate=${winRate}`, '--json', '--analyses', 'none'];
      const summary = JSON.parse((await run('run', 'plan.yaml', ...set)).stdout) as {
        program: { strict: { npv: { mean: number } } };
      };
      return summary.program.strict.npv.mean >= 0;
    };
    expect([await at(value - 1e-6), await at(value + 1e-6)]).toEqual([false, true]);
  });

  it.each([
    [['--until', 'mean(npv) > 0'], /needs --vary/],
    [['--vary', 'direct.churn'], /needs --until/],
    [
      ['--vary', 'direct.chrun', '--until', 'mean(npv) > 0'],
      /no number at direct\.chrun\. Did you mean direct\.churn\?/,
    ],
    [['--vary', 'direct.churn', '--until', 'mean(npv)'], /error\[rule-form\] --until:1:1/],
    [['--vary', 'direct.churn', '--until', 'mean(npv) > 0', '--between', '5%', '1%'], /cannot read "5% 1%"/],
    [['--vary', 'direct.churn', '--until', 'mean(npv) > 0', '--between', '5%', '200%'], /lies between 0 and 1/],
    [['--vary', 'segments.agencies.onboarding', '--until', 'mean(npv) > 0'], /no range\. Add --between/],
  ])('refuses %j with a cure', async (args, message) => {
    const { code, stdout, stderr } = await seek(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('yoha flip', () => {
  it('prints verdict, its own error and the flips, and the same as JSON', async () => {
    const { code, stdout } = await run('flip', 'plan.yaml', '--locale', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('Verdict: ');
    expect(stdout).toContain('When the trials are drawn again: ');
    expect(stdout).toContain('What would flip the verdict');
    const json = JSON.parse((await run('flip', 'plan.yaml', '--json')).stdout) as Record<string, unknown>;
    StabilityAnalysis.parse(json['stability']);
    FlipAnalysis.parse(json['flips']);
  });

  it('says what is missing where there is no decision', async () => {
    const { code, stderr } = await run('flip', 'undecided.yaml', '--locale', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('states no decision. Add decision:');
  });
});
