import { decimal } from '../../../figures/digits.js';
import { yearlyRate } from '../../../figures/yearly-rate.js';
import { baselineText } from '../../../pages/method.js';
import { sectionRow, title, wrapped, type Row } from '../../../spreadsheet/cells.js';
import { replayFacts } from '../replay-facts.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';

/** How to read the workbook: its sheets, the conventions and definitions, and the replay. */
export function methodSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { scenario, replay } = summary;
  const trials = decimal(replay.trials, 0, words.figures);
  const items = words.method.items(
    trials,
    yearlyRate(scenario.discountRate, words.figures),
    baselineText(scenario, words),
  );
  const fact = ([name, content]: readonly [string, string]): Row => [wrapped(name), wrapped(content)];
  const guide = Object.entries(words.workbook.sheetGuide) as [keyof typeof words.workbook.sheets, string][];
  const rows: Row[] = [
    [title(words.workbook.methodTitle)],
    [],
    sectionRow(words.workbook.methodSheets, 2),
    ...guide.map(([sheet, content]) => fact([words.workbook.sheets[sheet], content])),
    [],
    sectionRow(words.method.title, 2),
    ...items.map(fact),
    [],
    sectionRow(words.method.replay, 2),
    ...replayFacts(context).map(fact),
    fact(['', words.method.replayNote]),
  ];
  return sheetOf({ name: words.workbook.sheets.method, rows, widths: [24, 96], landscape: false });
}
