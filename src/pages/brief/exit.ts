import { calendar } from '../../figures/month.js';
import { notation, type Content } from '../content.js';
import { clipped, most, short } from './context.js';
import type { BriefContext } from './context.js';
import type { Remark, Remarks } from './model.js';

/** Initiatives that the sheet has room for. */
const ROOM = 4;

/** When to look again, and what ends an initiative then. */
export function exitRules(context: BriefContext): Remarks {
  const { summary, words } = context;
  const said = summary.initiatives.filter(({ stop, declared }) => stop !== null || declared?.review);
  const { shown, rest } = most(said, ROOM);
  const remarks: Remark[] = shown.map(({ label, stop, declared }) => ({
    name: short(label, 20),
    line: [reviewOf(declared?.review ?? null, context), stopOf(stop, context)],
  }));
  if (remarks.length === 0) remarks.push({ name: words.initiatives.stopped, line: words.brief.noStops });
  if (rest > 0) remarks.push({ name: null, line: words.brief.moreInitiatives(rest) });
  return { title: words.initiatives.stop, remarks };
}

const reviewOf = (review: string | null, { words }: BriefContext): Content =>
  review === null ? null : words.brief.review(calendar(review, words.figures));

/** A stop rule as it was written: the months at whose end it looks, and the condition under which the initiative goes on. */
function stopOf(stop: string | null, { words }: BriefContext): Content {
  if (stop === null) return null;
  if (stop === 'none') return words.brief.stopNone;
  const at = stop.indexOf(': ');
  const months = stop.slice(0, at).split(', ');
  const [first, last] = [calendar(months[0] ?? '', words.figures), calendar(months.at(-1) ?? '', words.figures)];
  return [words.brief.endsUnless(months.length, first, last), notation(clipped(stop.slice(at + 2), 34))];
}
