import { durationText } from '../figures/counted.js';
import { calendar } from '../figures/month.js';
import type { Middle, Timeline } from '../summary/evidence/shapes.js';
import type { InitiativeSummary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author, joined, unbroken, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, bandOf, figure } from './figures.js';
import { monthRange } from './months.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { row, rowGroup, table, textCell, textHead, type Table } from './table.js';

/** When every initiative starts, acts and is looked at; null without initiatives. */
export function timelineSection(context: PageContext): Section | null {
  const { summary, words } = context;
  if (summary.initiatives.length === 0) return null;
  return {
    id: 'timeline',
    title: words.initiatives.timeline,
    blocks: blocks(
      note(words.initiatives.timelineNote),
      pictures(context, 'timeline'),
      timelineTable(summary.initiatives, words),
    ),
  };
}

function timelineTable(initiatives: readonly InitiativeSummary[], words: Words): Table {
  const names = words.initiatives;
  const columns: readonly (readonly [string, (initiative: InitiativeSummary) => Content])[] = [
    [names.start, ({ timeline }) => monthRange(timeline.start, names.neverStarts, words)],
    [names.delay, ({ timeline }) => orAtOnce(timeline.delay, words.figures.none, words)],
    [names.ramp, ({ timeline }) => orAtOnce(timeline.ramp, words.figures.none, words)],
    [names.runs, ({ timeline }) => runsFor(timeline, words)],
    [names.halfLife, ({ timeline }) => life(timeline, words)],
    [names.checks, ({ timeline }) => checks(timeline, words)],
    [names.review, ({ declared }) => monthOr(declared?.review ?? null, words)],
  ];
  return table({
    id: 'timeline-table',
    caption: names.timelineCaption,
    layout: 'records',
    head: [textHead(names.initiative), ...columns.map(([name]) => textHead(name))],
    groups: [
      rowGroup(
        initiatives.map((initiative) =>
          row(
            author(initiative.label),
            columns.map(([, of]) => textCell(of(initiative))),
          ),
        ),
      ),
    ],
  });
}

/** A month that a person wrote, if any. */
export const monthOr = (month: string | null, { figures, report }: Words): string =>
  month === null ? report.notSaid : calendar(month, figures);

/** The median of a duration, with P10–P90 where they differ. */
function duration(months: Middle, words: Words): Content {
  const { main, band } = durationText(months, words.figures);
  return [figure(main, at(months, 'p50')), band === null ? null : bandOf(band, [at(months, 'p10'), at(months, 'p90')])];
}

/** A duration of 0 happens at once. */
const orAtOnce = (months: Middle | null, otherwise: string, words: Words): Content =>
  months === null ? otherwise : months.p90 === 0 ? words.initiatives.atOnce : duration(months, words);

/** How long an initiative runs. */
export const runsFor = ({ runs }: Timeline, words: Words): Content =>
  orAtOnce(runs, words.initiatives.toHorizon, words);

function life({ halfLife }: Timeline, words: Words): Content {
  if (halfLife === 'permanent') return words.initiatives.permanent;
  return halfLife === null ? words.initiatives.withEffort : duration(halfLife, words);
}

/** Months at whose end the stop rule looks. */
const checks = ({ stopChecks }: Timeline, { figures }: Words): Content =>
  stopChecks.length === 0
    ? figures.none
    : joined(
        stopChecks.map((month) => unbroken(calendar(month, figures))),
        ', ',
      );
