import { namedSeries } from '../../model/author-series.js';
import { metricWord } from '../../words/series-label.js';
import { targetWriter, type AmountWriter } from '../../figures/amount.js';
import { range, rangeText } from '../../figures/range.js';
import type { Summary, TargetSummary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { calendar, deadline } from '../../figures/month.js';
import { type Percentile, percentileError } from '../../figures/point.js';
import { shareInterval } from '../../figures/share.js';
import { bandOf, odds } from './number-markup.js';
import { undefinedTrials } from './measure.js';
import { markup, joined, user, type Content, type Markup } from '../html/markup.js';
import { periodHead } from './fiscal-year.js';
import { targetPaths } from './path.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';
import { lenses } from '../../model/lens.js';

/** What was promised by when, and how likely it is under each lens. */
export function targetsSection(context: Context): Section {
  const { summary, words } = context;
  if (summary.targets.length === 0)
    return { id: 'targets', title: words.targets.title, body: markup`<p>${words.targets.noTargets}</p>` };
  const { strict, broad } = words.verdict.lenses;
  const head = markup`<tr>
    ${columnHead(words.targets.target, 'text')}${columnHead(words.targets.condition, 'text')}
    ${[strict, broad].map((lens) => columnHead(words.targets.oddsOf(lens), 'number'))}
    ${[strict, broad].map((lens) => columnHead(words.targets.reachedOf(lens), 'number'))}
  </tr>`;
  const rows = summary.targets.map((target) => row(target, context));
  const caption = words.targets.caption;
  const body = markup`<p class="note">${words.targets.note}</p>
    ${table({ id: 'targets-table', caption, unit: '', head, body: rowGroup(rows), layout: 'records targets' }, words)}
    ${targetPaths(context)}`;
  return { id: 'targets', title: words.targets.title, body };
}

function row(target: TargetSummary, { summary, words }: Context): Markup {
  const writer = targetWriter(summary, target);
  const bound = words.targets[target.comparison](writer.stated(target.value));
  const span =
    target.from === target.to ? calendar(target.to, words.figures) : periodHead(target.from, target.to, words);
  const basis =
    target.basis === ''
      ? null
      : `${words.targets.basis}${words.report.colon}${words.targets.bases[target.basis] ?? target.basis}`;
  const detail = joined(
    [metricName(target.metric, summary.scenario), basis].filter((part) => part !== null),
    ' · ',
  );
  const condition = [
    markup`<span class="figure">${bound}</span>`,
    markup`<span class="detail">${deadline(target.by, words.figures)} · ${words.targets.windows[target.over] ?? target.over}</span>`,
    markup`<span class="detail">${span}</span>`,
  ];
  const { trials } = summary.replay;
  return markup`<tr>
    ${rowHead([user(target.label), markup`<span class="detail">${detail}</span>`])}
    ${textCell(condition, words.targets.condition)}
    ${lenses.map((lens) => numberCell(chance(target.odds[lens], words), words.targets.oddsOf(words.verdict.lenses[lens])))}
    ${lenses.map((lens) => numberCell(distribution(target.reached[lens], writer, trials, words), words.targets.reachedOf(words.verdict.lenses[lens])))}
  </tr>`;
}

const metricName = (metric: string, scenario: Summary['scenario']): Content =>
  namedSeries(metric) === null ? markup`<bdi><code>${metric}</code></bdi>` : user(metricWord(metric, scenario));

function chance(value: TargetSummary['odds']['strict'], words: Words): Content {
  const limits = markup`<span class="interval">${words.figures.interval95} ${shareInterval(value.low, value.high, value.se, words.figures)}</span>`;
  return [markup`<strong>${odds(value, words.figures)}</strong>`, limits];
}

function distribution(
  point: TargetSummary['reached']['strict'],
  { digits, text, unit }: AmountWriter,
  trials: number,
  words: Words,
): Content {
  const missing = undefinedTrials(point, words);
  if (point.p50 === null) return [markup`<span class="none">${words.figures.none}</span>`, missing];
  const at = (percentile: Percentile, write: AmountWriter['text']): string =>
    write(point[percentile] ?? 0, percentileError(point, percentile, trials));
  const percent = unit === '%' ? '%' : '';
  const ends = point.intervals?.p50 ?? null;
  const error = percentileError(point, 'p50', trials);
  const limits = ends === null ? '' : range(digits(ends[0], error), digits(ends[1], error), words.figures);
  const interval = markup`<span class="interval">${words.figures.interval95} ${limits}${percent}</span>`;
  const band = bandOf(rangeText(at('p10', digits), at('p90', digits), words.figures), percent);
  return [
    markup`<span class="figure">${at('p50', text)}</span>`,
    point.p10 === point.p90 ? null : band,
    ends === null || ends[0] === ends[1] ? null : interval,
    missing,
  ];
}
