import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../../src/charts/charts.js';
import { noPaint } from '../../src/write/text/paint.js';
import { terminalReport } from '../../src/cli/terminal/report.js';
import { analyse, type DecisionSummary } from '../../src/decide/analyses.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import { reportHtml } from '../../src/write/report-html.js';
import { briefOf } from '../../src/pages/brief/brief-of.js';
import { withoutFonts } from './without-fonts.js';
import type { Brief, Remark } from '../../src/pages/brief/model.js';
import { plainText } from '../../src/pages/content.js';
import type { Measured } from '../../src/pages/measures.js';

/** The papers of one run, as text. */
export interface Papers {
  readonly summary: DecisionSummary;
  readonly terminal: string;
  /** One line a table row, heading or paragraph; cells are parted by ` | `. */
  readonly report: string;
  readonly brief: PlainBrief;
  /** Title, subtitles, labels and description of each picture. */
  readonly pictures: string;
}

type AnalysisName = Parameters<typeof analyse>[2][number];

/** Runs a scenario and writes its papers. */
export async function papersOf(
  path: string,
  locale: 'ja' | 'en',
  trials: number,
  names: readonly AnalysisName[],
): Promise<Papers> {
  const result = loadScenario(
    { name: path, bytes: readFileSync(path) },
    { overrides: { locale, trials }, resolve: (wanted) => folderResolver(path)(wanted, path) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { summary: plain } = await assess(result.scenario, { version: 'test', allSeries: false });
  const summary: DecisionSummary =
    names.length === 0 ? plain : { ...plain, analyses: await analyse(result.scenario, plain, names) };
  return {
    summary,
    terminal: terminalReport(summary, null, noPaint),
    report: linesOf(await reportHtml(summary, [], [], withoutFonts)),
    brief: plainBrief(briefOf(summary, null)),
    pictures: JSON.stringify(
      charts(summary).map(({ title, description, spec }) => [title, description, textsOf(spec)]),
    ),
  };
}

/** Texts that a picture draws: its data hold them as fields. */
const textsOf = (spec: unknown): string[] =>
  typeof spec === 'string'
    ? [spec]
    : typeof spec === 'object' && spec !== null
      ? Object.values(spec).flatMap(textsOf)
      : [];

/** A page as text. */
export function linesOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<(wbr|bdi|\/bdi)[^>]*>/g, '')
    .replace(/<\/(tr|p|h\d|li|dd|dt|caption|figcaption|div)>/g, '\n')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The texts of a brief, in its shape. */
type PlainBrief = ReturnType<typeof plainBrief>;

const plainMeasured = ({ main, detail }: Measured) => ({ main: plainText(main), detail: plainText(detail) });

const plainRemark = ({ name, line }: Remark) => ({ name: plainText(name), line: plainText(line) });

export const plainBrief = ({ kicker, verdict, facts, heads, blocks, alternatives, exit, notes }: Brief) => ({
  kicker,
  verdict: {
    ...verdict,
    reading: plainText(verdict.reading),
    rules: verdict.rules.map((rule) => ({ ...rule, text: plainText(rule.text), found: plainText(rule.found) })),
  },
  facts: facts.map(({ name, text, detail }) => ({ name, text: plainText(text), detail: plainText(detail) })),
  heads,
  blocks: blocks.map(({ title, rows, remarks }) => ({
    title,
    rows: rows.map(({ name, strict, broad }) => ({
      name: plainText(name),
      strict: plainMeasured(strict),
      broad: plainMeasured(broad),
    })),
    remarks: remarks.map(plainRemark),
  })),
  alternatives: { ...alternatives, rows: alternatives.rows.map((cells) => cells.map(plainText)) },
  exit: exit.remarks.map(plainRemark),
  notes: notes.map(plainText),
});

/** All texts of a brief, its figures with the names beside them. */
export function briefLines({ verdict, facts, heads, blocks, alternatives, exit, notes, kicker }: PlainBrief): string[] {
  return [
    kicker,
    verdict.reading,
    ...verdict.rules.map((rule) => `${rule.side} ${rule.text}: ${rule.found}`),
    ...facts.map((fact) => `${fact.name} | ${fact.text} | ${fact.detail}`),
    heads.join(' | '),
    ...blocks.flatMap(({ title, rows, remarks }) => [
      title,
      ...rows.map(({ name, strict, broad }) =>
        [name, strict.main, strict.detail, broad.main, broad.detail].join(' | '),
      ),
      ...remarks.map(({ name, line }) => `${name} | ${line}`),
    ]),
    alternatives.heads.join(' | '),
    ...alternatives.rows.map((cells) => cells.join(' | ')),
    alternatives.note,
    ...exit.map(({ name, line }) => `${name} | ${line}`),
    ...notes,
  ];
}

/** The first line that begins with this name. */
export function lineOf(text: string, name: string): string {
  const found = text.split('\n').find((line) => line.trimStart().startsWith(name));
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
}

export const sample = (name: string): string => join(import.meta.dirname, '..', '..', 'scenarios', name);
