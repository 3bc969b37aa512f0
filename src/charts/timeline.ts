import { at } from '../figures/source.js';
import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { percent } from '../figures/share.js';
import { decimal } from '../figures/digits.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';
import { calendarAxis, calendarOf } from './calendar.js';
import type { Calendar } from './calendar.js';
import type { RunChart } from './chart.js';
import { figureAt, filled, type DataOf } from './chart-data.js';
import { clip, display, wrap } from './display.js';
import { fiscalConvention } from './fiscal-convention.js';
import { picture, type Picture } from './picture.js';
import { claim, describeInitiative } from './timeline-claims.js';
import { deadlines, headings, initiativeRow, names, phaseRow } from './timeline-rows.js';
import type { NamedRow } from './timeline-rows.js';
import { SIZE } from './theme.js';

/** Pixels: names at the left, the calendar at the right. */
const NAMES = 210;
const WIDTH = 640;
const ROW = { heading: 26, phase: 30, initiative: 46, target: 22 } as const;

interface Rows {
  readonly phases: readonly NamedRow<Summary['phases'][number]>[];
  readonly initiatives: readonly NamedRow<InitiativeSummary>[];
  readonly targets: readonly NamedRow<Summary['targets'][number]>[];
  /** Name of a group of rows and its top. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly height: number;
}

/** Groups below each other, each with a heading; a group without rows takes no room. */
function rowsOf(summary: Summary, words: PictureWords): Rows {
  let y = 0;
  const headings: { text: string; y: number }[] = [];
  const group = <T>(items: readonly T[], height: number, heading: string): NamedRow<T>[] => {
    if (items.length === 0) return [];
    headings.push({ text: heading, y: y + ROW.heading / 2 + 2 });
    y += ROW.heading;
    return items.map((item, index) => {
      const row = { item, index, top: y, height };
      y += height;
      return row;
    });
  };
  const { timeline } = words.evidenceCharts;
  return {
    phases: group(summary.phases, ROW.phase, timeline.phases),
    initiatives: group(summary.initiatives, ROW.initiative, timeline.initiatives),
    targets: group(summary.targets, ROW.target, timeline.targets),
    headings,
    height: y + 6,
  };
}

const room = (NAMES - 12) / SIZE.label;

function allNames({ phases, initiatives, targets }: Rows, words: PictureWords) {
  const first = (text: string): string[] => [clip(display(text), room)];
  return names([
    ...phases.map(({ item, top, height }) => {
      const label = item.label === '' ? item.name : item.label;
      return {
        lines: first(
          `${display(label)} ${words.evidenceCharts.timeline.entered(percent(item.entered.value, item.entered.se, words.figures))}`,
        ),
        top,
        height,
      };
    }),
    ...initiatives.map(({ item, top, height }) => {
      const lines = wrap(display(item.label), room);
      const shown = lines.length > 2 ? [lines[0] ?? '', clip(lines.slice(1).join(''), room)] : lines;
      return { lines: shown.map((line) => clip(line, room)), top, height };
    }),
    ...targets.map(({ item, top, height }) => ({ lines: first(item.label), top, height })),
  ]);
}

/** Initiatives, phases and targets on one calendar; none without initiatives. */
function draw(summary: Summary): Picture | null {
  if (summary.initiatives.length === 0) return null;
  const words = pictureWordsOf(summary.scenario.locale);
  const rows = rowsOf(summary, words);
  const calendar: Calendar = calendarOf(summary, NAMES, WIDTH);
  const title = claim(summary, words);
  return picture(summary, {
    title,
    subtitle: words.evidenceCharts.timeline.subtitle,
    basis: [
      words.charts.basis.shareOfTrials(decimal(summary.replay.trials, 0, words.figures)),
      ...fiscalConvention(summary),
    ],
    description: `${title}. ${summary.initiatives.map((one) => describeInitiative(one, summary, words)).join(words.charts.separator)}.`,
    panels: [
      {
        width: NAMES + WIDTH,
        height: rows.height,
        layers: [
          ...calendarAxis(summary, calendar, rows.height),
          ...rows.phases.flatMap((row) => phaseRow(row, summary, calendar)),
          ...rows.initiatives.flatMap((row) => initiativeRow(row, calendar)),
          ...deadlines(rows.targets, calendar),
          ...allNames(rows, words),
          ...headings(rows.headings, NAMES + WIDTH),
        ],
      },
    ],
    footerGap: 62,
  });
}

/** When initiatives start, how long they run, and by when they should have paid back. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  return filled({
    rowName: words.initiatives.initiative,
    columns: [
      { name: words.chartData.start, kind: 'text' },
      { name: words.chartData.fullMonths, kind: 'months' },
      { name: words.initiatives.declaredHorizon, kind: 'months' },
      { name: words.initiatives.review, kind: 'text' },
    ],
    rows: summary.initiatives.map(({ label, timeline, declared }) => ({
      name: label,
      cells: [
        timeline.start.p50,
        timeline.runs === null ? null : figureAt(at(timeline.runs, 'p50')),
        declared === null ? null : figureAt(at(declared, 'within')),
        declared?.review ?? null,
      ],
    })),
  });
};

export const timeline = { name: 'timeline', place: 'timeline', analysis: null, draw, data } satisfies RunChart;
