import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { calendar } from '../figures/month.js';
import { bandPoint, type Percentile, type Point } from '../figures/point.js';
import { runMoney } from '../figures/run-money.js';
import { percent } from '../figures/share.js';
import { moneyAt, type MoneyScale } from '../figures/money.js';
import type { FlowSummary, Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { percentileColumns, percentilesAt, type DataOf } from './chart-data.js';
import { endLabels, type EndLabel } from './end-labels.js';
import { bandLayers, ground, lineLayer, pointLayer } from './fan.js';
import { fiscalConvention } from './fiscal-convention.js';
import type { Layer } from './layer.js';
import { decisionLens, lensesShown, lensInTitle, lensName } from './lenses.js';
import { moneyAxis } from './money-axis.js';
import { monthAxis } from './month-axis.js';
import { picture, type Panel, type Picture } from './picture.js';
import { pixelText, within } from './pixel-text.js';
import { plane, type Plane } from './plane.js';
import { rangeWithZero } from './range.js';
import { INK, LENS_COLOUR, PLOT } from './theme.js';
import type { Lens } from '../model/lens.js';

/** Paths that are drawn thin behind the bands. */
const PATHS = 12;
const PANEL = { width: 380, height: 340 } as const;
const SPACING = 165;
/** Room below the deepest point, as a share of the stretch shown. */
const LABEL_ROOM = 0.1;

/**
 * Cumulative cash of the program under both lenses, side by side on one scale: bands of each month, median, single
 * trials, peak deficit, and the month by which half of the trials have paid back.
 */
function draw(summary: Summary): Picture {
  const words = pictureWordsOf(summary.scenario.locale);
  const lenses = lensesShown(summary);
  const range = rangeWithZero(extremes(lenses.map((lens) => summary.program[lens])));
  const scale = runMoney(summary);
  const size = lenses.length === 1 ? PLOT : PANEL;
  const area = plane(size.width, size.height, 0, summary.months.length - 1, range);
  const certain = lenses.every((lens) => isCertain(summary.program[lens]));
  const reading = certain ? [words.charts.constant] : [words.programCharts.payback.paths, words.charts.monthBand];
  const notes = lenses.length === 1 ? [words.charts.lensesEqual] : [];
  return picture(summary, {
    title: claim(summary, words),
    subtitle: [words.programCharts.payback.subtitle, ...reading, ...notes],
    basis: [words.charts.basis.cash, scale.unit, ...fiscalConvention(summary)],
    description: [...lenses.map((lens) => describe(summary, lens, scale, words)), ...reading].join(' '),
    panels: lenses.map((lens) => panel(summary, lens, area, scale, words)),
    arrange: 'beside',
    spacing: SPACING,
    room: 100,
  });
}

/** What the one scale must hold: all bands, and the deepest point with room for its label. Single paths may leave the picture. */
function extremes(flows: readonly FlowSummary[]): (number | null)[] {
  const bands = flows.flatMap(({ cumulative }) => [...cumulative.p10, ...cumulative.p90]);
  const high = bands.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const deepest = Math.max(...flows.map(({ peakDeficit }) => peakDeficit.p50 ?? 0));
  return [...bands, high * 1.06, -deepest - LABEL_ROOM * (high + deepest)];
}

/** Plain numbers: no spread in any month. */
const isCertain = ({ cumulative }: FlowSummary): boolean => cumulative.p10.every((low, t) => low === cumulative.p90[t]);

/** A month of the clock as sentences have it. */
const when = (month: number, at: string | null, { figures }: PictureWords) => ({
  month,
  calendar: at === null ? null : calendar(at, figures),
});

function claim(summary: Summary, words: PictureWords): string {
  const lens = decisionLens(summary);
  const { noDifference, payback } = summary.program[lens];
  const name = lensInTitle(summary, lens);
  const { by50, recovered, selfFunding } = payback;
  const digits = words.figures;
  if (noDifference) return words.programCharts.payback.noDifference;
  if (selfFunding.value >= 0.5)
    return words.programCharts.payback.selfFunding(percent(selfFunding.value, selfFunding.se, digits), name);
  if (by50.month !== null) {
    const kind = isCertain(summary.program[lens]) ? 'certain' : 'reached';
    return words.programCharts.payback[kind](when(by50.month, by50.calendar, words), name);
  }
  if (recovered.value === 0) return words.programCharts.payback.nobody(summary.months.length, name);
  return words.programCharts.payback.notReached(
    summary.months.length,
    percent(recovered.value, recovered.se, digits),
    name,
  );
}

function panel(summary: Summary, lens: Lens, area: Plane, scale: MoneyScale, words: PictureWords): Panel {
  const flow = summary.program[lens];
  const colour = LENS_COLOUR[lens];
  const heading = lensesShown(summary).length === 1 ? words.charts.bothLenses : words.charts.lensHeading[lens];
  const paths = isCertain(flow) ? [] : flow.samplePaths.slice(0, PATHS);
  const layers: Layer[] = [
    ...bandLayers(flow.cumulative, colour, area),
    ...paths.map((path) => lineLayer(path, { colour, width: 0.8, opacity: 0.4 }, area)),
    ...ground(area, {
      x: monthAxis(summary, area.width),
      y: moneyAxis(area.range, scale, words.programCharts.payback.axis(scale.unit)),
    }),
    ...otherMedian(summary, lens, area),
    lineLayer(flow.cumulative.p50, { colour, width: 2.8 }, area),
    ...pixelText([{ x: 0, y: -38, text: heading, colour }], { bold: true, size: 14 }),
    ...(flow.noDifference
      ? pixelText([{ x: area.width / 2, y: area.y(0) - 16, text: words.payback.noDifference }], {
          align: 'center',
          bold: true,
        })
      : [...deepestPoint(flow, summary.replay.trials, area, scale, words), ...paybackMark(flow, area, words)]),
    ...endLabels([...bandLabels(flow, colour, area, words), ...otherLabel(summary, lens, area, words)], area),
  ];
  return { layers, width: area.width, height: area.height };
}

const OTHER: Readonly<Record<Lens, Lens>> = { strict: 'broad', broad: 'strict' };

/** The median under the other lens, for comparison. */
const otherMedian = (summary: Summary, lens: Lens, area: Plane): Layer[] =>
  lensesShown(summary).length === 1
    ? []
    : [
        lineLayer(
          summary.program[OTHER[lens]].cumulative.p50,
          { colour: LENS_COLOUR[OTHER[lens]], width: 1.4, dash: [5, 3] },
          area,
        ),
      ];

function otherLabel(summary: Summary, lens: Lens, area: Plane, words: PictureWords): EndLabel[] {
  const other = OTHER[lens];
  const value = summary.program[other].cumulative.p50.at(-1) ?? null;
  if (lensesShown(summary).length === 1 || value === null) return [];
  return [{ y: area.y(value), colour: LENS_COLOUR[other], lines: [words.charts.lens[other]], quiet: true }];
}

function bandLabels({ cumulative }: FlowSummary, colour: string, area: Plane, words: PictureWords): EndLabel[] {
  const entry = (values: readonly (number | null)[], name: string): EndLabel[] => {
    const value = values[values.length - 1];
    return value === null || value === undefined
      ? []
      : [{ y: area.y(value), colour, lines: [name], quiet: name !== words.charts.median }];
  };
  const { p10, p25, p50, p75, p90 } = cumulative;
  const constant = p10[p10.length - 1] === p90[p90.length - 1];
  return constant
    ? entry(p50, words.charts.median)
    : [
        ...entry(p90, 'P90'),
        ...entry(p75, 'P75'),
        ...entry(p50, words.charts.median),
        ...entry(p25, 'P25'),
        ...entry(p10, 'P10'),
      ];
}

function deepestPoint(flow: FlowSummary, trials: number, area: Plane, scale: MoneyScale, words: PictureWords): Layer[] {
  const { peakDeficit, peakDeficitMonth } = flow;
  if (peakDeficitMonth === null || peakDeficit.p50 === null || peakDeficit.p50 <= 0) return [];
  const t = peakDeficitMonth - 1;
  const median = moneyAt(scale, peakDeficit, 'p50', trials);
  const worst = moneyAt(scale, peakDeficit, 'p95', trials);
  const text = isCertain(flow)
    ? words.programCharts.payback.deepestCertain(median, scale.unit)
    : words.programCharts.payback.deepest(median, worst, scale.unit);
  return [
    ...pointLayer([{ x: t, y: -peakDeficit.p50, colour: INK }], area, 'triangle-down', 90),
    ...pixelText([within(area.x(t), area.y(-peakDeficit.p50) + 18, text, area.width)], { rim: true }),
  ];
}

function paybackMark(flow: FlowSummary, area: Plane, words: PictureWords): Layer[] {
  const { month, calendar: at } = flow.payback.by50;
  if (month === null || month < 1 || month > area.xDomain[1] + 1) return [];
  const text = words.programCharts.payback[isCertain(flow) ? 'markCertain' : 'mark'](when(month, at, words));
  return [
    ...pointLayer([{ x: month - 1, y: 0, colour: INK }], area, 'diamond', 110),
    ...pixelText([within(area.x(month - 1), area.y(0) - 18, text, area.width)], { rim: true, bold: true }),
  ];
}

function describe(summary: Summary, lens: Lens, scale: MoneyScale, words: PictureWords): string {
  const { cumulative, payback, peakDeficit, noDifference } = summary.program[lens];
  const name = lensName(summary, lens);
  if (noDifference) return `${name}: ${words.payback.noDifference}.`;
  const { trials } = summary.replay;
  const figure = (point: Point, percentile: Percentile): string =>
    scale.words.amount(moneyAt(scale, point, percentile, trials), scale.unit);
  const end = bandPoint(cumulative, -1);
  const { month, calendar: at } = payback.by50;
  return words.programCharts.payback.describe({
    lens: name,
    low: figure(end, 'p10'),
    median: figure(end, 'p50'),
    high: figure(end, 'p90'),
    by50:
      month === null ? words.programCharts.payback.never : words.programCharts.payback.byMonth(when(month, at, words)),
    notRecovered: percent(payback.notRecovered.value, payback.notRecovered.se, scale.words),
    deepest: figure(peakDeficit, 'p50'),
  });
}

/** Cumulative cash of the program by month. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const { lenses } = pictureWordsOf(locale).verdict;
  const shown = lensesShown(summary);
  return {
    rowName: pictureWordsOf(locale).chartData.month,
    columns: shown.flatMap((lens) => percentileColumns(lenses[lens], 'money')),
    rows: summary.months.map((name, month) => ({
      name,
      cells: shown.flatMap((lens) => percentilesAt(summary.program[lens].cumulative, month, summary.replay.trials)),
    })),
  };
};

export const paybackCurve = { name: 'payback-curve', place: 'payback', analysis: null, draw, data } satisfies RunChart;
