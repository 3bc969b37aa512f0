import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** Every page of the documentation, as a path from the root. */
export const pages = [
  'README.md',
  'CHANGELOG.md',
  'scenarios/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** A fenced block of a page: what stands behind its first fence, its text, and the line it begins on. */
export interface Block {
  readonly page: string;
  readonly language: string;
  /** Name of the file that the block is, written behind the language; empty for most. */
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; file: string; line: number; lines: string[] } | null = null;
  textOf(page)
    .split('\n')
    .forEach((line, index) => {
      const fence = /^```(\S*)(?: (\S+))?$/.exec(line);
      if (fence === null) open?.lines.push(line);
      else if (open === null) open = { language: fence[1], file: fence[2] ?? '', line: index + 1, lines: [] };
      else {
        const { lines, ...rest } = open;
        blocks.push({ page, ...rest, text: lines.join('\n') });
        open = null;
      }
    });
  return blocks;
}

/** A page without its fenced blocks and code spans: what is read as Markdown. */
export const proseOf = (page: string): string =>
  textOf(page)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (span) => span.replaceAll(/[[\]()]/g, ''));

/** Anchors of the headings of a page, as GitHub makes them. */
export const anchorsOf = (page: string): string[] =>
  textOf(page)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .flatMap((line) => /^#{1,6} (.*)$/.exec(line)?.[1] ?? [])
    .map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );

/** The part of a page between two markers. */
export function partOf(page: string, name: string): string {
  const found = new RegExp(`<!-- begin: ${name} -->([\\s\\S]*)<!-- end: ${name} -->`).exec(textOf(page));
  if (found === null) throw new Error(`${page} has no part ${name}`);
  return found[1];
}
