import type { Context, Section } from './context.js';
import { markup, user } from './markup.js';
import { calendar } from '../../figures/month.js';
import { percentage } from '../../figures/share.js';
import { odds } from './number-markup.js';

/** What a reader must know before trusting the figures: bounds that were hit, over-booked people, warnings. */
export function notesSection({ summary, issues, words }: Context): Section {
  const bounds = summary.heldAtBound.map(
    ({ driver, share }) => markup`<li>${words.bounds(driver, percentage(share, 0, words))}</li>`,
  );
  const booked = summary.capacities
    .filter(({ overbooked }) => overbooked.value > 0)
    .map(({ label, overbooked, worstMonth }) => {
      const worst =
        worstMonth === null
          ? null
          : markup`${words.open}${words.worstMonth}${words.colon}${calendar(worstMonth, words)}${words.close}`;
      return markup`<li>${user(label)}${words.colon}${words.overbooked} ${odds(overbooked, words)}${worst}</li>`;
    });
  const list = [...bounds, ...booked];
  const known = list.length === 0 ? null : markup`<ul>${list}</ul>`;
  const warned = issues.map((issue) => markup`<li><pre><bdi>${issue}</bdi></pre></li>`);
  const warnings = issues.length === 0 ? null : markup`<h3>${words.warnings}</h3><ul class="warnings">${warned}</ul>`;
  const body = known === null && warnings === null ? markup`<p>${words.noNotes}</p>` : markup`${known}${warnings}`;
  return { id: 'notes', title: words.notes, body };
}
