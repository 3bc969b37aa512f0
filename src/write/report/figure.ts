import { details } from './chart-data/details.js';
import type { Context, ReportChart } from './context.js';
import { markup, Markup, type Content } from './markup.js';

/**
 * Charts of the report and the section that each belongs to, by the beginning of the chart's name.
 * A chart that fits nowhere is shown at the end rather than dropped.
 */
export const chartPlaces = {
  odds: /odds/,
  payback: /^payback/,
  ratio: /ratio/,
  revenue: /^revenue/,
  pnl: /^(pnl|profit)/,
  timeline: /^timeline$/,
  spillovers: /^spillovers$/,
  cost: /^cost-and-return$/,
  funnel: /^funnel$/,
  kpis: /^kpis$/,
  ledger: /^ledger$/,
  sensitivity: /^(sensitivity|tornado)/,
} as const;

export type ChartPlace = keyof typeof chartPlaces;

export const chartsAt = (context: Context, place: ChartPlace): readonly ReportChart[] =>
  context.charts.filter((chart) => placeOf(chart.name) === place);

export const placeOf = (name: string): ChartPlace | null =>
  (Object.keys(chartPlaces) as ChartPlace[]).find((place) => chartPlaces[place].test(name)) ?? null;

/**
 * An SVG document as an element of the page: its XML prolog and comments do not belong there. Its marks are hidden from
 * screen readers, for the drawing around it is named and described as a whole.
 */
const inline = (svg: string): Markup =>
  new Markup(
    svg
      .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->/g, '')
      .replace(/ role="img" aria-labelledby="[^"]*"/, '')
      .replace('<svg', '<svg aria-hidden="true"')
      // Read without the drawing (a mail's text), its words and numbers stay apart.
      .replaceAll('</text>', '</text> ')
      .trim(),
  );

/** A drawing and, where given, its data below it. */
export function figure(chart: ReportChart, data: Content = null): Markup {
  return markup`<figure>
    <div class="scroll" role="region" tabindex="0" aria-label="${chart.title}">
      <div class="drawing" role="img" aria-label="${`${chart.title} ${chart.description}`}">${inline(chart.svg)}</div>
    </div>
    ${data}
  </figure>`;
}

export const figures = (context: Context, place: ChartPlace): readonly Markup[] =>
  chartsAt(context, place).map((chart) => figure(chart, details(chart, context)));
