import { plainText } from '../../../pages/content.js';
import { methodItems, replayFacts } from '../../../pages/method.js';
import { sectionRow, title, wrapped, type Row } from '../../../spreadsheet/cells.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';

/** How to read the workbook: its sheets, the conventions and definitions, and the replay. */
export function methodSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const fact = ([name, content]: readonly [string, string]): Row => [wrapped(name), wrapped(content)];
  const guide = Object.entries(words.workbook.sheetGuide) as [keyof typeof words.workbook.sheets, string][];
  const rows: Row[] = [
    [title(words.workbook.methodTitle)],
    [],
    sectionRow(words.workbook.methodSheets, 2),
    ...guide.map(([sheet, content]) => fact([words.workbook.sheets[sheet], content])),
    [],
    sectionRow(words.method.title, 2),
    ...methodItems(summary, words).map(fact),
    [],
    sectionRow(words.method.replay, 2),
    ...replayFacts(summary.replay, words).map(([name, said]) => fact([name, plainText(said)])),
    fact(['', words.method.replayNote]),
  ];
  return sheetOf({ name: words.workbook.sheets.method, rows, widths: [24, 96], landscape: false });
}
