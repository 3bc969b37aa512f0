import { cutMiddle } from '../../charts/cut-middle.js';
import { bindingOf, bottleneckText } from '../bottlenecks.js';
import { author, sentence, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { list, type List } from '../page.js';

/** Bottlenecks that are named; fewer beside a company of so many years, which needs the room. */
const MOST = 3;
const MOST_BESIDE_MANY_YEARS = 2;
const MANY_YEARS = 8;
/** Room for the label of one, in em. */
const LABEL = 20;

/** What holds the plan back, the most frequent first, and what would ease it; null where nothing does. */
export function heldBackAnswer({ summary, words }: TextContext): List | null {
  const binding = bindingOf(summary);
  if (binding.length === 0) return null;
  const most = summary.fiscalYears.length > MANY_YEARS ? MOST_BESIDE_MANY_YEARS : MOST;
  const items = binding.slice(0, most).map((one): Content => {
    const { finding, ease } = bottleneckText(one, summary, words);
    const said = sentence((keep) => words.bottlenecks.line(keep(finding), ease));
    return [author(cutMiddle(one.label, LABEL)), words.report.colon, said];
  });
  const left = binding.length - most;
  return list(left > 0 ? [...items, words.bottlenecks.more(left)] : items, 'short');
}
