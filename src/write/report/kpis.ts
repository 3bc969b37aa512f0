import { seriesWord } from '../../words/series-label.js';
import type { KpiSummary } from '../../summary/evidence/shapes.js';
import type { Summary } from '../../summary/summary.js';
import type { Context } from './context.js';
import { figures } from './figure.js';
import { fiscalYearHead } from './fiscal-year.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';
import { rowUnit, rowWriter, yearCell } from './year-cells.js';

function row(kpi: KpiSummary, context: Context): Markup {
  const { summary, words } = context;
  const { locale, segments } = summary.scenario;
  const segment = segments.find(({ id }) => id === kpi.segment)?.label ?? kpi.segment;
  const writer = rowWriter(kpi.unit, kpi.years, context);
  const detail = [words.phases.reads[kpi.read], rowUnit(writer)].filter((part) => part !== '').join(', ');
  const name = [user(seriesWord(kpi.name, segment, locale)), markup`<span class="detail">${detail}</span>`];
  const cells = summary.fiscalYears.map((_, year) => numberCell(yearCell(writer, year, 'p50', context)));
  return markup`<tr>${rowHead(name)}${cells}</tr>`;
}

function kpiTable({ name, label, kpis }: Summary['phases'][number], index: number, context: Context): Markup | null {
  if (kpis.length === 0) return null;
  const { summary, words } = context;
  const head = markup`<tr>
    ${columnHead(words.phases.kpi, 'text')}${summary.fiscalYears.map((year) => columnHead(fiscalYearHead(year, words), 'number'))}
  </tr>`;
  const body = rowGroup(kpis.map((kpi) => row(kpi, context)));
  const caption = user(words.phases.kpiCaption(label === '' ? name : label));
  return table({ id: `kpis-${index + 1}`, caption, unit: '', head, body, layout: 'wide pnl yearly' }, words);
}

/** The KPIs of every phase by fiscal year: a picture, and a table a phase. */
export function phaseKpis(context: Context): Content {
  const { words } = context;
  const { phases } = context.summary;
  if (phases.every(({ kpis }) => kpis.length === 0)) return null;
  return [
    markup`<p class="note">${words.phases.kpiNote}</p>`,
    figures(context, 'kpis'),
    phases.map((phase, index) => kpiTable(phase, index, context)),
  ];
}
