import type { ShownRun } from '../../model/lens.js';
import type { Band, RatioSummary } from '../../summary/summary.js';
import { fiscalYearHead } from './fiscal-year.js';
import type { Context, Section } from './context.js';
import { decimal } from '../../figures/digits.js';
import { calendar } from '../../figures/month.js';
import type { Point } from '../../figures/point.js';
import { percentage } from '../../figures/share.js';
import { percentAt, percentBand, shareError } from './number-markup.js';
import { figures } from './figure.js';
import { markup, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** 間販比率: the path of the ratio with its basis printed. */
export function ratioSection(context: Context): Section {
  const { summary, words } = context;
  const { basis, window } = summary.ratio;
  const runs: readonly (readonly [ShownRun, string])[] = [
    ['strict', words.verdict.lenses.strict],
    ['all', words.verdict.lenses.broad],
    ['none', words.ratio.without],
  ];
  const head = markup`<tr>
    ${columnHead(words.report.fiscalYear, 'text')}${columnHead(words.ratio.measuredAt, 'text')}
    ${runs.map(([, name]) => columnHead(name, 'number'))}${columnHead(words.ratio.undefinedCount, 'number')}
  </tr>`;
  const rows = summary.fiscalYears.map((year) => {
    const month = summary.months.indexOf(year.to);
    const undefinedTrials = decimal(summary.ratio.undefinedTrials[month] ?? 0, 0, words.figures);
    return markup`<tr>
      ${rowHead(fiscalYearHead(year, words))}
      <td class="text">${calendar(year.to, words.figures)}</td>
      ${runs.map(([run]) => numberCell(ratioAt(summary.ratio, run, month, context)))}${numberCell(undefinedTrials)}
    </tr>`;
  });
  const note = words.ratio.note(words.targets.bases[basis] ?? basis, words.ratio.windows[window] ?? window);
  const body = markup`<p class="note">${note}</p>
    ${figures(context, 'ratio')}
    ${table({ id: 'ratio-table', caption: words.ratio.caption, unit: '', head, body: rowGroup(rows), layout: 'wide' }, words)}
    ${figures(context, 'revenue')}`;
  return { id: 'ratio', title: words.ratio.title, body };
}

/** Median, P10–P90, and mean ± standard error in one month. */
function ratioAt(ratio: RatioSummary, run: ShownRun, month: number, { summary, words }: Context): Content {
  const point = monthOf(ratio[run], month);
  const { trials } = summary.replay;
  return [
    percentAt(point, 'p50', trials, words.figures),
    percentBand(point, trials, words.figures),
    mean(point, words),
  ];
}

const mean = (point: Point, words: Context['words']): Markup | null => {
  if (point.mean === null) return null;
  const error = point.se ?? 0;
  return markup`<span class="interval">${words.report.mean} ${percentage(point.mean, error, words.figures)}${shareError(error, words.figures)}</span>`;
};

/** One month of a band. */
function monthOf(band: Band, month: number): Point {
  const at = (name: Exclude<keyof Band, 'undefined'>): number | null => band[name][month] ?? null;
  return {
    mean: at('mean'),
    se: at('se'),
    p5: at('p5'),
    p10: at('p10'),
    p25: at('p25'),
    p50: at('p50'),
    p75: at('p75'),
    p90: at('p90'),
    p95: at('p95'),
  };
}
