import type { YearFigures } from '../../summary/evidence/shapes.js';
import { rangeText } from '../../figures/range.js';
import { yearWriter, type YearWriter } from '../../figures/year-figures.js';
import { runMoney } from '../../figures/run-money.js';
import type { Context } from './context.js';
import { markup, type Content } from '../html/markup.js';
import { bandOf } from './number-markup.js';

/** Writes a figure by fiscal year: money in one unit for the whole row. */
export const rowWriter = (unit: string, years: YearFigures, { summary }: Context): YearWriter =>
  yearWriter(unit, years, runMoney(summary, years.p90), summary.scenario.currency, summary.replay.trials);

/** What one fiscal year shows: a main figure, and P10–P90 below it. */
export function yearCell(writer: YearWriter, year: number, main: 'mean' | 'p50', { words }: Context): Content {
  const shown = writer.year(year, main);
  if (shown === null) return markup`<span class="none">${words.figures.none}</span>`;
  const percent = writer.unit === '%' ? '%' : '';
  const figure = markup`<span class="figure">${shown.main}${percent}</span>`;
  return shown.band === null ? figure : [figure, bandOf(rangeText(...shown.band, words.figures), percent)];
}

/** The unit that stands beside the name of a row; percentages carry their own. */
export const rowUnit = ({ unit }: YearWriter): string => (unit === '%' ? '' : unit);
