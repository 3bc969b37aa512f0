import { joined, lineBreak, strong, type Content } from '../../pages/content.js';
import type { Alternatives, Approvers, Block, Brief, Remark } from '../../pages/brief/model.js';
import type { Measured } from '../../pages/measures.js';
import { blocks, facts, list, paragraph, title, type Block as PageBlock } from '../../pages/page.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Table } from '../../pages/table.js';
import { wordsOf } from '../../words/words.js';
import { blocksMarkdown } from '../markdown/blocks.js';
import { contentMarkdown } from '../markdown/content.js';

/** The page as Markdown with tables, for a chat, a wiki or an issue. Same brief, same bytes. */
export const briefMarkdown = (brief: Brief): string =>
  `# ${contentMarkdown(brief.title)}\n\n${blocksMarkdown(blocksOf(brief), { words: wordsOf(brief.lang), level: 2 })}\n`;

function blocksOf(brief: Brief): PageBlock[] {
  const { kicker, purpose, verdict, exit, notes } = brief;
  const rules = verdict.rules.map(({ side, text, good, found }) => [good ? '✓' : '✗', ` ${side}: `, text, ': ', found]);
  return blocks(
    paragraph(kicker, lineBreak, strong(purpose.name), ': ', purpose.text),
    paragraph(strong(`${verdict.name}: ${verdict.headline}`), '. ', verdict.reading),
    list(rules),
    facts(brief.facts.map(({ name, text, detail }) => [name, withDetail({ main: text, detail })])),
    brief.blocks.flatMap((each) => block(each, brief.heads)),
    alternatives(brief.alternatives),
    [title(exit.title), remarks(exit.remarks)],
    approval(brief.approvers),
    paragraph(joined(notes, lineBreak)),
  );
}

const withDetail = ({ main, detail }: Measured): Content => (detail === null ? main : [main, ' (', detail, ')']);

const remarks = (all: readonly Remark[]): PageBlock => facts(all.map(({ name, line }) => [name, line]));

const block = ({ title: name, rows, remarks: all }: Block, heads: Brief['heads']): PageBlock[] => [
  title(name),
  tableOf(
    heads,
    rows.map(({ name: measure, strict, broad }) => [measure, withDetail(strict), withDetail(broad)]),
  ),
  remarks(all),
];

/** The first column is text, the others figures. */
const tableOf = ([first, ...heads]: readonly Content[], rows: readonly (readonly Content[])[]): Table =>
  table({
    id: '',
    caption: null,
    head: [textHead(first ?? null), ...heads.map(numberHead)],
    groups: [rowGroup(rows.map(([name, ...cells]) => row(name ?? null, cells.map(numberCell))))],
  });

const alternatives = ({ title: name, heads, rows, note }: Alternatives): PageBlock[] => [
  title(name),
  tableOf(heads, rows),
  paragraph(note),
];

const approval = ({ title: name, boxes, date }: Approvers): PageBlock[] => [
  title(name),
  tableOf(['', ...boxes], [[date, ...boxes.map(() => ' ')]]),
];
