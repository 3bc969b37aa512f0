import { decimal } from '../figures/digits.js';
import { calendar } from '../figures/month.js';
import { bandPoint } from '../figures/point.js';
import { percentage } from '../figures/share.js';
import type { ShownRun } from '../model/lens.js';
import type { RatioSummary } from '../summary/summary.js';
import { interval, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, entryAt, figure, percentAt, percentBand, shareError } from './figures.js';
import { fiscalYearHead } from './fiscal-year.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Table } from './table.js';

/** 間販比率: the path of the ratio with its basis printed. */
export function ratioSection(context: PageContext): Section {
  const { summary, words } = context;
  const { basis, window } = summary.ratio;
  return {
    id: 'ratio',
    title: words.ratio.title,
    blocks: blocks(
      note(words.ratio.note(words.targets.bases[basis] ?? basis, words.ratio.windows[window] ?? window)),
      pictures(context, 'ratio'),
      ratioTable(context),
      pictures(context, 'revenue'),
    ),
  };
}

function ratioTable(context: PageContext): Table {
  const { summary, words } = context;
  const { ratio } = summary;
  const runs: readonly (readonly [ShownRun, string])[] = [
    ['strict', words.verdict.lenses.strict],
    ['all', words.verdict.lenses.broad],
    ['none', words.ratio.without],
  ];
  const rows = summary.fiscalYears.map((year) => {
    const month = summary.months.indexOf(year.to);
    const undefinedTrials = decimal(ratio.undefinedTrials[month] ?? 0, 0, words.figures);
    return row(fiscalYearHead(year, words), [
      textCell(calendar(year.to, words.figures)),
      ...runs.map(([run]) => numberCell(ratioAt(ratio, run, month, context))),
      numberCell(figure(undefinedTrials, entryAt(ratio.undefinedTrials, month))),
    ]);
  });
  return table({
    id: 'ratio-table',
    caption: words.ratio.caption,
    layout: 'wide',
    head: [
      textHead(words.report.fiscalYear),
      textHead(words.ratio.measuredAt),
      ...runs.map(([, name]) => numberHead(name)),
      numberHead(words.ratio.undefinedCount),
    ],
    groups: [rowGroup(rows)],
  });
}

/** Median, P10–P90, and mean ± standard error in one month. */
function ratioAt(ratio: RatioSummary, run: ShownRun, month: number, { summary, words }: PageContext): Content {
  const point = bandPoint(ratio[run], month);
  const { trials } = summary.replay;
  const mean =
    point.mean === null
      ? null
      : interval(
          `${words.report.mean} `,
          figure(percentage(point.mean, point.se ?? 0, words.figures), at(point, 'mean')),
          shareError({ ...point, se: point.se ?? 0 }, words.figures),
        );
  return [percentAt(point, 'p50', trials, words.figures), percentBand(point, trials, words.figures), mean];
}
