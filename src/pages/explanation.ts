import { significant } from '../figures/significant.js';
import type { Locale } from '../model/scenario.js';
import type { Explanation } from '../summary/explain.js';
import { wordsOf } from '../words/words.js';
import { answerLine, blocks, verbatim, type Block } from './page.js';
import { figure } from './figures.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Cell, type Table } from './table.js';

/** A month to show, t counted from 0. */
export interface ShownMonth {
  readonly t: number;
  readonly month: string;
}

/** Six significant digits, without the zeros that say nothing; a dash where there is no value. */
const shown = (value: number | null): string => significant(value, 6);

/**
 * One equation: what it is, its unit and formula, the inputs with their central values, and its own values at the given
 * months beside the simulated mean, which is null for what is no series of the output.
 */
export function explanationPage(
  { name, what, unit, formula, inputs, values }: Explanation,
  mean: readonly (number | null)[] | null,
  months: readonly ShownMonth[],
  locale: Locale,
): Block[] {
  const { central } = wordsOf(locale).commands.explain;
  return blocks(
    answerLine(`${name}: ${what[locale]}${unit === '' ? '' : ` [${unit}]`}`),
    verbatim([`= ${formula}`, ...inputs.map((input) => `  ${input.name} = ${shown(input.value)}`)]),
    values.length > 1
      ? byMonth(values, mean, months, locale)
      : values.length === 1
        ? verbatim([`${central}: ${shown(values[0] ?? null)}`])
        : null,
  );
}

function byMonth(
  values: readonly number[],
  mean: readonly (number | null)[] | null,
  months: readonly ShownMonth[],
  locale: Locale,
): Table {
  const say = wordsOf(locale).commands.explain;
  const cell = (value: number | null): Cell => numberCell(figure(shown(value)));
  const rows = months.map(({ t, month }) => {
    const value = values[t] ?? null;
    if (mean === null) return row(month, [cell(value)]);
    const average = mean[t] ?? null;
    return row(month, [value, average, value === null || average === null ? null : value - average].map(cell));
  });
  const heads = [say.central, ...(mean === null ? [] : [say.mean, say.gap])];
  return table({
    id: 'by-month',
    caption: null,
    head: [textHead(say.month), ...heads.map(numberHead)],
    groups: [rowGroup(rows)],
  });
}
