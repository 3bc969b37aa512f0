import { significant } from '../../figures/significant.js';
import type { Locale } from '../../model/scenario.js';
import type { Explanation } from '../../summary/explain.js';
import { wordsOf } from '../../words/words.js';
import { columns } from '../../write/text/columns.js';

/** A month to show, t counted from 0. */
export interface ShownMonth {
  readonly t: number;
  readonly month: string;
}

/**
 * One equation: what it is, its unit and formula, the inputs with their central values, and its own values at the given
 * months beside the simulated mean, which is null for what is no series of the output.
 */
export function explanationText(
  { name, what, unit, formula, inputs, values }: Explanation,
  mean: readonly (number | null)[] | null,
  months: readonly ShownMonth[],
  locale: Locale,
): string {
  const once =
    values.length === 1 ? [`  ${wordsOf(locale).commands.explain.central}: ${figure(values[0] ?? null)}`] : [];
  return [
    `${name}: ${what[locale]}${unit === '' ? '' : ` [${unit}]`}`,
    `  = ${formula}`,
    ...inputs.map((input) => `    ${input.name} = ${figure(input.value)}`),
    ...(values.length > 1 ? byMonth(values, mean, months, locale) : once),
    '',
  ].join('\n');
}

function byMonth(
  values: readonly number[],
  mean: readonly (number | null)[] | null,
  months: readonly ShownMonth[],
  locale: Locale,
): string[] {
  const { month: head, central, mean: simulated, gap } = wordsOf(locale).commands.explain;
  const rows = months.map(({ t, month }) => {
    const value = values[t] ?? null;
    const average = mean?.[t] ?? null;
    const difference = value === null || average === null ? null : value - average;
    return [month, figure(value), ...(mean === null ? [] : [figure(average), figure(difference)])];
  });
  return columns(
    [[head, central, ...(mean === null ? [] : [simulated, gap])], ...rows],
    ['left', 'right', 'right', 'right'],
  );
}

/** Six significant digits, without the zeros that say nothing; a dash where there is no value. */
const figure = (value: number | null): string => significant(value, 6);
