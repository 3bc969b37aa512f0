import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['scripts/longest-first.js', /'(test\/[^']+\.test\.ts)'/g, (name: string) => name],
  ['bench/proofs/bench.js', /^ {2}'([a-z]+\/[^']+)',$/gm, (name: string) => `test/${name}.test.ts`],
])('every test file that %s names is there', (script, names, path) => {
  const named = [...readFileSync(script, 'utf8').matchAll(names)].map(([, name]) => path(name));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});
