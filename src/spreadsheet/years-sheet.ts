import { wordsOf } from '../words/words.js';
import type { Scenario } from '../model/scenario.js';
import { pnlLines } from '../model/pnl-lines.js';
import { fiscalYears } from '../model/time.js';
import type { PnlRow } from '../summary/summary.js';
import { sectionRow } from './cells.js';
import type { Row as Cells } from './cells.js';
import { widened } from './column-widths.js';
import { addressOf } from './sheet.js';
import type { CellFormat, Sheet, SheetCell } from './sheet.js';
import type { Figures } from './central.js';
import type { FlowProgram, View } from './flow-program.js';
import type { Labels } from './labels.js';
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
  const { fiscalYearLabel } = wordsOf(scenario.locale).figures;
  return [
    ...years.map(({ label, from, to }) => ({ key: `FY${label}`, label: fiscalYearLabel(`FY${label}`), from, to })),
    { key: 'total', label: whole, from: 0, to: scenario.horizon - 1 },
  ];
}

/** Lines that sum up those above them. */
const subtotals: ReadonlySet<string> = new Set(pnlLines.filter(({ sum }) => sum !== null).map(({ series }) => series));

/** Means of the Summary by view, lens, line and period. */
const meansOf = (pnl: readonly PnlRow[]): ReadonlyMap<string, number | null> =>
  new Map(pnl.map(({ view, lens, line, period, spread }) => [`${view} ${lens} ${line} ${period}`, spread.mean]));

const FIRST = 4;

/** What the lines of the years are made of. */
export interface YearsSource {
  readonly scenario: Scenario;
  readonly pnl: readonly PnlRow[];
  readonly sections: FlowProgram['sections'];
  /** Row of a line by month. */
  readonly rowOf: (name: string) => Row;
  readonly figures: Figures;
  readonly labels: Labels;
}

/** The sums of a line over the periods, from its row by month. */
function sumsOf(
  { rowOf, figures }: YearsSource,
  name: string,
  periods: readonly Period[],
  total: boolean,
): SheetCell[] {
  return periods.map(({ from, to }) => {
    const months = figures.series(name).slice(from, to + 1);
    const value = months.reduce((sum, month) => sum + month, 0);
    const content = { formula: `SUM(${rangeOf(rowOf(name), from, to, '', 'none')})`, value };
    return { content, format: 'money', ...(total ? { total } : {}) };
  });
}

/** A line, and below it the mean of the simulation and the gap. @param at 0-based row of the line */
function lineRows(
  source: YearsSource,
  name: string,
  label: string,
  periods: readonly Period[],
  found: readonly (number | null)[],
  at: number,
): Cells[] {
  const { years } = source.labels.words;
  const [, line] = name.split(':');
  const sums = sumsOf(source, name, periods, subtotals.has(line));
  const heads = [cell(label, 'text'), cell(source.labels.unit('money'), 'note'), cell(name, 'note')];
  const central = [...heads, cell(years.central, 'note'), ...sums];
  if (found.every((mean) => mean === null)) return [central];
  const gaps = found.map((mean, index): SheetCell | null => {
    if (mean === null) return null;
    const { value } = sums[index].content as { value: number };
    const [own, above] = [addressOf(at + 1, FIRST + index), addressOf(at, FIRST + index)];
    return cell({ formula: `${own}-${above}`, value: mean - value }, 'money');
  });
  const means = found.map((mean) => (mean === null ? null : cell(mean, 'money')));
  return [
    central,
    [null, null, null, cell(years.mean, 'note'), ...means],
    [null, null, null, cell(years.gap, 'note'), ...gaps],
  ];
}

/** The lines of the P/L by fiscal year: the central case live, the mean of the simulation, and the gap between them. */
export function yearsSheet(source: YearsSource): Sheet {
  const { scenario, pnl, sections, labels } = source;
  const { tabs, notes, heads, years } = labels.words;
  const periods = periodsOf(scenario, years.whole);
  const means = meansOf(pnl);
  const rows: Cells[] = [
    [cell(tabs.years, 'title')],
    [cell(notes.years, 'note')],
    [],
    [
      ...[heads.label, heads.unit, heads.name, ''].map((text) => cell(text, 'heading')),
      ...periods.map(({ label }) => cell(label, 'numberHeading')),
    ],
  ];
  for (const { heading, lines } of sections) {
    rows.push(sectionRow(heading, FIRST + periods.length));
    for (const { equation } of lines) {
      const [view, line] = equation.name.split(':') as [View, string];
      const found = periods.map(({ key }) => means.get(`${summaryView[view].join(' ')} ${line} ${key}`) ?? null);
      const label = labels.equation(equation.name, equation.what);
      rows.push(...lineRows(source, equation.name, label, periods, found, rows.length));
    }
    rows.push([]);
  }
  return {
    name: tabs.years,
    rows,
    widths: widened([48, 9, 30, 22, ...periods.map(() => 16)], rows, FIRST - 1),
    frozen: { rows: FIRST, columns: 1 },
    landscape: true,
    pictures: [],
    mustBeTrue: [],
    isProtected: true,
  };
}
