import { code, escaped, table } from '../markdown.js';
import type { Block, Brief, Figure, Line, Remark } from './model.js';

const lineText = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? escaped(part) : code(part.code))).join('');

const figure = ({ main, detail }: Figure): string => escaped(detail === '' ? main : `${main} (${detail})`);

const remarks = (list: readonly Remark[]): string =>
  list.map(({ name, line }) => `- ${name === '' ? '' : `**${escaped(name)}**: `}${lineText(line)}`).join('\n');

const block = ({ title, rows, remarks: list }: Block, heads: Brief['heads']): string[] => [
  `## ${escaped(title)}`,
  table(
    heads,
    rows.map(({ name, strict, broad }) => [escaped(name), figure(strict), figure(broad)]),
  ),
  remarks(list),
];

/** The page as Markdown with tables, for a chat, a wiki or an issue. Same brief, same bytes. */
export function briefMarkdown(brief: Brief): string {
  const { verdict, purpose, alternatives, exit, approvers } = brief;
  const mark = (good: boolean): string => (good ? '✓' : '✗');
  const rules = verdict.rules.map(
    ({ side, text, good, found }) => `- ${mark(good)} ${escaped(`${side}: ${text}`)}: ${escaped(found)}`,
  );
  const parts = [
    `# ${escaped(brief.title)}`,
    `${escaped(brief.kicker)}  \n**${escaped(purpose.name)}**: ${escaped(purpose.text)}`,
    `**${escaped(verdict.name)}: ${escaped(verdict.headline)}**. ${escaped(verdict.reading)}`,
    rules.join('\n'),
    brief.facts.map(({ name, text, detail }) => `- **${escaped(name)}**: ${figure({ main: text, detail })}`).join('\n'),
    ...brief.blocks.flatMap((each) => block(each, brief.heads)),
    `## ${escaped(alternatives.title)}`,
    table(
      alternatives.heads,
      alternatives.rows.map((cells) => cells.map(escaped)),
    ),
    escaped(alternatives.note),
    `## ${escaped(exit.title)}`,
    remarks(exit.remarks),
    `## ${escaped(approvers.title)}`,
    table(['', ...approvers.boxes], [[escaped(approvers.date), ...approvers.boxes.map(() => ' ')]]),
    brief.notes.map(escaped).join('  \n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
