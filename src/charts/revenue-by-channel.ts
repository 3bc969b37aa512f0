import { bandPoint, type Band } from '../figures/point.js';
import { seriesWord } from '../words/series-label.js';
import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { calendar } from '../figures/month.js';
import { runMoney } from '../figures/run-money.js';
import { percent } from '../figures/share.js';
import { moneyText, type MoneyScale } from '../figures/money.js';
import type { Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { meanFigure, type DataOf } from './chart-data.js';
import { clip, display, firstLine } from './display.js';
import { endLabels, type EndLabel } from './end-labels.js';
import { ground, lineLayer, xOf, yOf } from './fan.js';
import { fiscalConvention } from './fiscal-convention.js';
import { rows, type Layer } from './layer.js';
import { lensName } from './lenses.js';
import { moneyAxis } from './money-axis.js';
import { monthAxis } from './month-axis.js';
import { picture, type Picture } from './picture.js';
import { plane, type Plane } from './plane.js';
import { rangeWithZero } from './range.js';
import { DIRECT, INK, namedStyle, PLOT } from './theme.js';

interface Channel {
  readonly name: string;
  readonly colour: string;
  readonly direct: boolean;
  /** Mean of each month. */
  readonly values: readonly number[];
}

/** More segments than this are drawn as one. */
const SEGMENTS = 7;

/** Net revenue of each month by channel, means stacked on the direct channel, with the total without the program. */
function draw(summary: Summary): Picture {
  const { scenario, months } = summary;
  const words = pictureWordsOf(scenario.locale);
  const channels = channelsOf(summary, words);
  const tops = stack(channels, months.length);
  const total = tops.at(-1) ?? [];
  const without = totalWithout(summary);
  const range = rangeWithZero([...total, ...(without ?? [])]);
  const scale = runMoney(summary, [range.high]);
  const area = plane(PLOT.width, PLOT.height, 0, months.length - 1, range);
  const title = claim(summary, channels, total.at(-1) ?? 0, scale, words);
  const labels = names(channels, tops, without, area, scale, words);
  return picture(summary, {
    title,
    subtitle: channels.length === 0 ? [] : [words.programCharts.revenue.subtitle],
    basis: basisOf(summary, scale, words),
    description: `${title}. ${labels.map(({ lines }) => lines.join(' ')).join('; ')}.`,
    panels: [
      {
        width: area.width,
        height: area.height,
        layers: [
          ...areas(channels, tops, area),
          ...ground(area, {
            x: monthAxis(summary, area.width),
            y: moneyAxis(range, scale, words.programCharts.revenue.axis(scale.unit)),
          }),
          ...(without === null ? [] : [lineLayer(without, { colour: INK, width: 1.8, dash: [5, 3] }, area)]),
          ...endLabels(labels, area),
        ],
      },
    ],
    room: 190,
  });
}

/** The run with the program has its spillovers. */
function basisOf(summary: Summary, { unit }: MoneyScale, words: PictureWords): string[] {
  const basis = words.charts.basis;
  return [basis.accrual, basis.perMonth(unit), lensName(summary, 'broad'), ...fiscalConvention(summary)];
}

const meanOf = ({ series }: Summary, run: string, name: string): number[] | null =>
  series.find((one) => one.run === run && one.series === name)?.band.mean.map((value) => value ?? 0) ?? null;

/** The direct channel first, then the segments; one indirect channel where segments have no series of their own. */
function channelsOf(summary: Summary, words: PictureWords): Channel[] {
  const direct = meanOf(summary, 'all', 'revenue.direct');
  const segments = summary.scenario.segments.flatMap(({ id, label }) => {
    const values = meanOf(summary, 'all', `revenue.${id}`);
    return values === null ? [] : [{ name: display(label), values }];
  });
  const indirect = meanOf(summary, 'all', 'revenue.indirect');
  const parts =
    segments.length > 0
      ? gathered(segments, words)
      : indirect === null
        ? []
        : [{ name: words.charts.indirect, values: indirect }];
  return [
    ...(direct === null ? [] : [{ name: words.fields.direct, colour: DIRECT, direct: true, values: direct }]),
    ...parts.map((part, k) => ({ ...part, colour: namedStyle(k).colour, direct: false })),
  ];
}

/** The first segments by name, the rest as one. */
function gathered(segments: readonly { name: string; values: number[] }[], words: PictureWords) {
  if (segments.length <= SEGMENTS) return segments;
  const rest = segments.slice(SEGMENTS - 1);
  const [first = { name: '', values: [] }] = rest;
  const values = first.values.map((_, t) => rest.reduce((sum, one) => sum + (one.values[t] ?? 0), 0));
  return [...segments.slice(0, SEGMENTS - 1), { name: words.charts.others(rest.length), values }];
}

/** Upper edges of the stacked channels. */
function stack(channels: readonly Channel[], length: number): number[][] {
  let below: number[] = Array.from({ length }, () => 0);
  return channels.map(({ values }) => (below = below.map((value, t) => value + (values[t] ?? 0))));
}

function totalWithout(summary: Summary): number[] | null {
  const direct = meanOf(summary, 'none', 'revenue.direct');
  const indirect = meanOf(summary, 'none', 'revenue.indirect');
  if (direct === null && indirect === null) return null;
  return summary.months.map((_, t) => (direct?.[t] ?? 0) + (indirect?.[t] ?? 0));
}

function claim(
  summary: Summary,
  channels: readonly Channel[],
  total: number,
  scale: MoneyScale,
  words: PictureWords,
): string {
  if (channels.length === 0) return words.programCharts.revenue.nothing;
  const indirect = channels.reduce((sum, { direct, values }) => sum + (direct ? 0 : (values.at(-1) ?? 0)), 0);
  const hasBoth = channels.some(({ direct }) => direct) && channels.length > 1 && total > 0;
  const figure = moneyText(scale, total, 0);
  return words.programCharts.revenue.title(
    calendar(summary.months.at(-1) ?? '', words.figures),
    figure,
    hasBoth ? percent(indirect / total, 0, scale.words) : null,
  );
}

function areas(channels: readonly Channel[], tops: readonly (readonly number[])[], area: Plane): Layer[] {
  return channels.map(({ colour, values }, k): Layer => {
    const below = tops[k - 1];
    return {
      data: rows(values.map((_, t) => ({ f0: t, f1: tops[k]?.[t] ?? 0, f2: below?.[t] ?? 0 }))),
      mark:
        values.length === 1
          ? { type: 'rule', color: colour, strokeWidth: 60 }
          : { type: 'area', color: colour, opacity: 0.85, stroke: '#ffffff', strokeWidth: 0.6 },
      encoding: { x: xOf(area), y: yOf(area), y2: { field: 'f2' } },
    };
  });
}

function names(
  channels: readonly Channel[],
  tops: readonly (readonly number[])[],
  without: readonly number[] | null,
  area: Plane,
  scale: MoneyScale,
  words: PictureWords,
): EndLabel[] {
  const figure = (value: number): string => moneyText(scale, value, 0);
  const parts = channels.map(({ name, colour, values }, k): EndLabel => {
    const top = tops[k]?.at(-1) ?? 0;
    const below = tops[k - 1]?.at(-1) ?? 0;
    const [first, rest] = firstLine(name, 15);
    const heading = rest === '' ? [first] : [first, clip(rest, 15)];
    return { y: area.y((top + below) / 2), colour, lines: [...heading, figure(values.at(-1) ?? 0)] };
  });
  const end = without?.at(-1);
  if (end === undefined) return parts;
  return [
    ...parts,
    { y: area.y(end), colour: INK, lines: [words.programCharts.revenue.withoutTotal, figure(end)], quiet: true },
  ];
}

/** Mean net revenue of each month by channel, and in all without the program. */
const data: DataOf = (summary) => {
  const { locale, segments } = summary.scenario;
  const words = pictureWordsOf(locale);
  const bandOf = (run: string, name: string): Band | undefined =>
    summary.series.find(({ run: each, series }) => each === run && series === name)?.band;
  const channels = [
    { name: words.fields.channels.direct, band: bandOf('all', 'revenue.direct') },
    ...segments.map(({ id, label }) => ({ name: label, band: bandOf('all', `revenue.${id}`) })),
    { name: `${words.fields.channels.direct} ${words.chartData.without}`, band: bandOf('none', 'revenue.direct') },
    {
      name: `${seriesWord('revenue.indirect', null, locale)} ${words.chartData.without}`,
      band: bandOf('none', 'revenue.indirect'),
    },
  ].filter(({ band }) => band !== undefined);
  return {
    rowName: words.chartData.month,
    columns: channels.map(({ name }) => ({ name, kind: 'money' })),
    rows: summary.months.map((name, month) => ({
      name,
      cells: channels.map(({ band }) => (band === undefined ? null : meanFigure(bandPoint(band, month)))),
    })),
  };
};

export const revenueByChannel = {
  name: 'revenue-by-channel',
  place: 'revenue',
  analysis: null,
  draw,
  data,
} satisfies RunChart;
