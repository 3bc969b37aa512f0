import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { percent } from '../figures/share.js';
import { decimal } from '../figures/digits.js';
import type { FlowSummary, InitiativeSummary, Odds, Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { entryOf, type DataOf } from './chart-data.js';
import { clip, display, firstLine } from './display.js';
import { endLabels, labelHeight, type EndLabel } from './end-labels.js';
import { ground, lineLayer, pointLayer, type Axes, type LineStyle, type Point } from './fan.js';
import type { AxisOptions, Layer } from './layer.js';
import { decisionLens, lensInTitle, lensName } from './lenses.js';
import { shareAxis } from './money-axis.js';
import { picture, type Picture } from './picture.js';
import { plane, type Plane } from './plane.js';
import { rangeWithZero } from './range.js';
import { INK, LENS_COLOUR, namedStyle, PLOT } from './theme.js';

interface Curve {
  readonly name: string;
  readonly flow: FlowSummary;
  /** Months that the author declared; null = none. */
  readonly within: number | null;
  readonly style: LineStyle;
}

/**
 * Share of trials that have paid back by each month of their own clock: the program and each initiative, under the
 * lens that decides, with the declared horizon marked on each line.
 */
function draw(summary: Summary): Picture {
  const words = pictureWordsOf(summary.scenario.locale);
  const curves = curvesOf(summary, words);
  const longest = Math.max(1, ...curves.map(({ flow }) => flow.payback.recoveredByMonth.length));
  const labels = curves.map((one) => labelLines(one, summary.replay.trials, words));
  const height = Math.max(PLOT.height, labelHeight(labels));
  const area = plane(PLOT.width, height, 1, longest, rangeWithZero([1], 5));
  const marks = curves.flatMap(declaredMark);
  const axes = { x: clockAxis(longest, words), y: shareAxis(area.range, words.programCharts.odds.yTitle) };
  const title = claim(summary, words);
  return picture(summary, {
    title,
    subtitle: [words.programCharts.odds.subtitle, ...(marks.length > 0 ? [words.programCharts.odds.declaredMark] : [])],
    basis: basisOf(summary, words),
    description: `${title}. ${labels.map((lines) => lines.join(' ')).join('; ')}.`,
    panels: [{ width: area.width, height, layers: layersOf(curves, labels, marks, axes, area) }],
    room: 220,
    footerGap: 70,
  });
}

function basisOf(summary: Summary, words: PictureWords): string[] {
  const basis = words.charts.basis;
  return [
    basis.cash,
    basis.shareOfTrials(decimal(summary.replay.trials, 0, words.figures)),
    lensName(summary, decisionLens(summary)),
  ];
}

/** The declared horizon as a point on the curve, where the curve reaches that far. */
function declaredMark({ flow, within, style }: Curve): Point[] {
  const share = within === null ? undefined : flow.payback.recoveredByMonth[within - 1];
  if (share === undefined || within === null || flow.noDifference) return [];
  return [{ x: within, y: share, colour: style.colour }];
}

function layersOf(
  curves: readonly Curve[],
  labels: readonly string[][],
  marks: readonly Point[],
  axes: Axes,
  area: Plane,
): Layer[] {
  const drawn = curves.filter(({ flow }) => !flow.noDifference);
  const names = curves.map(({ flow, style }, k): EndLabel => {
    const end = flow.payback.recoveredByMonth.at(-1);
    // A curve that never left 0% lies on the axis: leaders of several from one point would only make a knot.
    const y = end === undefined || end === 0 || flow.noDifference ? null : area.y(end);
    return { y, colour: style.colour, lines: labels[k] ?? [] };
  });
  return [
    ...ground(area, axes),
    ...drawn.flatMap(({ flow, style }) => curve(flow.payback.recoveredByMonth, style, area)),
    ...pointLayer(marks, area),
    ...endLabels(names, area),
  ];
}

/** A clock that starts later ends earlier: dots lead from its last month to the label. */
function curve(shares: readonly number[], style: LineStyle, area: Plane): Layer[] {
  const line = lineLayer(shares, style, area, 1);
  const missing = area.xDomain[1] - shares.length;
  const end = shares.at(-1);
  if (end === undefined || missing < 1) return [line];
  const dots = Array.from({ length: Math.floor(missing) + 1 }, () => end);
  return [line, lineLayer(dots, { colour: style.colour, width: 1, dash: [1, 3] }, area, shares.length)];
}

function claim(summary: Summary, words: PictureWords): string {
  const lens = decisionLens(summary);
  const { noDifference, payback } = summary.program[lens];
  const name = lensInTitle(summary, lens);
  if (noDifference) return words.programCharts.payback.noDifference;
  if (payback.selfFunding.value >= 0.5)
    return words.programCharts.payback.selfFunding(chanceText(payback.selfFunding, words), name);
  if (payback.recovered.value === 0) return words.programCharts.payback.nobody(summary.months.length, name);
  return words.programCharts.odds.title(chanceText(payback.recovered, words), summary.months.length, name);
}

function curvesOf(summary: Summary, words: PictureWords): Curve[] {
  const lens = decisionLens(summary);
  const initiative = ({ label, declared, ...flows }: InitiativeSummary, k: number): Curve => {
    const { colour, dash } = namedStyle(k);
    return {
      name: display(label),
      flow: flows[lens],
      within: declared?.within ?? null,
      style: { colour, dash, width: 2.2 },
    };
  };
  return [
    {
      name: words.charts.program,
      flow: summary.program[lens],
      within: null,
      style: { colour: LENS_COLOUR[lens], width: 3.2 },
    },
    ...summary.initiatives.map(initiative),
  ];
}

const chanceText = ({ value, se }: Odds, { figures }: PictureWords): string => percent(value, se, figures);

/** Name, then what the end of the line says and what was declared. */
function labelLines({ name, flow, within }: Curve, trials: number, words: PictureWords): string[] {
  const [first, rest] = firstLine(name, 17);
  const heading = rest === '' ? [first] : [first, clip(rest, 16)];
  if (flow.noDifference) return [...heading, words.payback.noDifference];
  const { notRecovered, selfFunding, noDifference, recoveredByMonth } = flow.payback;
  const share = within === null ? undefined : recoveredByMonth[within - 1];
  return [
    ...heading,
    [
      words.programCharts.odds.notRecovered(chanceText(notRecovered, words)),
      ...(selfFunding.value >= 0.005 ? [words.programCharts.odds.selfFunding(chanceText(selfFunding, words))] : []),
      ...(noDifference.value >= 0.005 ? [words.programCharts.odds.noDifference(chanceText(noDifference, words))] : []),
      ...(within === null
        ? []
        : [
            share === undefined
              ? words.programCharts.odds.declaredBeyond(within)
              : words.programCharts.odds.declared(
                  within,
                  percent(share, Math.sqrt((share * (1 - share)) / trials), words.figures),
                ),
          ]),
    ].join(words.charts.between),
  ];
}

/** Months of a clock from 1, marked every half or whole year. */
function clockAxis(longest: number, words: PictureWords): AxisOptions {
  const every = longest <= 12 ? 1 : longest <= 36 ? 6 : longest <= 120 ? 12 : 24;
  const values = Array.from({ length: Math.floor(longest / every) + 1 }, (_, k) => Math.max(1, k * every));
  return {
    title: words.programCharts.odds.xTitle,
    titleColor: INK,
    values: [...new Set(values)].filter((month) => month <= longest),
    labelExpr: "format(datum.value, 'd')",
    grid: false,
  };
}

/** Share of trials paid back by each month of the own clock, under the lens that decides. */
const data: DataOf = (summary) => {
  const words = pictureWordsOf(summary.scenario.locale);
  const lens = decisionLens(summary);
  const curves = [
    { name: words.charts.program, shares: summary.program[lens].payback.recoveredByMonth },
    ...summary.initiatives.map((each) => ({ name: each.label, shares: each[lens].payback.recoveredByMonth })),
  ];
  const longest = Math.max(...curves.map(({ shares }) => shares.length));
  return {
    rowName: words.chartData.monthOfClock,
    columns: curves.map(({ name }) => ({ name, kind: 'share' })),
    rows: Array.from({ length: longest }, (_, month) => ({
      name: String(month + 1),
      cells: curves.map(({ shares }) => entryOf(shares, month)),
    })),
  };
};

export const paybackOdds = {
  name: 'payback-odds',
  place: 'initiatives',
  analysis: null,
  draw,
  data,
} satisfies RunChart;
