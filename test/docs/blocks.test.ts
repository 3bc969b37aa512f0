import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { folderWith, removeFolder, yoha } from '../cli/yoha.js';
import { printingEnv } from '../cli/pdf/browser.js';
import { blocksOf, pages, root } from './markdown.js';

const blocks = pages.flatMap(blocksOf);
const scenarios = blocks.filter(({ language }) => language === 'yaml');

describe('a block of YAML', () => {
  test.each(scenarios)('on $page, line $line, is a scenario without errors', ({ text }) => {
    const name = join(root, 'scenarios', 'block.yaml');
    const result = loadScenario({ name, bytes: new TextEncoder().encode(text) }, { resolve: folderResolver(name) });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.ok).toBe(true);
  });

  test('is found in README and in the reference', () => {
    const found = new Set(scenarios.map(({ page }) => page));
    expect([...found]).toEqual(expect.arrayContaining(['README.md', 'docs/scenario.md']));
  });
});

/** Words of a command line, quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));

/** Runs on fewer trials, so that a test takes moments; commands that draw nothing stay as they are. */
function quick([command, ...rest]: string[]): string[] {
  return ['run', 'brief', 'explain', 'flip', 'seek', 'compare'].includes(command)
    ? [command, ...rest, '--set', 'simulation.trials=16']
    : [command, ...rest];
}

const commands = blocks
  .filter(({ language }) => language === 'sh')
  .map(({ page, line, text }) => ({
    title: `${page}, line ${line}`,
    lines: text
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((each) => each.replace(/\s+#.*$/, '')),
  }));

describe('the commands of a block', () => {
  let folder = '';
  let env: Record<string, string> = {};
  beforeAll(async () => {
    env = await printingEnv();
    folder = folderWith();
    cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
  }, 60_000);
  afterAll(() => removeFolder(folder));

  test.each(commands)(
    'on $title, work one after the other',
    ({ lines }) => {
      for (const line of lines) {
        const words = wordsOf(line);
        const args = words.slice(words[0] === 'node' ? 2 : 1);
        expect(words.slice(0, words.length - args.length).join(' ')).toMatch(/^(?:node bin\/yoha\.js|yoha)$/);
        const { code, stderr } = yoha(quick(args), { cwd: folder, env });
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
      }
    },
    120_000,
  );
});
