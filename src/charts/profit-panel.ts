import { pictureWordsOf } from '../words/picture-words.js';
import type { MoneyScale } from '../figures/money.js';
import type { Summary } from '../summary/summary.js';
import { rows, type AxisOptions, type Layer } from './layer.js';
import { lensesShown, lensName } from './lenses.js';
import { moneyAxis } from './money-axis.js';
import type { Panel } from './picture.js';
import { ems } from './display.js';
import { pixelText } from './pixel-text.js';
import type { Range } from './range.js';
import { INK, LENS_COLOUR, SIZE } from './theme.js';
import type { Lens } from '../model/lens.js';

/** Profit of one fiscal year under one lens. */
export interface Bar {
  /** Index of the fiscal year. */
  readonly year: number;
  readonly lens: Lens;
  readonly mean: number;
  /** The mean as the P/L prints it, without the unit. */
  readonly shown: string;
  readonly p10: number;
  readonly p90: number;
}

/** Where a bar stands: fiscal year, and lens within it. */
interface Place {
  readonly x: object;
  readonly xOffset: object;
}

const WIDTH = 760;
const HEIGHT = 210;
/** Between years, as a share of the room for one. */
const GAP = 0.14;
/** Beyond this many years there is no room for months on the axis, nor for a figure at each bar. */
export const YEARS_WITH_MONTHS = 8;

/** Bars by fiscal year with whiskers and figures, one bar a lens. */
export function profitPanel(
  summary: Summary,
  name: string,
  bars: readonly Bar[],
  range: Range,
  scale: MoneyScale,
): Panel {
  const place = placeOf(summary);
  const y = { type: 'quantitative' as const, scale: { domain: [range.low, range.high], nice: false } };
  const data = rows(
    bars.map(({ year, lens, mean, p10, p90 }) => ({
      f0: year,
      f1: lens,
      f2: mean,
      f3: p10,
      f4: p90,
      f5: LENS_COLOUR[lens],
    })),
  );
  const layers: Layer[] = [
    {
      data,
      mark: { type: 'bar', opacity: 0.82 },
      encoding: {
        ...place,
        y: { ...y, field: 'f2', axis: moneyAxis(range, scale, scale.unit) },
        color: { field: 'f5', type: 'nominal', scale: null, legend: null },
      },
    },
    {
      data,
      mark: { type: 'rule', color: INK, strokeWidth: 1.4 },
      encoding: { ...place, y: { ...y, field: 'f3' }, y2: { field: 'f4' } },
    },
    { data: rows([{ f0: 0 }]), mark: { type: 'rule', color: INK }, encoding: { y: { ...y, field: 'f0' } } },
    ...figures(bars, textsOf(bars, summary), place, y),
    ...heading(summary, name),
  ];
  return { layers, width: WIDTH, height: HEIGHT };
}

function placeOf(summary: Summary) {
  const lenses: Lens[] = [...lensesShown(summary)];
  return {
    x: {
      field: 'f0',
      type: 'ordinal' as const,
      scale: { domain: summary.fiscalYears.map((_, k) => k), paddingInner: GAP, paddingOuter: GAP / 2 },
      axis: yearAxis(summary),
    },
    xOffset: { field: 'f1', type: 'nominal' as const, scale: { domain: lenses } },
  } satisfies Place;
}

/** Figures no wider than a bar; none where one is (they stand in pnl.csv). */
function textsOf(bars: readonly Bar[], { fiscalYears }: Summary): string[] | null {
  const lenses = new Set(bars.map(({ lens }) => lens)).size;
  const room = ((WIDTH / fiscalYears.length) * (1 - GAP)) / lenses - 3;
  const fits = (texts: readonly string[]): boolean => texts.every((text) => ems(text) * SIZE.small <= room);
  const texts = bars.map(({ shown }) => shown);
  return fits(texts) ? texts : null;
}

/** The mean in words, above the whisker of a gain and below that of a loss. */
function figures(bars: readonly Bar[], texts: readonly string[] | null, place: Place, y: object): Layer[] {
  if (texts === null) return [];
  return [true, false].flatMap((gain): Layer[] => {
    const some = bars.map((bar, k) => ({ ...bar, text: texts[k] ?? '' })).filter(({ mean }) => mean >= 0 === gain);
    if (some.length === 0) return [];
    return [
      {
        data: rows(
          some.map(({ year, lens, text, p10, p90 }) => ({
            f0: year,
            f1: lens,
            f2: gain ? p90 : p10,
            f3: text,
          })),
        ),
        mark: { type: 'text', dy: gain ? -9 : 10, fontSize: SIZE.small, color: INK, baseline: 'middle' },
        encoding: { ...place, y: { ...y, field: 'f2' }, text: { field: 'f3', type: 'nominal' } },
      },
    ];
  });
}

/** Label, then first and last month; * where the year has fewer than twelve. */
function yearAxis({ fiscalYears, scenario: { locale } }: Summary): AxisOptions {
  const crowded = fiscalYears.length > YEARS_WITH_MONTHS;
  const { charts, figures } = pictureWordsOf(locale);
  const labels = fiscalYears.map(({ label, from, to, complete }) => [
    `${figures.fiscalYearLabel(label)}${complete ? '' : charts.partial}`,
    ...(crowded ? [] : [`${from} –`, to]),
  ]);
  return {
    title: null,
    values: fiscalYears.map((_, k) => k),
    labelExpr: `${JSON.stringify(labels)}[datum.value]`,
    labelAngle: 0,
    labelLineHeight: 15,
    ticks: false,
    domain: false,
  };
}

/** Name of the panel and, in place of a legend, the lenses in their colours. */
function heading(summary: Summary, name: string): Layer[] {
  let x = ems(name) * 14 * 1.1 + 16;
  const keys = lensesShown(summary).map((lens) => {
    const text = `■ ${lensName(summary, lens)}`;
    const key = { x, y: -38, text, colour: LENS_COLOUR[lens] };
    x += ems(text) * SIZE.label * 1.1 + 12;
    return key;
  });
  return [
    ...pixelText([{ x: 0, y: -38, text: name, colour: INK }], { bold: true, size: 14 }),
    ...pixelText(keys, { bold: true }),
  ];
}
