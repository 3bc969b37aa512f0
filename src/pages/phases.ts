import type { KpiSummary } from '../summary/evidence/shapes.js';
import type { Summary } from '../summary/summary.js';
import { seriesWord } from '../words/series-label.js';
import { author, joined, notation, type Content } from './content.js';
import type { PageContext } from './context.js';
import { odds } from './figures.js';
import { reached, stacked } from './measures.js';
import { monthRange } from './months.js';
import { blocks, note, type Block, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row, type Table } from './table.js';
import { yearTable, type YearRow } from './year-figures.js';

type Phase = Summary['phases'][number];
type Declared = Summary['scenario']['phases'][number];

/** The phases, what ends them, the few KPIs of each, and when they come; null without phases. */
export function phasesSection(context: PageContext): Section | null {
  const { summary, words } = context;
  if (summary.scenario.phases.length === 0) return null;
  return {
    id: 'phases',
    title: words.phases.title,
    blocks: blocks(phasesTable(context), phaseKpis(context)),
  };
}

function phasesTable(context: PageContext): Table {
  const { summary, words } = context;
  const line = (phase: Declared): Row => phaseRow(phase, context);
  return table({
    id: 'phases-table',
    caption: words.phases.caption,
    layout: 'wide',
    head: [
      ...[words.phases.phase, words.phases.until, words.phases.kpis].map(textHead),
      ...[words.phases.entered, words.phases.enteredBy, words.phases.ends].map(numberHead),
    ],
    groups: [rowGroup(summary.scenario.phases.map(line))],
  });
}

function phaseRow({ name, label, until, kpis }: Declared, { summary, words }: PageContext): Row {
  const found = summary.phases.find((each) => each.name === name);
  const known = (write: (phase: Phase) => Content): Content =>
    found === undefined ? words.figures.none : write(found);
  return row(author(label), [
    textCell(until === '' ? words.phases.lastPhase : notation(until)),
    textCell(joined(kpis.map(notation), ', ')),
    numberCell(known(({ entered }) => odds(entered, words.figures))),
    numberCell(known(({ by50 }) => (by50.month === null ? words.phases.notEntered : stacked(reached(by50, words))))),
    numberCell(known(({ end }) => (end === null ? words.phases.lastPhase : monthRange(end, words.phases.open, words)))),
  ]);
}

/** The KPIs of every phase by fiscal year: a picture, and a table a phase. */
function phaseKpis(context: PageContext): Block[] {
  const { summary, words } = context;
  if (summary.phases.every(({ kpis }) => kpis.length === 0)) return [];
  const tables = summary.phases.map((phase, index) => kpiTable(phase, index, context));
  return blocks(note(words.phases.kpiNote), pictures(context, 'kpis'), ...tables);
}

function kpiTable({ name, label, kpis }: Phase, index: number, context: PageContext): Table | null {
  if (kpis.length === 0) return null;
  const { summary, words } = context;
  const { locale, segments } = summary.scenario;
  const line = (kpi: KpiSummary): YearRow => {
    const segment = segments.find(({ id }) => id === kpi.segment)?.label ?? kpi.segment;
    return { ...kpi, name: author(seriesWord(kpi.name, segment, locale)), main: 'p50' };
  };
  const caption = author(words.phases.kpiCaption(label === '' ? name : label));
  return yearTable({ id: `kpis-${index + 1}`, caption, first: words.phases.kpi }, kpis.map(line), context);
}
