import { runMoney } from '../../../figures/run-money.js';
import { decisionLens, lensesShown } from '../../../charts/lenses.js';
import type { Lens } from '../../../model/lens.js';
import type { CompanyFigure, CompanyMeasure, CompanyYear } from '../../../summary/company-summary.js';
import type { Context } from '../context.js';
import { controlledRounding, OUTSIDE } from '../../../figures/footing/controlled-rounding.js';
import { commonPlace, footedText, unitsOf } from '../../../figures/footing/place.js';
import { markup, type Content, type Markup } from '../../html/markup.js';
import { footedPnl, type FootedPnl } from '../../../figures/footing/statement.js';
import { columnHead, groupHead, numberCell, rowGroup, rowHead, table } from '../table.js';
import type { Words } from '../../../words/words.js';

const measures = ['revenue', 'profit', 'mrr', 'ratio'] as const satisfies readonly CompanyMeasure[];

/** A measure with its unit, and the digits of its figures: without, with, and each difference. */
interface Column {
  readonly measure: CompanyMeasure;
  readonly head: Content;
  /** Exponent of the last digit. */
  readonly place: number;
  /** In units of the last digit. */
  readonly units: (year: CompanyYear) => readonly number[];
}

/** Figures of a measure in a year, in the order of the columns: without, with, and each difference. */
type FiguresOf = (year: CompanyYear) => readonly CompanyFigure[];

/** The company without and with the program, and the difference, by fiscal year: one row a year, up to the width of the paper. */
export function companyTable(context: Context): Markup {
  const { summary, words } = context;
  const lens = decisionLens(summary);
  const differences: readonly Lens[] =
    lensesShown(summary).length === 1 ? [lens] : [lens, lens === 'strict' ? 'broad' : 'strict'];
  const figuresOf =
    (measure: CompanyMeasure): FiguresOf =>
    (year) => [
      year.without[measure],
      year.with[lens][measure],
      ...differences.map((each) => year.difference[each][measure]),
    ];
  const columns = measures.map((measure) =>
    measure === 'profit' ? profitColumn(lens, differences, context) : columnOf(measure, figuresOf(measure), context),
  );
  const groups = columns.map(({ head }) => groupHead(head, 2 + differences.length));
  const names: Content[] = [
    words.decision.without,
    words.decision.with,
    ...differences.map((each) =>
      differences.length === 1
        ? words.decision.difference
        : [words.decision.difference, markup`<span class="detail">${words.verdict.lenses[each]}</span>`],
    ),
  ];
  const head = markup`<tr>
      <td></td>
      ${groups}
    </tr>
    <tr>
      ${columnHead(words.report.fiscalYear, 'text')}${columns.map(() => names.map((name) => columnHead(name, 'number')))}
    </tr>`;
  const rows = summary.company.years.map((year) => {
    const mark = year.complete ? '' : '*';
    return markup`<tr>
      ${rowHead([words.figures.fiscalYearLabel(year.label), mark])}
      ${columns.map((column) => cellsOf(column, figuresOf(column.measure)(year), year, words))}
    </tr>`;
  });
  const note = words.decision.companyNote(
    words.decision.profit[summary.company.profitLine],
    words.verdict.lenses[lens],
  );
  const layout = `compact wide company lenses-${differences.length}`;
  const parts = { id: 'company', caption: words.decision.byYear, unit: '', head, body: rowGroup(rows), layout };
  return markup`${table(parts, words)}<p class="note">${note}</p>`;
}

/** Profit is a line of the P/L and printed as there. */
function profitColumn(lens: Lens, differences: readonly Lens[], { summary, words }: Context): Column {
  const { profitLine: number } = summary.company;
  const { scale, place, units }: FootedPnl = footedPnl(summary);
  return {
    measure: 'profit',
    head: [words.decision.profitHead[number], unitSpan(scale.unit, words)],
    place,
    units: ({ label: period }) => [
      units({ view: 'without', lens, number, period }),
      units({ view: 'with', lens, number, period }),
      ...differences.map((each) => units({ view: 'difference', lens: each, number, period })),
    ],
  };
}

function columnOf(measure: 'revenue' | 'mrr' | 'ratio', figuresOf: FiguresOf, { summary, words }: Context): Column {
  const figures = summary.company.years.flatMap(figuresOf);
  const amounts = figures.map(({ mean }) => mean);
  const { divisor, finest, unit } = measure === 'ratio' ? percentage : runMoney(summary, amounts);
  const place = commonPlace(figures, divisor, finest);
  return {
    measure,
    head: [words.decision[measure], unitSpan(unit, words)],
    place,
    units: (year) => footedUnits(figuresOf(year).map(({ mean }) => unitsOf(mean ?? 0, divisor, place))),
  };
}

const percentage = { divisor: 0.01, finest: -1, unit: '%' } as const;

const unitSpan = (unit: string, words: Words): Markup =>
  markup` <span class="unit">${words.report.open.trim()}${unit}${words.report.close}</span>`;

/** Without and the first difference are with, as printed too. */
const footedUnits = ([without, withIt, difference, ...more]: readonly number[]): readonly number[] => {
  return controlledRounding([
    { from: OUTSIDE, to: 'with', value: without },
    { from: 'with', to: OUTSIDE, value: withIt },
    { from: OUTSIDE, to: 'with', value: difference },
    ...more.map((value) => ({ from: OUTSIDE, to: OUTSIDE, value })),
  ]);
};

function cellsOf(
  { place, units }: Column,
  figures: readonly CompanyFigure[],
  year: CompanyYear,
  words: Words,
): Markup[] {
  const shown = units(year);
  return figures.map(({ mean }, i) => {
    if (mean === null) return numberCell(words.figures.none);
    const text = footedText(shown[i], place, words.figures, i >= 2);
    return numberCell(markup`<span class="${shown[i] < 0 ? 'negative' : 'figure'}">${text}</span>`);
  });
}
