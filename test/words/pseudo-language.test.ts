import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inForeign } from './foreign.js';

const file = resolve(import.meta.dirname, '..', '..', 'scenarios', 'regional-alliance.yaml');

/** What stands alike in every language: the author's text, names, and values of the scenario format. */
const known = new Set([
  ...(readFileSync(file, 'utf8').match(/[A-Za-z]+/g) ?? []),
  ...['Yoha', 'test', 'latin', 'hypercube', 'alpha', 'beta', 'sha', 'quot'],
]);

/** Latin words of three letters or more that nobody but the program can have put there; digests aside. */
const left = (paper = 'nothing'): string[] =>
  [...new Set(paper.replace(/sha256:[\da-f]+/g, '').match(/[A-Za-z]{3,}/g) ?? [])].filter((word) => !known.has(word));

/** The program with another dictionary. Not by a mock: modules that a worker keeps for its next file must stay as they are. */
const foreignWords: Plugin = {
  name: 'foreign-words',
  setup(building) {
    building.onLoad({ filter: /src[\\/]words[\\/]words\.ts$/ }, ({ path }) => ({
      resolveDir: resolve(path, '..'),
      contents: `import { en } from './en/index.js';
        import { inForeign } from ${JSON.stringify(resolve(import.meta.dirname, 'foreign.ts'))};
        const said = inForeign(en);
        const words = { ...said, figures: { ...said.figures, lang: 'en' } };
        export const wordsOf = () => words;`,
    }));
  },
};

describe('in a language that nobody speaks', () => {
  const folder = mkdtempSync(join('node_modules', 'foreign-'));
  let papers: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const outfile = resolve(folder, 'papers.mjs');
    const entryPoints = [join(import.meta.dirname, 'foreign-papers.ts')];
    await build({
      ...{ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
      ...{ plugins: [foreignWords], loader: { '.yaml': 'text' }, define: { YOHA_VERSION: '"test"' } },
    });
    const { paperTexts } = (await import(pathToFileURL(outfile).href)) as typeof import('./foreign-papers.js');
    papers = await paperTexts(file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('Latin letters look foreign, figures do not', () => {
    expect(inForeign({ npv: 'NPV, 5%' })).toEqual({ npv: 'ＮＰＶ, 5%' });
  });

  test.each(['report', 'brief', 'terminal', 'pictures', 'workbook'])(
    'no word of the %s escapes the dictionary',
    (name) => {
      expect(papers[name]).toMatch(/[ａ-ｚ]/);
      expect(left(papers[name])).toEqual([]);
    },
  );
});
