import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { blockCommands, blocks, PageFolders, quick } from './commands.js';

const scenarios = blocks.filter(({ language }) => language === 'yaml');

let folders: PageFolders;
beforeAll(() => void (folders = new PageFolders()));
afterAll(() => folders.remove());

describe('a block of YAML', () => {
  test.each(scenarios)('on $page, line $line, is a scenario without errors', ({ text, page, file }) => {
    const name = join(folders.of(page), file === '' ? 'scenarios/block.yaml' : file);
    folders.write(page);
    const result = loadScenario({ name, bytes: new TextEncoder().encode(text) }, { resolve: folderResolver(name) });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.ok).toBe(true);
  });

  test('is found in README and in the reference', () => {
    const found = new Set(scenarios.map(({ page }) => page));
    expect([...found]).toEqual(expect.arrayContaining(['README.md', 'docs/scenario.md']));
  });
});

describe('the commands of a block', () => {
  test.each(blockCommands.filter(({ quoted }) => quoted.length === 0))(
    'on $title, work one after the other',
    async (block) => void (await folders.printed(block, quick)),
    120_000,
  );
});
