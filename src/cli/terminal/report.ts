import { visiblePath } from '../../diagnostics/visible.js';
import { join } from 'node:path';
import type { DecisionSummary } from '../../decide/analyses.js';
import { masthead } from './masthead.js';
import { pageOf } from './page.js';
import type { Page } from './page.js';
import type { Paint } from '../../write/text/paint.js';
import { runInShort } from '../../pages/run-in-short.js';
import { blocksText } from '../../write/text/blocks.js';

/**
 * The result as text for a terminal, at most 100 columns wide. `folder` is where the files were written, as the user
 * named it, or null when none were.
 */
export function terminalReport(summary: DecisionSummary, folder: string | null, paint: Paint): string {
  const page = pageOf(summary, paint);
  const blocks = [
    masthead(page),
    ...runInShort(page).map((each) => blocksText(each, page)),
    files(folder, page),
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function files(folder: string | null, { words, text, paint }: Page): string[] {
  if (folder === null) return [paint.faint(text.nothingWritten)];
  return [
    `${paint.strong(words.comparePaper.files)}: ${visiblePath(join(folder, 'report.html'))}`,
    '  summary.json · *.csv · charts/',
  ];
}
