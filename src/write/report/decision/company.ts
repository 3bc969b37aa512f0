import { runMoney } from '../../../figures/run-money.js';
import { decisionLens, lensesShown } from '../../../charts/lenses.js';
import type { Lens } from '../../../model/decision.js';
import type { CompanyFigure, CompanyMeasure, CompanyYear } from '../../../summary/company-summary.js';
import type { Context } from '../context.js';
import { controlledRounding, OUTSIDE } from '../footing/controlled-rounding.js';
import { commonPlace, footedText, unitsOf } from '../footing/place.js';
import { markup, type Content, type Markup } from '../markup.js';
import { columnHead, groupHead, numberCell, rowGroup, rowHead, table } from '../table.js';
import type { Words } from '../words.js';
import { decisionWords, type DecisionWords } from './words.js';

const measures = ['revenue', 'profit', 'mrr', 'ratio'] as const satisfies readonly CompanyMeasure[];

/** A measure with its unit: `divisor` of its figures, and the finest digit. */
interface Column {
  readonly measure: CompanyMeasure;
  readonly head: Content;
  readonly divisor: number;
  readonly place: number;
}

/** The company without and with the program, and the difference, by fiscal year: one row a year, up to the width of the paper. */
export function companyTable(context: Context): Markup {
  const { summary, words } = context;
  const own = decisionWords(summary.scenario.locale);
  const lens = decisionLens(summary);
  const differences: readonly Lens[] =
    lensesShown(summary).length === 1 ? [lens] : [lens, lens === 'strict' ? 'broad' : 'strict'];
  const columns = measures.map((measure) => columnOf(measure, lens, differences, context));
  const groups = columns.map(({ head }) => groupHead(head, 2 + differences.length));
  const names: Content[] = [
    own.without,
    own.with,
    ...differences.map((each) =>
      differences.length === 1
        ? own.difference
        : [own.difference, markup`<span class="detail">${words.lenses[each]}</span>`],
    ),
  ];
  const head = markup`<tr>
      <td></td>
      ${groups}
    </tr>
    <tr>
      ${columnHead(words.fiscalYear, 'text')}${columns.map(() => names.map((name) => columnHead(name, 'number')))}
    </tr>`;
  const rows = summary.company.years.map((year) => {
    const mark = year.complete ? '' : '*';
    return markup`<tr>
      ${rowHead([words.fiscalYearLabel(year.label), mark])}
      ${columns.map((column) => cellsOf(year, column, lens, differences, words))}
    </tr>`;
  });
  const note = own.companyNote(own.profit[summary.company.profitLine], words.lenses[lens]);
  const layout = `compact wide company lenses-${differences.length}`;
  const parts = { id: 'company', caption: own.byYear, unit: '', head, body: rowGroup(rows), layout };
  return markup`${table(parts, words)}<p class="note">${note}</p>`;
}

function columnOf(measure: CompanyMeasure, lens: Lens, differences: readonly Lens[], context: Context): Column {
  const { summary, words } = context;
  const own = decisionWords(summary.scenario.locale);
  const figures = summary.company.years.flatMap((year): CompanyFigure[] => [
    year.without[measure],
    year.with[lens][measure],
    ...differences.map((each) => year.difference[each][measure]),
  ]);
  if (measure === 'ratio') {
    const place = commonPlace(figures, 0.01, -1);
    return { measure, head: [own.ratio, unitSpan('%', words)], divisor: 0.01, place };
  }
  const scale = runMoney(
    summary,
    figures.map(({ mean }) => mean),
  );
  const place = commonPlace(figures, scale.divisor, scale.finest);
  return {
    measure,
    head: [nameOf(measure, own, summary.company.profitLine), unitSpan(scale.unit, words)],
    divisor: scale.divisor,
    place,
  };
}

const unitSpan = (unit: string, words: Words): Markup =>
  markup` <span class="unit">${words.open.trim()}${unit}${words.close}</span>`;

const nameOf = (measure: 'revenue' | 'profit' | 'mrr', own: DecisionWords, line: '13' | '14'): string =>
  measure === 'profit' ? own.profitHead[line] : own[measure];

/** Without and the difference of the lens that decides are with, as printed too. */
function cellsOf(
  year: CompanyYear,
  { measure, divisor, place }: Column,
  lens: Lens,
  differences: readonly Lens[],
  words: Words,
): Markup[] {
  const figures = [
    year.without[measure],
    year.with[lens][measure],
    ...differences.map((each) => year.difference[each][measure]),
  ];
  const units = figures.map(({ mean }) => unitsOf(mean ?? 0, divisor, place));
  const shown = controlledRounding([
    { from: OUTSIDE, to: 'with', value: units[0] },
    { from: 'with', to: OUTSIDE, value: units[1] },
    { from: OUTSIDE, to: 'with', value: units[2] },
    ...units.slice(3).map((value) => ({ from: OUTSIDE, to: OUTSIDE, value })),
  ]);
  return figures.map(({ mean }, i) => {
    if (mean === null) return numberCell(words.none);
    const text = footedText(shown[i], place, words, i >= 2);
    return numberCell(markup`<span class="${shown[i] < 0 ? 'negative' : 'figure'}">${text}</span>`);
  });
}
