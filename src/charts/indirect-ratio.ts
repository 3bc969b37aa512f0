import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { calendar, deadline } from '../figures/month.js';
import { statedShare } from '../figures/amount.js';
import { bandPoint } from '../figures/point.js';
import { percent, percentAt } from '../figures/share.js';
import { decimal } from '../figures/digits.js';
import type { Band, Summary, TargetSummary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { percentileColumns, percentileFigure, percentilesAt, type DataOf } from './chart-data.js';
import { clip, display } from './display.js';
import { endLabels, type EndLabel } from './end-labels.js';
import { bandLayers, ground, lineLayer } from './fan.js';
import { fiscalConvention } from './fiscal-convention.js';
import type { Layer } from './layer.js';
import { lensesShown } from './lenses.js';
import { shareAxis } from './money-axis.js';
import { monthAxis } from './month-axis.js';
import { picture, type Picture } from './picture.js';
import { plane, type Plane } from './plane.js';
import { rangeWithZero, type Range } from './range.js';
import { targetMarks } from './target-marks.js';
import { LENS_COLOUR, PLOT, WITHOUT } from './theme.js';

/** Height of a target's label over the zero line, relative to the mark that it stands on. */
const LABEL_ROOM = 1.16;

/**
 * The indirect sales ratio of the trailing twelve months: bands and median with spillovers, medians without them and
 * without the program, and every target of the ratio with its odds.
 */
function draw(summary: Summary): Picture {
  const words = pictureWordsOf(summary.scenario.locale);
  const targets = summary.targets.filter(({ metric }) => metric === 'indirectRatio');
  const texts = targets.map((target) => targetLines(target, summary, words));
  const area = plane(PLOT.width, PLOT.height, 0, summary.months.length - 1, rangeOf(summary, targets));
  const basis = basisName(summary.ratio.basis, words);
  const title = claim(summary, words);
  const undefinedMost = summary.ratio.undefinedTrials.reduce((most, trials) => Math.max(most, trials), 0);
  return picture(summary, {
    title,
    subtitle: [
      words.programCharts.ratio.subtitle(basis),
      words.charts.monthBand,
      ...(targets.length > 0 ? [words.programCharts.ratio.targetNote] : []),
      ...(undefinedMost > 0 ? [words.programCharts.ratio.undefinedNote(decimal(undefinedMost, 0, words.figures))] : []),
    ],
    basis: basisOf(summary, basis, words),
    description: [`${title}.`, ...texts.map((lines) => lines.join(' ')), words.charts.monthBand].join(' '),
    panels: [
      {
        width: area.width,
        height: area.height,
        layers: [
          ...curves(summary, area, words.programCharts.ratio.axis(basis)),
          ...targetMarks(summary, targets, texts, area),
          ...endLabels(names(summary, area, words), area),
        ],
      },
    ],
    room: 150,
  });
}

/** With room above for the labels of targets that the median does not pass. */
function rangeOf({ ratio }: Summary, targets: readonly TargetSummary[]): Range {
  const asked = targets.map(({ value, monthIndex }) =>
    value < (ratio.all.p50[monthIndex] ?? 0) ? value : Math.max(value, ratio.all.p90[monthIndex] ?? 0) * LABEL_ROOM,
  );
  return rangeWithZero([...ratio.all.p90, ...ratio.none.p50, ...ratio.strict.p50, ...asked]);
}

/** Revenue is booked when it is earned; customers and new contracts are counted, not booked. */
function basisOf(summary: Summary, name: string, words: PictureWords): string[] {
  const basis = words.charts.basis;
  const booked = ['revenue', 'list'].includes(summary.ratio.basis);
  const only = lensesShown(summary).length === 1 ? [words.charts.bothLenses] : [];
  return [basis.ratio(name), ...(booked ? [basis.accrual] : []), ...only, ...fiscalConvention(summary)];
}

const basisName = (basis: string, words: PictureWords): string => words.targets.bases[basis] ?? basis;

/** Colour of the run `all`: that of the broad lens, unless there is only one. */
const allColour = (summary: Summary): string => LENS_COLOUR[lensesShown(summary).length === 1 ? 'strict' : 'broad'];

/** The last month's median. */
function medianText(band: Band, { replay, scenario }: Summary): string {
  return percentAt(bandPoint(band, -1), 'p50', replay.trials, pictureWordsOf(scenario.locale).figures);
}

const lastOf = ({ p50 }: Band): number | null => p50.at(-1) ?? null;

function claim(summary: Summary, words: PictureWords): string {
  const { all, none } = summary.ratio;
  const end = lastOf(all);
  const without = lastOf(none);
  if (end === null) return words.programCharts.ratio.undefinedTitle;
  const lens = lensesShown(summary).length === 1 ? '' : words.charts.lens.broad;
  return words.programCharts.ratio.title(
    calendar(summary.months.at(-1) ?? '', words.figures),
    medianText(all, summary),
    without === null ? null : medianText(none, summary),
    lens,
  );
}

function curves(summary: Summary, area: Plane, axisTitle: string): Layer[] {
  const { all, strict, none } = summary.ratio;
  const both = lensesShown(summary).length === 2;
  return [
    ...bandLayers(all, allColour(summary), area),
    ...ground(area, { x: monthAxis(summary, area.width), y: shareAxis(area.range, axisTitle) }),
    lineLayer(none.p50, { colour: WITHOUT, width: 1.8, dash: [5, 3] }, area),
    ...(both ? [lineLayer(strict.p50, { colour: LENS_COLOUR.strict, width: 2.2 }, area)] : []),
    lineLayer(all.p50, { colour: allColour(summary), width: 2.8 }, area),
  ];
}

function names(summary: Summary, area: Plane, words: PictureWords): EndLabel[] {
  const { all, strict, none } = summary.ratio;
  const both = lensesShown(summary).length === 2;
  const median = (band: Band, name: string, colour: string): EndLabel[] => {
    const end = lastOf(band);
    return end === null ? [] : [{ y: area.y(end), colour, lines: [`${name} ${medianText(band, summary)}`] }];
  };
  const edge = (value: number | null | undefined, name: string): EndLabel[] =>
    value === null || value === undefined
      ? []
      : [{ y: area.y(value), colour: allColour(summary), lines: [name], quiet: true }];
  const constant = all.p10.at(-1) === all.p90.at(-1);
  return [
    ...(constant ? [] : edge(all.p90.at(-1), 'P90')),
    ...median(all, both ? words.charts.lens.broad : words.charts.median, allColour(summary)),
    ...(both ? median(strict, words.charts.lens.strict, LENS_COLOUR.strict) : []),
    ...(constant ? [] : edge(all.p10.at(-1), 'P10')),
    ...median(none, words.charts.withoutProgram, WITHOUT),
  ];
}

/** What is asked and by when; then the odds. */
function targetLines(target: TargetSummary, summary: Summary, words: PictureWords): string[] {
  const { label, comparison, value, by, odds, basis } = target;
  const both = lensesShown(summary).length === 2;
  const digits = words.figures;
  const chance = both
    ? words.programCharts.ratio.targetOdds(
        percent(odds.strict.value, odds.strict.se, digits),
        percent(odds.broad.value, odds.broad.se, digits),
      )
    : words.programCharts.ratio.oddsEqual(percent(odds.strict.value, odds.strict.se, digits));
  const other =
    basis !== '' && basis !== summary.ratio.basis
      ? ` (${words.programCharts.ratio.otherBasis(basisName(basis, words))})`
      : '';
  return [
    words.programCharts.ratio.target(
      clip(display(label), 30),
      comparison,
      statedShare(value, digits),
      deadline(by, digits),
    ) + other,
    chance,
  ];
}

/** The indirect sales ratio of the trailing twelve months. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const { lenses } = pictureWordsOf(locale).verdict;
  const words = pictureWordsOf(locale);
  const { all, strict, none } = summary.ratio;
  const { trials } = summary.replay;
  return {
    rowName: words.chartData.month,
    columns: [
      ...percentileColumns(lenses.broad, 'share'),
      { name: `${lenses.strict} P50`, kind: 'share' },
      { name: `${words.chartData.without} P50`, kind: 'share' },
    ],
    rows: summary.months.map((name, month) => ({
      name,
      cells: [
        ...percentilesAt(all, month, trials),
        ...[strict, none].map((band) => percentileFigure(bandPoint(band, month), 'p50', trials)),
      ],
    })),
  };
};

export const indirectRatio = { name: 'indirect-ratio', place: 'ratio', analysis: null, draw, data } satisfies RunChart;
