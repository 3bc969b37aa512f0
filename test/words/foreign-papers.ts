import { charts } from '../../src/charts/charts.js';
import { workbookData } from '../../src/write/workbook/workbook-data.js';
import { briefLines, papersOf } from '../write/papers.js';

/** The papers of a scenario as plain text. */
export async function paperTexts(path: string): Promise<Readonly<Record<string, string>>> {
  const papers = await papersOf(path, 'en', 16, ['flips', 'stability', 'ledger', 'sensitivity', 'information']);
  const { sheets } = workbookData({ summary: papers.summary, pictures: [], model: null });
  const cells = sheets.flatMap(({ name, rows }) => [name, ...rows.flat().map((cell) => cell?.content)]);
  /** Keys of the sheets of data: names of series, runs and views. */
  const isKey = (text: string): boolean => /^[a-z][\w.:-]*$/.test(text);
  return {
    report: papers.report,
    brief: briefLines(papers.brief).join('\n'),
    terminal: papers.terminal,
    pictures: charts(papers.summary)
      .map(({ title, description }) => `${title}\n${description}`)
      .join('\n'),
    workbook: cells.filter((text): text is string => typeof text === 'string' && !isKey(text)).join('\n'),
  };
}
