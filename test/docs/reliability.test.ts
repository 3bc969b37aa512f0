import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from './markdown.js';

const page = textOf('docs/reliability.md');
const [shown, missing] = page.split('## Not shown');
const idsOf = (text: string): string[] => [...text.matchAll(/^\| (R\d+)/gm)].map(([, id]) => id);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('every test and benchmark that shows a promise exists', () => {
  const files = [...shown.matchAll(/`((?:test|bench)\/[\w./-]+|eslint\.config\.js)`/g)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const commands = [...shown.matchAll(/`npm run ([\w:]+)(?: -- ([a-z-]+))?`/g)];
  for (const [, script, benchmark] of commands) {
    expect(Object.keys(scripts)).toContain(script);
    if (script === 'bench') expect(existsSync(join(root, 'bench', benchmark)), benchmark).toBe(true);
  }
});

test('R1 to R35 all have an answer; at most five have none to show, and none of those that must', () => {
  const all = Array.from({ length: 35 }, (_, at) => `R${at + 1}`);
  const open = idsOf(missing);
  expect(all.filter((id) => id !== 'R28' && ![...idsOf(shown), ...open].includes(id))).toEqual([]);
  expect(open.length).toBeLessThanOrEqual(5);
  expect(open).not.toEqual(expect.arrayContaining([expect.stringMatching(/^R(?:4|19|22|29|31)$/)]));
});
