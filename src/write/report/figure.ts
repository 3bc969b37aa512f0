import type { ChartPlace } from '../../charts/chart.js';
import { chartOf } from '../../charts/charts.js';
import { details } from './chart-details.js';
import type { Context } from './context.js';
import type { Markup } from '../html/markup.js';
import { figure } from '../html/picture.js';

/** Where a chart belongs; null = it is none of Yoha's, and is shown at the end rather than dropped. */
export const placeOf = (name: string): ChartPlace | null => chartOf(name)?.place ?? null;

/** The drawings of a place with their data. */
export const figures = (context: Context, place: ChartPlace): readonly Markup[] =>
  context.charts.filter(({ name }) => placeOf(name) === place).map((chart) => figure(chart, details(chart, context)));
