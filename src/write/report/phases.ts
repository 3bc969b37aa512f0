import type { Context, Section } from './context.js';
import { code, markup, joined, stacked, user } from '../html/markup.js';
import { phaseKpis } from './kpis.js';
import { monthCell, reached } from './month.js';
import { odds } from './number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';

/** The phases, what ends them, the few KPIs of each, and when they come; null without phases. */
export function phasesSection(context: Context): Section | null {
  const { summary, words } = context;
  const { phases } = summary.scenario;
  if (phases.length === 0) return null;
  const head = markup`<tr>
    ${columnHead(words.phases.phase, 'text')}${columnHead(words.phases.until, 'text')}${columnHead(words.phases.kpis, 'text')}
    ${columnHead(words.phases.entered, 'number')}${columnHead(words.phases.enteredBy, 'number')}${columnHead(words.phases.ends, 'number')}
  </tr>`;
  const rows = phases.map((phase) => {
    const found = summary.phases.find((each) => each.name === phase.name);
    const until = phase.until === '' ? words.phases.lastPhase : code(phase.until);
    const month =
      found === undefined
        ? words.figures.none
        : found.by50.month === null
          ? words.phases.notEntered
          : stacked(reached(found.by50, words));
    return markup`<tr>
      ${rowHead(user(phase.label))}${textCell(until)}${textCell(joined(phase.kpis.map(code), ', '))}
      ${numberCell(found === undefined ? words.figures.none : odds(found.entered, words.figures))}${numberCell(month)}
      ${numberCell(found === undefined ? words.figures.none : found.end === null ? words.phases.lastPhase : monthCell(found.end, words.phases.open, words))}
    </tr>`;
  });
  const caption = words.phases.caption;
  const body = markup`${table({ id: 'phases-table', caption, unit: '', head, body: rowGroup(rows), layout: 'wide' }, words)}
    ${phaseKpis(context)}`;
  return { id: 'phases', title: words.phases.title, body };
}
