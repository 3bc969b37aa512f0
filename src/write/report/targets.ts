import type { TargetSummary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { decimal, lastPlace, percentileError, type Percentile, trimmed, type Point } from './digits.js';
import { markup, joined, user, type Content, type Markup } from './markup.js';
import { moneyDigits, moneyScale } from './money.js';
import { periodHead } from './fiscal-year.js';
import { calendar } from './month.js';
import { interval, odds, percentage } from './share.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

/** What was promised by when, and how likely it is under each lens. */
export function targetsSection(context: Context): Section {
  const { summary, words } = context;
  if (summary.targets.length === 0)
    return { id: 'targets', title: words.targets, body: markup`<p>${words.noTargets}</p>` };
  const { strict, broad } = words.lenses;
  const head = markup`<tr>
    ${columnHead(words.target, 'text')}${columnHead(words.condition, 'text')}
    ${[strict, broad].map((lens) => columnHead(words.oddsOf(lens), 'number'))}
    ${[strict, broad].map((lens) => columnHead(words.reachedOf(lens), 'number'))}
  </tr>`;
  const rows = summary.targets.map((target) => row(target, context));
  const caption = words.targetsCaption;
  const body = markup`<p class="note">${words.targetsNote}</p>
    ${table({ id: 'targets-table', caption, unit: '', head, body: rowGroup(rows), layout: 'records targets' }, words)}`;
  return { id: 'targets', title: words.targets, body };
}

function row(target: TargetSummary, { summary, words }: Context): Markup {
  const writer = amountWriter(target, summary.scenario.currency, words);
  const bound = words[target.comparison](writer.finish(trimmed(writer.write(target.value, 0))));
  const lenses = ['strict', 'broad'] as const;
  const span = target.from === target.to ? calendar(target.to, words) : periodHead(target.from, target.to, words);
  const basis = target.basis === '' ? null : `${words.basis}${words.colon}${words.bases[target.basis] ?? target.basis}`;
  const detail = joined(
    [metricName(target.metric, words), basis].filter((part) => part !== null),
    ' · ',
  );
  const condition = [
    markup`<span class="figure">${bound}</span>`,
    markup`<span class="detail">${user(target.by)} · ${words.windows[target.over] ?? target.over}</span>`,
    markup`<span class="detail">${span}</span>`,
  ];
  const { trials } = summary.replay;
  return markup`<tr>
    ${rowHead([user(target.label), markup`<span class="detail">${detail}</span>`])}
    ${textCell(condition, words.condition)}
    ${lenses.map((lens) => numberCell(chance(target.odds[lens], words), words.oddsOf(words.lenses[lens])))}
    ${lenses.map((lens) => numberCell(distribution(target.reached[lens], writer, trials, words), words.reachedOf(words.lenses[lens])))}
  </tr>`;
}

const metricName = (metric: string, words: Words): Content =>
  words.metrics[metric] ?? markup`<bdi><code>${metric}</code></bdi>`;

function chance(value: TargetSummary['odds']['strict'], words: Words): Content {
  const range = markup`<span class="interval">${words.interval95} ${interval(value.low, value.high, value.se, words)}</span>`;
  return [markup`<strong>${odds(value, words)}</strong>`, range];
}

interface AmountWriter {
  readonly write: (value: number, standardError: number) => string;
  /** Puts the unit to a figure. A range below it repeats none but a percent sign. */
  readonly finish: (text: string) => string;
}

function distribution(point: Point, { write, finish }: AmountWriter, trials: number, words: Words): Content {
  if (point.p50 === null) return markup`<span class="none">${words.none}</span>`;
  const at = (percentile: Percentile): string =>
    write(point[percentile] ?? 0, percentileError(point, percentile, trials));
  const percent = finish('').trim() === '%' ? '%' : '';
  const ends = point.intervals?.p50 ?? null;
  const error = percentileError(point, 'p50', trials);
  const range = (ends ?? []).map((end) => write(end, error)).join(words.between(ends?.[1] ?? 0));
  const interval = markup`<span class="interval">${words.interval95} ${range}${percent}</span>`;
  const band = markup`<span class="band">${at('p10')} ${words.between(point.p90 ?? 0)} ${at('p90')}${percent}</span>`;
  return [
    markup`<span class="figure">${finish(at('p50'))}</span>`,
    point.p10 === point.p90 ? null : band,
    ends === null || ends[0] === ends[1] ? null : interval,
  ];
}

/** A target's figure in its own unit: money scaled by the target's value, a share as a percentage, else a count. */
export function amountWriter(target: TargetSummary, currency: string, words: Words): AmountWriter {
  if (target.unit.startsWith(currency)) {
    const scale = moneyScale([target.value, target.reached.broad.p90], currency, words);
    return {
      write: (value, error) => moneyDigits(scale, value, error),
      finish: (text) => words.amount(text, scale.unit),
    };
  }
  if (target.unit === 'share')
    return { write: (value, error) => percentage(value, error, words).slice(0, -1), finish: (text) => `${text}%` };
  const finest = target.value % 1 === 0 ? 0 : -1;
  return { write: (value, error) => decimal(value, lastPlace(error, finest), words), finish: (text) => text };
}
