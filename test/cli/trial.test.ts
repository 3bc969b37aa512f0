import { describe, expect, it } from 'vitest';
import { yoha } from './in-process.js';

const scenario = 'scenarios/web-agency-launch.yaml';
const few = ['--trials', '64'];

describe('yoha trial', () => {
  it('prints a trial by number: what was drawn and every month', async () => {
    const { code, stdout } = await yoha(['trial', scenario, '7', ...few]);
    expect(code).toBe(0);
    expect(stdout).toContain('Trial 7 of 64, strict');
    expect(stdout.match(/^ {2}20\d\d-\d\d /gm)).toHaveLength(60);
  });

  it('finds the median and prints the series asked for, in Japanese where wanted', async () => {
    const { stdout } = await yoha(['trial', scenario, 'median', 'partners', ...few, '--locale', 'ja']);
    expect(stdout).toMatch(/試行 \d+ \/ 64（余波なし）/);
    expect(stdout).toMatch(/partners あり +なし/);
  });

  it('gives the numbers unrounded as JSON', async () => {
    const { stdout } = await yoha(['trial', scenario, '1', 'cash', ...few, '--json']);
    const { trial, series, months } = JSON.parse(stdout) as {
      trial: number;
      series: { cash: { with: number[] } };
      months: string[];
    };
    expect([trial, months.length, series.cash.with.length]).toEqual([1, 60, 60]);
  });

  it.each([
    [['65'], 'there is no trial "65". Write a number from 1 to 64'],
    [['0'], 'there is no trial "0"'],
    [['best'], 'there is no trial "best"'],
    [['1', 'partnerz'], 'no such series: partnerz. Did you mean partners?'],
  ])('refuses %j with a cure', async (args, message) => {
    const { code, stderr } = await yoha(['trial', scenario, ...args, ...few]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
