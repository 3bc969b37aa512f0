import { decisionLens, lensesShown } from '../../charts/lenses.js';
import { controlledRounding, OUTSIDE } from '../../figures/footing/controlled-rounding.js';
import { commonPlace, footedText, unitsOf } from '../../figures/footing/place.js';
import { footedPnl, type FootedPnl } from '../../figures/footing/statement.js';
import { runMoney } from '../../figures/run-money.js';
import type { Lens } from '../../model/lens.js';
import type { CompanyFigure, CompanyMeasure, CompanyYear } from '../../summary/company-summary.js';
import type { Words } from '../../words/words.js';
import { detail, inStyle, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { at, figure } from '../figures.js';
import { note, type Block } from '../page.js';
import {
  corner,
  groupHead,
  numberCell,
  numberHead,
  row,
  rowGroup,
  table,
  textHead,
  type Cell,
  type Row,
} from '../table.js';

const measures = ['revenue', 'profit', 'mrr', 'ratio'] as const satisfies readonly CompanyMeasure[];

/** A measure with its unit, and the digits of its figures: without, with, and each difference. */
interface Column {
  readonly measure: CompanyMeasure;
  readonly name: string;
  readonly unit: string;
  /** Exponent of the last digit. */
  readonly place: number;
  /** In units of the last digit. */
  readonly units: (year: CompanyYear) => readonly number[];
}

/** Figures of a measure in a year, in the order of the columns: without, with, and each difference. */
type FiguresOf = (year: CompanyYear) => readonly CompanyFigure[];

/** The company without and with the program, and the difference, by fiscal year: one row a year, up to the width of the paper. */
export function companyAnswer(context: TextContext): Block[] {
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
  const yearRow = (year: CompanyYear): Row =>
    row(
      [words.figures.fiscalYearLabel(year.label), year.complete ? '' : '*'],
      columns.flatMap((column) => cellsOf(column, figuresOf(column.measure)(year), year, words)),
    );
  const names = namesOf(differences, words);
  const profit = words.decision.profit[summary.company.profitLine];
  return [
    table({
      id: 'company',
      caption: words.decision.byYear,
      layout: `compact wide company lenses-${differences.length}`,
      heads: [
        [corner, ...columns.map((column) => groupHead(nameOf(column, words), names.length))],
        [textHead(words.report.fiscalYear), ...columns.flatMap(() => names.map(numberHead))],
      ],
      groups: [rowGroup(summary.company.years.map(yearRow))],
    }),
    note(words.decision.companyNote(profit, words.verdict.lenses[lens])),
  ];
}

const namesOf = (differences: readonly Lens[], { decision, verdict }: Words): Content[] => [
  decision.without,
  decision.with,
  ...differences.map((lens) =>
    differences.length === 1 ? decision.difference : [decision.difference, detail(verdict.lenses[lens])],
  ),
];

const nameOf = ({ name, unit }: Column, { report }: Words): Content => [
  name,
  ' ',
  inStyle('unit', `${report.open.trim()}${unit}${report.close}`),
];

/** Profit is a line of the P/L and printed as there. */
function profitColumn(lens: Lens, differences: readonly Lens[], { summary, words }: TextContext): Column {
  const { profitLine: number } = summary.company;
  const { scale, place, units }: FootedPnl = footedPnl(summary);
  return {
    measure: 'profit',
    name: words.decision.profitHead[number],
    unit: scale.unit,
    place,
    units: ({ label: period }) => [
      units({ view: 'without', lens, number, period }),
      units({ view: 'with', lens, number, period }),
      ...differences.map((each) => units({ view: 'difference', lens: each, number, period })),
    ],
  };
}

const percentage = { divisor: 0.01, finest: -1, unit: '%' } as const;

function columnOf(measure: 'revenue' | 'mrr' | 'ratio', figuresOf: FiguresOf, { summary, words }: TextContext): Column {
  const figures = summary.company.years.flatMap(figuresOf);
  const amounts = figures.map(({ mean }) => mean);
  const { divisor, finest, unit } = measure === 'ratio' ? percentage : runMoney(summary, amounts);
  const place = commonPlace(figures, divisor, finest);
  return {
    measure,
    name: words.decision[measure],
    unit,
    place,
    units: (year) => footedUnits(figuresOf(year).map(({ mean }) => unitsOf(mean ?? 0, divisor, place))),
  };
}

/** Without and the first difference are with, as printed too. */
const footedUnits = ([without, withIt, difference, ...more]: readonly number[]): readonly number[] =>
  controlledRounding([
    { from: OUTSIDE, to: 'with', value: without },
    { from: 'with', to: OUTSIDE, value: withIt },
    { from: OUTSIDE, to: 'with', value: difference },
    ...more.map((value) => ({ from: OUTSIDE, to: OUTSIDE, value })),
  ]);

function cellsOf(
  { place, units, unit }: Column,
  figures: readonly CompanyFigure[],
  year: CompanyYear,
  words: Words,
): Cell[] {
  const shown = units(year);
  return figures.map((of, i) =>
    numberCell(
      of.mean === null
        ? words.figures.none
        : figure(footedText(shown[i], place, words.figures, i >= 2), at(of, 'mean'), unit),
    ),
  );
}
