import type { Middle, MonthRange, Timeline } from '../../summary/evidence/shapes.js';
import type { Context, Section } from './context.js';
import { figures } from './figure.js';
import { joined, markup, user, type Content, type Markup } from '../html/markup.js';
import { durationText } from '../../figures/counted.js';
import { calendar } from '../../figures/month.js';
import { columnHead, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';

/** The median month, with P10–P90 where they differ. */
export function monthCell(range: MonthRange, never: string, words: Words): Content {
  const at = (month: string | null): string => (month === null ? never : calendar(month, words.figures));
  const band = markup`<span class="band">${at(range.p10)}${words.figures.to}${at(range.p90)}</span>`;
  return [markup`<span class="figure">${at(range.p50)}</span>`, range.p10 === range.p90 ? null : band];
}

function duration(months: Middle, words: Words): Content {
  const { main, band } = durationText(months, words.figures);
  return [main, band === null ? null : markup`<span class="band">${band}</span>`];
}

/** A duration of 0 happens at once. */
const orAtOnce = (months: Middle | null, otherwise: string, atOnce: string, words: Words): Content =>
  months === null ? otherwise : months.p90 === 0 ? atOnce : duration(months, words);

/** How long an initiative runs. */
export const runsFor = ({ runs }: Timeline, { words }: Context): Content => {
  const { toHorizon, atOnce } = words.initiatives;
  return orAtOnce(runs, toHorizon, atOnce, words);
};

/** When every initiative starts, acts and is looked at; null without initiatives. */
export function timelineSection(context: Context): Section | null {
  const { summary, words } = context;
  if (summary.initiatives.length === 0) return null;
  const heads = [
    words.initiatives.start,
    words.initiatives.delay,
    words.initiatives.ramp,
    words.initiatives.runs,
    words.initiatives.halfLife,
    words.initiatives.checks,
    words.initiatives.review,
  ];
  const life = ({ halfLife }: Timeline): Content =>
    halfLife === 'permanent'
      ? words.initiatives.permanent
      : halfLife === null
        ? words.initiatives.withEffort
        : duration(halfLife, words);
  const row = ({ label, timeline, declared }: (typeof summary.initiatives)[number]): Markup => {
    const review = declared?.review ?? null;
    const checks = timeline.stopChecks.map(
      (month) => markup`<span class="unbroken">${calendar(month, words.figures)}</span>`,
    );
    const cells: Content[] = [
      monthCell(timeline.start, words.initiatives.neverStarts, words),
      orAtOnce(timeline.delay, words.figures.none, words.initiatives.atOnce, words),
      orAtOnce(timeline.ramp, words.figures.none, words.initiatives.atOnce, words),
      runsFor(timeline, context),
      life(timeline),
      checks.length === 0 ? words.figures.none : joined(checks, ', '),
      review === null ? words.report.notSaid : calendar(review, words.figures),
    ];
    return markup`<tr>${rowHead(user(label))}${cells.map((cell, k) => textCell(cell, heads[k] ?? ''))}</tr>`;
  };
  const head = markup`<tr>${columnHead(words.initiatives.initiative, 'text')}${heads.map((name) => columnHead(name, 'text'))}</tr>`;
  const body = rowGroup(summary.initiatives.map(row));
  const caption = words.initiatives.timelineCaption;
  return {
    id: 'timeline',
    title: words.initiatives.timeline,
    body: markup`<p class="note">${words.initiatives.timelineNote}</p>
      ${figures(context, 'timeline')}
      ${table({ id: 'timeline-table', caption, unit: '', head, body, layout: 'records' }, words)}`,
  };
}
