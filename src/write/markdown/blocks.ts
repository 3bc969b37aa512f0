import type { Block, Title } from '../../pages/page.js';
import type { Table } from '../../pages/table.js';
import type { Words } from '../../words/words.js';
import { contentMarkdown } from './content.js';
import { escaped, inCell } from './text.js';

/** What blocks are written with. */
export interface MarkdownWriter {
  readonly words: Words;
  /** Of the titles between the blocks: 2 for `##`. */
  readonly level: number;
}

/** Blocks of a page as Markdown, parted by empty lines. Pictures are left to other papers. */
export const blocksMarkdown = (blocks: readonly Block[], writer: MarkdownWriter): string =>
  blocks
    .map((block) => blockMarkdown(block, writer))
    .filter((text) => text !== '')
    .join('\n\n');

function blockMarkdown(block: Block, writer: MarkdownWriter): string {
  switch (block.block) {
    case 'paragraph':
      return contentMarkdown(block.content);
    case 'title':
      return titleMarkdown(block, writer.level);
    case 'table':
      return tableMarkdown(block, writer.words);
    case 'facts':
      return listMarkdown(
        block.entries.map(
          ([name, said]) => `${name === null ? '' : `**${contentMarkdown(name)}**: `}${contentMarkdown(said)}`,
        ),
      );
    case 'list':
      return listMarkdown(block.items.map(contentMarkdown));
    case 'part':
      return [
        `${'#'.repeat(writer.level)} ${contentMarkdown(block.title)}`,
        blocksMarkdown(block.blocks, { ...writer, level: writer.level + 1 }),
      ].join('\n\n');
    case 'verbatim':
      return block.texts.map((text) => `    ${text.replaceAll('\n', '\n    ')}`).join('\n\n');
    case 'picture':
      return '';
  }
}

const titleMarkdown = ({ content, aside }: Title, level: number): string =>
  `${'#'.repeat(level)} ${contentMarkdown(content)}${aside === null ? '' : ` · ${contentMarkdown(aside)}`}`;

const listMarkdown = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A caption where there is one, then the table. */
function tableMarkdown({ caption, about, unit, heads, groups }: Table, words: Words): string {
  const top = heads.at(-1) ?? [];
  const rules = top.map(({ kind }) => (kind === 'number' ? '--:' : ':--'));
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [...row.heads, ...row.cells].map(({ content }) => contentMarkdown(content))),
  );
  const lines = [top.map(({ content }) => contentMarkdown(content)), rules, ...rows];
  const text = lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
  const name = contentMarkdown(caption);
  const beside = about ?? (unit === '' ? '' : words.report.unit(unit));
  return name === '' ? text : `**${name}**${beside === '' ? '' : ` (${escaped(beside)})`}\n\n${text}`;
}
