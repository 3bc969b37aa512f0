import type { Scenario } from '../../../model/scenario.js';
import { fiscalYears } from '../../../model/time.js';
import type { PnlRow } from '../../../summary/summary.js';
import { sectionRow } from '../cells.js';
import type { Row as Cells } from '../cells.js';
import { addressOf } from '../sheet.js';
import type { CellFormat, Sheet, SheetCell } from '../sheet.js';
import type { Figures } from './central.js';
import type { FlowProgram, View } from './flow-program.js';
import type { Labels } from './labels.js';
import type { ModelRow } from './model-row.js';
import { rangeOf } from './scope.js';
import type { Row } from './scope.js';

interface Period {
  /** As in the Summary: FY2026 …, `total`. */
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Which lines of the Summary belong to a view. */
const summaryView: Readonly<Record<View, readonly [PnlRow['view'], PnlRow['lens']]>> = {
  with: ['with', 'broad'],
  strict: ['with', 'strict'],
  without: ['without', 'broad'],
  gain: ['difference', 'broad'],
  strictGain: ['difference', 'strict'],
};

const cell = (content: SheetCell['content'], format: CellFormat): SheetCell => ({ content, format });

function periodsOf(scenario: Scenario, whole: string): Period[] {
  const years = fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar);
  return [
    ...years.map(({ label, from, to }) => ({ key: `FY${label}`, label: `FY${label}`, from, to })),
    { key: 'total', label: whole, from: 0, to: scenario.horizon - 1 },
  ];
}

/** Means of the Summary by view, lens, line and period. */
const meansOf = (pnl: readonly PnlRow[]): ReadonlyMap<string, number | null> =>
  new Map(pnl.map(({ view, lens, line, period, spread }) => [`${view} ${lens} ${line} ${period}`, spread.mean]));

/** The lines of the P/L by fiscal year: the central case live, the mean of the simulation, and the gap between them. */
export function yearsSheet(
  scenario: Scenario,
  pnl: readonly PnlRow[],
  sections: FlowProgram['sections'],
  rowOf: (name: string) => Row,
  figures: Figures,
  labels: Labels,
): Sheet {
  const { words } = labels;
  const periods = periodsOf(scenario, words.years.whole);
  const means = meansOf(pnl);
  const rows: Cells[] = [[cell(words.tabs.years, 'title')], [cell(words.notes.years, 'note')], []];
  const head = (text: string): SheetCell => cell(text, 'heading');
  const { heads } = words;
  rows.push([
    ...[heads.label, heads.unit, heads.name, ''].map(head),
    ...periods.map(({ label }) => cell(label, 'numberHeading')),
  ]);
  const first = 4;
  const addLine = ({ equation: { name, what } }: ModelRow): void => {
    const [view, line] = name.split(':') as [View, string];
    const central = rows.length;
    const label = labels.equation(name, what);
    const unit = cell(labels.unit('money'), 'note');
    const sums = periods.map(({ from, to }): SheetCell => {
      const value = figures
        .series(name)
        .slice(from, to + 1)
        .reduce((sum, month) => sum + month, 0);
      const formula = `SUM(${rangeOf(rowOf(name), from, to, '', 'none')})`;
      return { content: { formula, value }, format: 'money', total: true };
    });
    rows.push([cell(label, 'text'), unit, cell(name, 'note'), cell(words.years.central, 'note'), ...sums]);
    const found = periods.map(({ key }) => means.get(`${summaryView[view].join(' ')} ${line} ${key}`) ?? null);
    if (found.every((mean) => mean === null)) return;
    const meanCells = found.map((mean) => (mean === null ? null : cell(mean, 'money')));
    const gaps = found.map((mean, index): SheetCell | null => {
      if (mean === null) return null;
      const column = first + index;
      const { value } = sums[index].content as { value: number };
      return cell(
        { formula: `${addressOf(central + 1, column)}-${addressOf(central, column)}`, value: mean - value },
        'money',
      );
    });
    rows.push([null, null, null, cell(words.years.mean, 'note'), ...meanCells]);
    rows.push([null, null, null, cell(words.years.gap, 'note'), ...gaps]);
  };
  for (const { heading, lines } of sections) {
    rows.push(sectionRow(heading, first + periods.length));
    lines.forEach(addLine);
    rows.push([]);
  }
  return {
    name: words.tabs.years,
    rows,
    widths: [46, 9, 22, 22, ...periods.map(() => 16)],
    frozen: { rows: first, columns: 1 },
    landscape: true,
    pictures: [],
    mustBeTrue: [],
  };
}
