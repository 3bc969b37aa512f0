import { bottleneckTable } from './bottlenecks.js';
import type { Context, Section } from './context.js';
import { percentage } from '../../figures/share.js';
import { markup } from '../html/markup.js';

/** What a reader must know before trusting the figures: what held the plan back, bounds that were hit, warnings. */
export function notesSection(context: Context): Section {
  const { summary, issues, words } = context;
  const bounds = summary.heldAtBound.map(
    ({ driver, share }) => markup`<li>${words.notes.bounds(driver, percentage(share, 0, words.figures))}</li>`,
  );
  const held = bottleneckTable(context);
  const known = bounds.length === 0 ? null : markup`<ul>${bounds}</ul>`;
  const warned = issues.map((issue) => markup`<li><pre><bdi>${issue}</bdi></pre></li>`);
  const warnings =
    issues.length === 0 ? null : markup`<h3>${words.notes.warnings}</h3><ul class="warnings">${warned}</ul>`;
  const body = [held, known, warnings].every((part) => part === null)
    ? markup`<p>${words.notes.noNotes}</p>`
    : markup`${held}${known}${warnings}`;
  return { id: 'notes', title: words.notes.title, body };
}
