import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareAnalysis } from '../../src/decide/compare/compare-analysis.js';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder, yoha as spawned } from './yoha.js';

const dearer = 'extends: plan.yaml\ninitiatives: { seminar: { cost: { once: 300_000 } } }\n';

const git = (folder: string, ...args: string[]): void => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
};

/** A repository whose plan was in a folder below, with a base and data, and has changed since. */
function repository(): string {
  const folder = folderWith();
  mkdirSync(join(folder, 'plans'));
  const file = (name: string, text: string): void => writeFileSync(join(folder, 'plans', name), text);
  git(folder, 'init', '-q');
  file('base.yaml', plain.replace('wins: 5,', 'wins: { data: wins.csv },'));
  file('wins.csv', 'wins\n5\n5\n');
  file('plan.yaml', 'extends: base.yaml\n');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  file('wins.csv', 'wins\n6\n6\n');
  file('base.yaml', plain.replace('wins: 5,', 'wins: { data: wins.csv },').replace('once: 100_000', 'once: 150_000'));
  git(folder, 'commit', '-q', '-a', '-m', 'second');
  return folder;
}

describe('yoha compare', () => {
  let folder = '';
  let repo = '';
  beforeAll(() => {
    folder = folderWith({
      'plan.yaml': plain,
      'dearer.yaml': dearer,
      'longer.yaml': `extends: plan.yaml\nhorizon: 18 months\n`,
    });
    repo = repository();
  });
  afterAll(() => [folder, repo].forEach(removeFolder));

  it('tells a variant from what it extends: difference, change and verdicts', async () => {
    const { code, stdout } = await yoha(['compare', 'plan.yaml', 'dearer.yaml'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Seminar: cost at the start: 100_000 → 300_000');
    expect(stdout).toMatch(/NPV, mean +JPY −200.0 thousand/);
    expect(stdout).toMatch(/Verdict +\S+ +\S+/);
  });

  it('gives the same as JSON, bridge included', async () => {
    const { stdout } = await yoha(['compare', 'plan.yaml', 'dearer.yaml', '--json'], { cwd: folder });
    const { comparisons, scenarios } = JSON.parse(stdout) as CompareAnalysis;
    expect(scenarios.map(({ regret }) => regret.expected.mean)).toEqual([0, expect.closeTo(200_000, 6)]);
    expect(comparisons[0].bridge!.lines[0].figures.npv.mean).toBeCloseTo(-200_000, 6);
  });

  describe('as a comment for a pull request', () => {
    const comment = async (other: string, ...options: string[]): Promise<string> => {
      writeFileSync(join(folder, 'proposal.yaml'), other);
      const args = ['compare', 'plan.yaml', 'proposal.yaml', '--format', 'markdown', ...options];
      const { code, stdout, stderr } = await yoha(args, { cwd: folder });
      expect([code, stderr]).toEqual([0, '']);
      return stdout;
    };

    it('has the verdicts, the changes with who answers for them, and a bridge that sums', async () => {
      const text = await comment(`extends: plan.yaml
direct: { churn: 2% }
initiatives: { seminar: { cost: { once: { value: 300_000, owner: Sato } }, payback: { within: 6 months } } }
`);
      expect(text).toContain('### Verdict: No-go, unchanged · A → B');
      expect(text).toContain('- Seminar: cost at the start: `100_000` → `300_000` · owner: Sato\n');
      expect(text).toContain('- Direct sales: churn: `1%` → `2%` · no owner named\n');
      // No number of the model: nobody answers for it.
      expect(text).toMatch(/- Seminar: payback statement: .* · moves no cash\n/);
      const npv = (name: string): number =>
        Number(
          new RegExp(`^\\| ${name} \\| ([^ ]+) `, 'm')
            .exec(text.slice(text.indexOf('What each change moved')))?.[1]
            ?.replace('−', '-')
            .replaceAll(',', ''),
        );
      expect(npv('Seminar: cost at the start')).toBe(-200);
      expect(npv('A') + npv('Seminar: cost at the start') + npv('Direct sales: churn')).toBeCloseTo(npv('B'), 1);
    });

    it('tells how the verdict changes, in Japanese where wanted', async () => {
      const text = await comment(
        'extends: plan.yaml\ndecision: { go: ["mean(npv) > -100_000"], noGo: ["mean(npv) < -1_000_000"] }\n',
        '--locale',
        'ja',
      );
      expect(text).toContain('### 判定：見送り → go · A → B');
      expect(text).toMatch(
        /- 判定：goのルール：mean\(npv\)：記載なし → `mean\(npv\) > -100_000` · 資金には影響しない\n/,
      );
      expect(text).toContain('数字を動かす違いはない。');
    });

    it('keeps labels of authors from being read as Markdown', async () => {
      const text = await comment('extends: plan.yaml\ntitle: "*bold* <b> | #1"\ndirect: { churn: 2% }\n');
      expect(text).toContain('**B** \\*bold\\* \\<b\\> \\| \\#1 (`proposal.yaml`)');
    });

    it('is not asked for together with data', async () => {
      const args = ['compare', 'plan.yaml', 'dearer.yaml', '--json', '--format', 'markdown'];
      const { code, stderr } = await yoha(args, { cwd: folder });
      expect([code, stderr]).toEqual([2, expect.stringContaining('ask for one of them')]);
    });

    it('is what the step of the cookbook writes', async () => {
      const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'cookbook.md'), 'utf8');
      const step = /yoha (compare .*) > comment\.md/.exec(page)?.[1] ?? '';
      git(repo, 'update-ref', 'refs/remotes/origin/main', 'HEAD~1');
      const { code, stdout } = await yoha([...step.split(' '), '--trials', '64'], { cwd: join(repo, 'plans') });
      expect([code, stdout]).toEqual([
        0,
        expect.stringContaining('- Seminar: cost at the start: `100_000` → `150_000`'),
      ]);
    });
  });

  it('writes page, tables and charts, in Japanese where wanted', async () => {
    const args = ['compare', 'plan.yaml', 'dearer.yaml', '--out', 'out', '--locale', 'ja', '--quiet'];
    expect(await yoha(args, { cwd: folder })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(folder, 'out', 'compare.html'), 'utf8');
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toContain('<script');
    for (const name of ['compare.csv', 'bridge.csv', 'charts/bridge-b.png', 'charts/npv-exceedance.svg'])
      expect(existsSync(join(folder, 'out', name)), name).toBe(true);
  });

  it('takes seed, trials and horizon of the first, and says so', async () => {
    const { stdout } = await yoha(['compare', 'plan.yaml', 'longer.yaml'], { cwd: folder });
    expect(stdout).toContain('longer.yaml: horizon 12 months instead of 18 months');
    expect(stdout).toContain('Nothing that means something differs.');
  });

  it('reads a revision from git with the base and the data of that revision', async () => {
    const cwd = join(repo, 'plans');
    const { code, stdout, stderr } = await yoha(
      ['compare', 'plan.yaml@HEAD~1', 'plan.yaml', '--json', '--trials', '64'],
      {
        cwd,
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    const { changes } = (JSON.parse(stdout) as CompareAnalysis).comparisons[0];
    expect(changes.map(({ path }) => path)).toEqual(['direct.wins', 'initiatives.seminar.cost.once']);
    const same = await yoha(['compare', 'plans/plan.yaml@HEAD', 'plans/plan.yaml', '--trials', '64'], { cwd: repo });
    expect(same.stdout).toContain('Nothing that means something differs.');
  });

  it.each([
    [['plan.yaml@HEAD', 'plan.yaml'], 'does not lie in a git repository', 'folder'],
    [['plan.yaml@nowhere', 'plan.yaml'], 'has no revision nowhere. "git log --oneline" lists them', 'repo'],
    [['plan.yaml@--help', 'plan.yaml'], 'has no revision --help', 'repo'],
    [['other.yaml@HEAD', 'plan.yaml'], 'other.yaml is not in that revision', 'repo'],
    [['missing.yaml', 'plan.yaml'], 'cannot read missing.yaml: no such file', 'folder'],
  ])('refuses %j with a cure', async (files, message, where) => {
    const cwd = where === 'repo' ? join(repo, 'plans') : folder;
    const { code, stderr } = await yoha(['compare', ...files], { cwd });
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)]);
  });

  it('says how to do without git where there is none', () => {
    const cwd = join(repo, 'plans');
    const { code, stderr } = spawned(['compare', 'plan.yaml@HEAD', 'plan.yaml'], { cwd, env: { PATH: '/nowhere' } });
    expect([code, stderr]).toEqual([3, expect.stringContaining('git is not installed. Install git, or')]);
  });

  it('refuses scenarios that are not valid, and those in another currency', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'extends: plan.yaml\ndirect: { chrun: 1% }\n');
    writeFileSync(join(folder, 'dollars.yaml'), 'extends: plan.yaml\ncurrency: USD\n');
    expect(await yoha(['compare', 'plan.yaml', 'wrong.yaml'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('chrun') as string,
    });
    expect((await yoha(['compare', 'plan.yaml', 'dollars.yaml'], { cwd: folder })).stderr).toContain(
      'plan.yaml is in JPY, dollars.yaml in USD',
    );
  });
});
