import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { folderWith, removeFolder, yoha } from '../cli/yoha.js';
import { printingEnv } from '../cli/pdf/browser.js';
import { blocksOf, pages, root } from './markdown.js';

const blocks = pages.flatMap(blocksOf);
const scenarios = blocks.filter(({ language }) => language === 'yaml');

let folder = '';
const env = printingEnv();
beforeAll(() => void (folder = folderWith()));
afterAll(() => removeFolder(folder));

/** The folder in which the blocks of a page work: its own, with the samples. */
function folderOf(page: string): string {
  const own = join(folder, page.replaceAll('/', '-'));
  if (!existsSync(own)) cpSync(join(root, 'scenarios'), join(own, 'scenarios'), { recursive: true });
  return own;
}

/** Writes the blocks of a page that are files, up to a line of it: a later one of the same name replaces the earlier. */
function writeNamed(page: string, until = Infinity): void {
  for (const { file, text, line, page: of } of blocks)
    if (of === page && file !== '' && line < until) writeFileSync(join(folderOf(page), file), `${text}\n`);
}

describe('a block of YAML', () => {
  test.each(scenarios)('on $page, line $line, is a scenario without errors', ({ text, page, file }) => {
    const name = join(folderOf(page), file === '' ? 'scenarios/block.yaml' : file);
    writeNamed(page);
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

/** Pages whose quoted output is what the commands print, run as written; on the others commands run on a few trials. */
const exact = (page: string): boolean => /^docs\/(?:ja\/)?(?:tutorial|cookbook)\.md$/.test(page);

const commands = blocks
  .map((block, at) => ({ block, next: blocks[at + 1] }))
  .filter(({ block }) => block.language === 'sh')
  .map(({ block: { page, line, text }, next }) => ({
    title: `${page}, line ${line}`,
    page,
    line,
    lines: text
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((each) => each.replace(/\s+#.*$/, '')),
    quoted: next !== undefined && next.page === page && next.language === 'text' ? next.text.split('\n') : [],
  }));

/** Lines of a quotation that the output does not have, in its order; `…` stands for lines left out. */
function notPrinted(quoted: readonly string[], output: string): string[] {
  const printed = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  return quoted.filter((line) => {
    if (line.trim() === '' || line.trim() === '…') return false;
    const at = printed.indexOf(line.trimEnd(), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

describe('the commands of a block', () => {
  test.each(commands)(
    'on $title, work one after the other',
    ({ page, line: at, lines, quoted }) => {
      writeNamed(page, at);
      let output = '';
      for (const line of lines) {
        const words = wordsOf(line);
        const args = words.slice(words[0] === 'node' ? 2 : 1);
        expect(words.slice(0, words.length - args.length).join(' ')).toMatch(/^(?:node bin\/yoha\.js|yoha)$/);
        const { code, stdout, stderr } = yoha(exact(page) ? args : quick(args), { cwd: folderOf(page), env });
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
        output += stdout + stderr;
      }
      if (exact(page)) expect(notPrinted(quoted, output)).toEqual([]);
    },
    120_000,
  );
});
