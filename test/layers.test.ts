import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of src/, each of which imports only from the ones before it; `pure` ones know no clock, randomness, process and locale. */
const { pure, edge } = JSON.parse(readFileSync('scripts/layers.json', 'utf8')) as Readonly<
  Record<'pure' | 'edge', readonly string[]>
>;
const layers = [...pure, ...edge];

/** What others import: the library, and the bundle for browsers. */
const interfaces = ['index.ts', 'browser.ts'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join('src', name));

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:^|\n)(?:import|export)\s+[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g);
  return [...found].map(([, still, lazy]) => {
    const to = relative('.', resolve(dirname(file), still ?? lazy ?? ''));
    return { from: file, to: to.replace(/\.js$/, '.ts') };
  });
}

const all = files.flatMap(importsOf);
const layerOf = (file: string): number => layers.indexOf(file.split('/')[1] ?? '');

describe('the layers', () => {
  it('are the folders of src, and nothing lies beside them but the public interface', () => {
    const names = readdirSync('src').filter((name) => !interfaces.includes(name));
    expect(names.filter((name) => !layers.includes(name))).toEqual([]);
  });

  it('import downward only', () => {
    const upward = all.filter(({ from, to }) => layerOf(from) >= 0 && layerOf(to) > layerOf(from));
    expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('stand in the notes on decisions in their order', () => {
    const notes = readFileSync('docs/decisions.md', 'utf8').replace(/\s+/g, ' ');
    expect(notes).toContain(`**Layers.** ${layers.join(', ')}:`);
  });

  it('reach only files that exist', () => {
    const missing = all.filter(({ to }) => !files.includes(to) && !to.endsWith('.yaml'));
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no cycle, imports of types counted', () => {
    const next = new Map(files.map((file) => [file, all.filter(({ from }) => from === file).map(({ to }) => to)]));
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      const cycle =
        (next.get(file) ?? []).map((to) => walk(to, [...path, file])).find((found) => found.length > 0) ?? [];
      done.add(file);
      return cycle;
    };
    expect(files.map((file) => walk(file, [])).find((cycle) => cycle.length > 0) ?? []).toEqual([]);
  });

  it('bring a browser the words of summaries and pictures, and not those of papers', () => {
    const reached = new Set(['src/browser.ts']);
    for (const file of reached) for (const { from, to } of all) if (from === file) reached.add(to);
    expect(reached).toContain('src/words/picture-words.ts');
    expect(reached).not.toContain('src/words/words.ts');
  });

  it.each(interfaces)('are the only interface: src/%s re-exports and does nothing else', (file) => {
    const lines = readFileSync(join('src', file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('/**'));
    expect(lines.filter((line) => !/^export (type )?\{[^}]*\} from '[^']+';$/.test(line))).toEqual([]);
  });
});

describe('house rules of the source', () => {
  it.each(files)('%s has at most 300 lines and no vague name', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(301);
    expect(file).not.toMatch(/(util|helper|common|manager|misc)s?[/.]/i);
  });

  it.each(['cli', 'summary', 'tables', 'engine'])('src/%s has no words of one language', (folder) => {
    const own = files.filter((file) => file.startsWith(`src/${folder}/`));
    const hits = own.filter((file) =>
      /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]|[=!]== '(?:ja|en)'|\bja \?/u.test(readFileSync(file, 'utf8')),
    );
    expect(hits).toEqual([]);
  });

  it('keeps clock, randomness, process and locale out of everything below the command line', () => {
    const below = files.filter(
      (file) => pure.includes(file.split('/')[1] ?? '') && !file.endsWith('scenario/files.ts'),
    );
    const hits = below.filter((file) =>
      /\bnew Date\b|\bDate\.now\b|Math\.random|\bprocess\.|\.toLocale|\bIntl\./.test(readFileSync(file, 'utf8')),
    );
    expect(hits).toEqual([]);
  });
});
