import type { Content } from './content.js';
import type { Table } from './table.js';

/** A paragraph. `note` says how the figures around it are meant, `consequence` what follows from the paragraph before. */
export interface Paragraph {
  readonly block: 'paragraph';
  readonly style: 'plain' | 'note' | 'consequence' | 'answer-line';
  readonly content: Content;
}

/** Names with what is to be said of each. */
export interface Facts {
  readonly block: 'facts';
  readonly layout: 'facts' | 'method' | 'replay';
  readonly entries: readonly (readonly [name: Content, said: Content])[];
}

export interface List {
  readonly block: 'list';
  readonly layout: 'plain' | 'short' | 'warnings';
  /** For readers aloud, where no title stands above. */
  readonly label: string;
  readonly items: readonly Content[];
}

/** A drawn chart by its name, and what it draws as a table. */
export interface Picture {
  readonly block: 'picture';
  readonly name: string;
  readonly data: Table | null;
}

/** Text of others, line by line as it is. */
export interface Verbatim {
  readonly block: 'verbatim';
  readonly texts: readonly string[];
}

export interface Title {
  readonly block: 'title';
  readonly content: Content;
  /** What stands smaller beside it. */
  readonly beside: string;
}

/** A part of a section with a title of its own. */
export interface Part {
  readonly block: 'part';
  readonly id: string;
  readonly layout: 'initiative';
  readonly title: Content;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Facts | List | Picture | Verbatim | Title | Part;

/** A section of a page; `id` is generated here, never taken from the scenario. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (...content: readonly Content[]): Paragraph => ({
  block: 'paragraph',
  style: 'plain',
  content,
});
export const note = (...content: readonly Content[]): Paragraph => ({ block: 'paragraph', style: 'note', content });
export const consequence = (...content: readonly Content[]): Paragraph => ({
  block: 'paragraph',
  style: 'consequence',
  content,
});
export const answerLine = (...content: readonly Content[]): Paragraph => ({
  block: 'paragraph',
  style: 'answer-line',
  content,
});
export const title = (content: Content, beside = ''): Title => ({ block: 'title', content, beside });
export const facts = (entries: Facts['entries'], layout: Facts['layout'] = 'facts'): Facts => ({
  block: 'facts',
  layout,
  entries,
});
export const list = (items: readonly Content[], layout: List['layout'] = 'plain', label = ''): List => ({
  block: 'list',
  layout,
  label,
  items,
});

export const verbatim = (texts: readonly string[]): Verbatim => ({ block: 'verbatim', texts });

/** Blocks without those that are not there. */
export const blocks = (...all: readonly (Block | readonly Block[] | null)[]): Block[] =>
  all.flatMap((each) => (each === null ? [] : 'block' in each ? [each] : [...each]));

/** Every content of a block, in reading order. */
export function contentsOf(block: Block): Content[] {
  switch (block.block) {
    case 'paragraph':
      return [block.content];
    case 'title':
      return [block.content, block.beside];
    case 'facts':
      return block.entries.flat();
    case 'list':
      return [...block.items];
    case 'verbatim':
      return [];
    case 'picture':
      return block.data === null ? [] : contentsOf(block.data);
    case 'part':
      return [block.title, ...block.blocks.flatMap(contentsOf)];
    case 'table':
      return [
        block.caption,
        ...block.heads.flat().map(({ content }) => content),
        ...block.groups.flatMap(({ title: head, rows }) => [
          head,
          ...rows.flatMap(({ heads, cells }) => [...heads, ...cells].map(({ content }) => content)),
        ]),
      ];
  }
}
