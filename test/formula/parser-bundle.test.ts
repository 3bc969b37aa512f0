import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('a bundle with formulas holds mathjs’s parser and no more (under 170 kB minified)', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/formula/parse-formula.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  expect(outputFiles[0].contents.length).toBeLessThan(170_000);
});

test('mathjs is imported by src/formula alone', () => {
  const importers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /from 'mathjs/.test(readFileSync(join(root, 'src', file), 'utf8')));
  expect(importers).toEqual(['formula/parser.ts']);
});
