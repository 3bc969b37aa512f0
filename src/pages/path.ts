import { targetWriter, type AmountWriter } from '../figures/amount.js';
import { calendar, deadline } from '../figures/month.js';
import { rangeText } from '../figures/range.js';
import { lenses, type Lens } from '../model/lens.js';
import type { TargetSummary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author, date, none, type Content } from './content.js';
import type { TextContext } from './context.js';
import { amountFigure, at, bandOf, odds } from './figures.js';
import { note, title, type Block } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Row } from './table.js';

type Point = TargetSummary['path']['points'][number];

/** P10 to P90 of a normal, in standard deviations. */
const BAND = 2.563;

/** The way to every target: what is required at the end of each fiscal year, what is reached, and how often that is enough. */
export function targetPaths({ summary, words }: TextContext): Block[] {
  const { trials } = summary.replay;
  return [
    title(words.targets.path),
    note(words.targets.pathNote),
    table({
      id: 'path-table',
      caption: words.targets.pathCaption,
      layout: 'records path',
      head: [
        textHead(words.targets.checkpoint),
        numberHead(words.targets.required),
        ...lenses.map((lens) => numberHead(words.targets.reachedOf(words.verdict.lenses[lens]))),
        ...lenses.map((lens) => numberHead(words.targets.onTrack(words.verdict.lenses[lens]))),
      ],
      groups: summary.targets.map((target) => {
        const writer = targetWriter(summary, target);
        return rowGroup(
          target.path.points.map((point) => pointRow(point, writer, trials, words)),
          author(target.label),
        );
      }),
    }),
  ];
}

function pointRow(point: Point, writer: AmountWriter, trials: number, words: Words): Row {
  const required = writer.digits(point.required, Math.abs(point.required) / 100);
  return row(
    [deadline(point.label, words.figures), date(calendar(point.to, words.figures))],
    [
      numberCell(amountFigure(writer, required, at(point, 'required'), words.figures)),
      ...lenses.map((lens) => numberCell(reached(point[lens], writer, trials, words))),
      ...lenses.map((lens) => numberCell(odds(point[lens].onTrack, words.figures))),
    ],
  );
}

/** The median with P10–P90. */
function reached(point: Point[Lens], writer: AmountWriter, trials: number, words: Words): Content {
  const { p10, p50, p90 } = point;
  if (p10 === null || p50 === null || p90 === null) return none(words.figures.none);
  const error = (1.25 * (p90 - p10)) / BAND / Math.sqrt(trials);
  const band = rangeText(writer.digits(p10, error), writer.digits(p90, error), words.figures);
  return [
    amountFigure(writer, writer.digits(p50, error), at(point, 'p50'), words.figures),
    p10 === p90
      ? null
      : bandOf(band, [at(point, 'p10'), at(point, 'p90')], writer.unit === '%' ? '%' : '', writer.unit),
  ];
}
