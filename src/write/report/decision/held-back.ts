import { bindingOf, bottleneckText } from '../../../pages/bottlenecks.js';
import { plainText } from '../../../pages/content.js';
import { cutMiddle } from '../../../charts/cut-middle.js';
import type { Context } from '../context.js';
import { markup, user, type Content } from '../../html/markup.js';

/** Bottlenecks that are named; fewer beside a company of so many years, which needs the room. */
const MOST = 3;
const MOST_BESIDE_MANY_YEARS = 2;
const MANY_YEARS = 8;
/** Room for the label of one, in em. */
const LABEL = 20;

/** What holds the plan back, the most frequent first, and what would ease it; null where nothing does. */
export function heldBackAnswer({ summary, words }: Context): Content {
  const binding = bindingOf(summary);
  if (binding.length === 0) return null;
  const most = summary.fiscalYears.length > MANY_YEARS ? MOST_BESIDE_MANY_YEARS : MOST;
  const items = binding.slice(0, most).map((one) => {
    const { finding, ease } = bottleneckText(one, summary, words);
    return markup`<li>${user(cutMiddle(one.label, LABEL))}${words.report.colon}${words.bottlenecks.line(plainText(finding), ease)}</li>`;
  });
  const left = binding.length - most;
  return markup`<ul class="short">${items}${left > 0 ? markup`<li>${words.bottlenecks.more(left)}</li>` : null}</ul>`;
}
