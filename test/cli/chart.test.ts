import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { processHost } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder, shell } from './yoha.js';

const folder = folderWith({ 'plan.yaml': plain, 'emoji.yaml': plain.replace('label: Seminar', 'label: Seminar 🚀') });
afterAll(() => removeFolder(folder));
const chart = (...args: string[]) => yoha(['chart', 'plan.yaml', ...args], { cwd: folder });

describe('yoha chart', () => {
  it('lists every chart with what it shows, in the language asked for', async () => {
    const { code, stdout } = await chart();
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(9);
    expect(stdout).toMatch(/^ {2}payback-curve +Cumulative cash/);
    expect((await chart('--locale', 'ja')).stdout).toMatch(/tornado +前提の上下で動く正味現在価値/);
  });

  it('gives the same bytes as a run, also for a chart of an analysis', async () => {
    await yoha(['run', 'plan.yaml', '--out', 'out', '--quiet'], { cwd: folder });
    expect((await chart('payback-curve')).stdout).toBe(
      readFileSync(join(folder, 'out/charts/payback-curve.svg'), 'utf8'),
    );
    expect((await chart('ledger', '--format', 'vl')).stdout).toBe(
      readFileSync(join(folder, 'out/charts/ledger.vl.json'), 'utf8'),
    );
    shell('$YOHA chart plan.yaml payback-odds --format png > odds.png', { cwd: folder });
    expect(
      readFileSync(join(folder, 'odds.png')).equals(readFileSync(join(folder, 'out/charts/payback-odds.png'))),
    ).toBe(true);
  });

  it('does not print a PNG on a terminal', async () => {
    const said: string[] = [];
    const sink = {
      isTerminal: true,
      color: false,
      write: (text: unknown) => Promise.resolve(void said.push(String(text))),
    };
    const host = { ...processHost(), stdout: sink, stderr: sink };
    expect(await main(['chart', join(folder, 'plan.yaml'), 'payback-odds', '--format', 'png'], host)).toBe(2);
    expect(said.join('')).toContain('a PNG cannot be shown on a terminal');
  });

  it('takes the format from the ending of --out', async () => {
    for (const [out, start] of [
      ['a.svg', '<svg '],
      ['a.png', '\u0089PNG'],
      ['a.vl.json', '{'],
    ] as const) {
      expect(await chart('indirect-ratio', '--out', out)).toMatchObject({ code: 0, stdout: '' });
      expect(readFileSync(join(folder, out), 'latin1').startsWith(start)).toBe(true);
    }
  });

  it('refuses an unknown name with what was meant, and a chart that would be empty', async () => {
    expect(await chart('paybackcurve')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean payback-curve?') as string,
    });
    expect((await chart('zzz')).stderr).toContain('Choose from payback-curve, payback-odds');
    expect(await chart('spillovers')).toMatchObject({
      code: 2,
      stderr: 'yoha: spillovers: this scenario has nothing to show in this chart.\n',
    });
    expect((await chart('tornado', '--format', 'pdf')).code).toBe(2);
  });

  it('refuses to replace the scenario, to write to a folder or to nowhere, before any work', async () => {
    for (const out of ['plan.yaml', '.', 'none/a.svg'])
      expect(await chart('payback-curve', '--format', 'svg', '--out', out)).toMatchObject({
        code: 3,
        stderr: expect.stringContaining(`cannot write ${out}`) as string,
      });
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(plain);
  });

  it('names place and character where a label cannot be drawn, as a run does, and writes nothing', async () => {
    for (const args of [
      ['chart', 'emoji.yaml', 'payback-odds', '--out', 'emoji.svg'],
      ['run', 'emoji.yaml', '--out', 'emoji'],
      ['check', 'emoji.yaml'],
    ]) {
      const { code, stderr } = await yoha(args, { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toMatch(/error\[character-not-drawn\] emoji\.yaml:\d+:\d+ {2}initiatives\.seminar\.label/);
      expect(stderr).toContain('U+1F680 🚀');
    }
    expect(['emoji.svg', 'emoji'].map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
  });

  it('names the character of a text that came from the command line', async () => {
    const { code, stderr } = await chart('payback-odds', '--seed', 'a😀', '--format', 'png', '--out', 'b.png');
    expect([code, stderr]).toEqual([2, expect.stringContaining('U+1F600 😀')]);
  });
});
