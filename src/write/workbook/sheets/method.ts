import { decimal } from '../../../figures/digits.js';
import { yearlyRate } from '../../../figures/yearly-rate.js';
import { baselineText } from '../../report/baseline.js';
import { sectionRow, title, wrapped, type Row } from '../../../spreadsheet/cells.js';
import { replayFacts } from '../replay-facts.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';

/** How to read the workbook: its sheets, the conventions and definitions, and the replay. */
export function methodSheet(context: WorkbookContext): Sheet {
  const { summary, words, report } = context;
  const { scenario, replay } = summary;
  const trials = decimal(replay.trials, 0, report.figures);
  const items = report.method.items(
    trials,
    yearlyRate(scenario.discountRate, report.figures),
    baselineText(scenario, report),
  );
  const fact = ([name, content]: readonly [string, string]): Row => [wrapped(name), wrapped(content)];
  const guide = Object.entries(words.sheetGuide) as [keyof typeof words.sheets, string][];
  const rows: Row[] = [
    [title(words.methodTitle)],
    [],
    sectionRow(words.methodSheets, 2),
    ...guide.map(([sheet, content]) => fact([words.sheets[sheet], content])),
    [],
    sectionRow(report.method.title, 2),
    ...items.map(fact),
    [],
    sectionRow(report.method.replay, 2),
    ...replayFacts(context).map(fact),
    fact(['', report.method.replayNote]),
  ];
  return sheetOf({ name: words.sheets.method, rows, widths: [24, 96], landscape: false });
}
