import { targetWriter, type AmountWriter } from '../../figures/amount.js';
import { rangeText } from '../../figures/range.js';
import type { TargetSummary } from '../../summary/summary.js';
import type { Context } from './context.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { calendar, deadline } from '../../figures/month.js';
import { bandOf, odds } from './number-markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table } from './table.js';
import { lenses } from '../../model/lens.js';

type Point = TargetSummary['path']['points'][number];

/** P10 to P90 of a normal, in standard deviations. */
const BAND = 2.563;

function figure(
  { p10, p50, p90 }: Point['strict'],
  { digits, text, unit }: AmountWriter,
  { summary, words }: Context,
): Content {
  if (p10 === null || p50 === null || p90 === null) return markup`<span class="none">${words.figures.none}</span>`;
  const error = (1.25 * (p90 - p10)) / BAND / Math.sqrt(summary.replay.trials);
  const percent = unit === '%' ? '%' : '';
  const band = bandOf(rangeText(digits(p10, error), digits(p90, error), words.figures), percent);
  return [markup`<span class="figure">${text(p50, error)}</span>`, p10 === p90 ? null : band];
}

function row(point: Point, writer: AmountWriter, context: Context): Markup {
  const { words } = context;
  const error = Math.abs(point.required) / 100;
  return markup`<tr>
    ${rowHead([deadline(point.label, words.figures), markup`<span class="date">${calendar(point.to, words.figures)}</span>`])}
    ${numberCell(writer.text(point.required, error), words.targets.required)}
    ${lenses.map((lens) => numberCell(figure(point[lens], writer, context), words.targets.reachedOf(words.verdict.lenses[lens])))}
    ${lenses.map((lens) => numberCell(odds(point[lens].onTrack, words.figures), words.targets.onTrack(words.verdict.lenses[lens])))}
  </tr>`;
}

/** The way to every target: what is required at the end of each fiscal year, what is reached, and how often that is enough. */
export function targetPaths(context: Context): Content {
  const { summary, words } = context;
  const { strict, broad } = words.verdict.lenses;
  const heads = [
    words.targets.required,
    words.targets.reachedOf(strict),
    words.targets.reachedOf(broad),
    words.targets.onTrack(strict),
    words.targets.onTrack(broad),
  ];
  const head = markup`<tr>
    ${columnHead(words.targets.checkpoint, 'text')}${heads.map((name) => columnHead(name, 'number'))}
  </tr>`;
  const body = summary.targets.map((target) => {
    const writer = targetWriter(summary, target);
    const rows = target.path.points.map((point) => row(point, writer, context));
    return rowGroup([groupRow(user(target.label), heads.length + 1), rows]);
  });
  return [
    markup`<h3>${words.targets.path}</h3>
      <p class="note">${words.targets.pathNote}</p>`,
    table(
      { id: 'path-table', caption: words.targets.pathCaption, unit: '', head, body, layout: 'records path' },
      words,
    ),
  ];
}
