import type { Context, Section } from './context.js';
import { code, markup, joined, stacked, user } from './markup.js';
import { evidenceReportWords } from './evidence-words.js';
import { phaseKpis } from './kpis.js';
import { reached } from './month.js';
import { odds } from './number-markup.js';
import { monthCell } from './timeline.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';

/** The phases, what ends them, the few KPIs of each, and when they come; null without phases. */
export function phasesSection(context: Context): Section | null {
  const { summary, words } = context;
  const { phases } = summary.scenario;
  if (phases.length === 0) return null;
  const own = evidenceReportWords(summary.scenario.locale);
  const head = markup`<tr>
    ${columnHead(words.phase, 'text')}${columnHead(words.until, 'text')}${columnHead(words.kpis, 'text')}
    ${columnHead(words.entered, 'number')}${columnHead(words.enteredBy, 'number')}${columnHead(own.phaseEnd, 'number')}
  </tr>`;
  const rows = phases.map((phase) => {
    const found = summary.phases.find((each) => each.name === phase.name);
    const until = phase.until === '' ? words.lastPhase : code(phase.until);
    const month =
      found === undefined
        ? words.none
        : found.by50.month === null
          ? words.notEntered
          : stacked(reached(found.by50, words));
    return markup`<tr>
      ${rowHead(user(phase.label))}${textCell(until)}${textCell(joined(phase.kpis.map(code), ', '))}
      ${numberCell(found === undefined ? words.none : odds(found.entered, words))}${numberCell(month)}
      ${numberCell(found === undefined ? words.none : found.end === null ? words.lastPhase : monthCell(found.end, own.open, words))}
    </tr>`;
  });
  const caption = words.phasesCaption;
  const body = markup`${table({ id: 'phases-table', caption, unit: '', head, body: rowGroup(rows), layout: 'wide' }, words)}
    ${phaseKpis(context)}`;
  return { id: 'phases', title: words.phases, body };
}
