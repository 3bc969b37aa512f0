import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { range } from '../figures/range.js';
import { initiativeMoney } from '../figures/run-money.js';
import { percentileError, type Percentile, type Point } from '../figures/point.js';
import { moneyText, type MoneyScale } from '../figures/money.js';
import type { FlowSummary, InitiativeSummary, Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { filled, meanFigure, percentileFigure, type DataOf } from './chart-data.js';
import { clip, display, wrap } from './display.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { decisionLens, lensesShown, lensInTitle, lensName } from './lenses.js';
import { moneyAxis } from './money-axis.js';
import { picture, type Picture } from './picture.js';
import { pixelText } from './pixel-text.js';
import { rangeWithZero } from './range.js';
import type { Range } from './range.js';
import { DIRECT, INK, LENS_COLOUR, SIZE } from './theme.js';
import type { Lens } from '../model/lens.js';

const NAMES = 200;
const WIDTH = 620;
/** Pixels of a line within a row: cost, then one a lens. */
const LINE = 17;
const GAP = 14;

interface Mark {
  readonly y: number;
  readonly lens: Lens;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

interface Row {
  readonly initiative: InitiativeSummary;
  readonly top: number;
  readonly cost: FlowSummary['cost'];
  readonly marks: readonly Mark[];
}

function rowsOf(summary: Summary): Row[] {
  const lenses = lensesShown(summary);
  const height = LINE * (1 + lenses.length) + GAP;
  return summary.initiatives.map((initiative, index) => {
    const top = index * height;
    const marks = lenses.map((lens, k): Mark => {
      const { p10, p50, p90 } = initiative[lens].npv;
      return { y: top + LINE * (k + 1.5), lens, p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0 };
    });
    return { initiative, top, cost: initiative[decisionLens(summary)].cost, marks };
  });
}

const pixelY = { type: 'quantitative' as const, scale: null, axis: null };

function layersOf(all: readonly Row[], range: Range, scale: MoneyScale): Layer[] {
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [range.low, range.high], range: [NAMES, NAMES + WIDTH], nice: false },
  };
  const { values, labelExpr } = moneyAxis(range, scale, '');
  const marks = all.flatMap((row) => row.marks);
  const data = rows(
    marks.map(({ y, lens, p10, p50, p90 }) => ({ f0: p10, f1: p50, f2: p90, f3: y, f4: LENS_COLOUR[lens] })),
  );
  const colour = { field: 'f4', type: 'nominal' as const, scale: null, legend: null };
  return [
    {
      data: rows([{ f0: 0 }]),
      mark: { type: 'rule', color: INK, strokeWidth: 1.2 },
      encoding: {
        x: { ...x, field: 'f0', axis: { title: null, values, labelExpr, grid: true, domain: false, ticks: false } },
      },
    },
    {
      data: rows(all.map(({ cost, top }) => ({ f0: 0, f1: cost.mean ?? 0, f2: top + 3, f3: top + LINE - 3 }))),
      mark: { type: 'rect', color: DIRECT },
      encoding: { x: { ...x, field: 'f0' }, x2: { field: 'f1' }, y: { ...pixelY, field: 'f2' }, y2: { field: 'f3' } },
    },
    {
      data,
      mark: { type: 'rule', strokeWidth: 2.2, opacity: 0.7 },
      encoding: { x: { ...x, field: 'f0' }, x2: { field: 'f2' }, y: { ...pixelY, field: 'f3' }, color: colour },
    },
    {
      data,
      mark: { type: 'point', filled: true, size: 80, opacity: 1 },
      encoding: { x: { ...x, field: 'f1' }, y: { ...pixelY, field: 'f3' }, color: colour },
    },
  ];
}

function names(all: readonly Row[]): Layer[] {
  const room = (NAMES - 14) / SIZE.label;
  return pixelText(
    all.flatMap(({ initiative, top, marks }) => {
      const lines = wrap(display(initiative.label), room);
      const shown = lines.length > 2 ? [lines[0] ?? '', lines.slice(1).join('')] : lines;
      const middle = top + (LINE * (1 + marks.length)) / 2;
      return shown.map((text, k) => ({ x: 0, y: middle + 15 * (k - (shown.length - 1) / 2), text: clip(text, room) }));
    }),
  );
}

interface Keyed {
  readonly text: string;
  readonly colour: string;
}

/** The lenses in their colours, in place of a legend. */
function key(summary: Summary, words: PictureWords): Layer[] {
  const lenses = lensesShown(summary).map((lens): Keyed => {
    return { text: `● ${lensName(summary, lens)}`, colour: LENS_COLOUR[lens] };
  });
  let x = NAMES;
  const keys = [{ text: `■ ${words.evidenceCharts.cost.cost}`, colour: '#7d868f' }, ...lenses].map(
    ({ text, colour }) => {
      const one = { x, y: -16, text, colour };
      x += 150;
      return one;
    },
  );
  return pixelText(keys, { bold: true });
}

/** A percentile with its unit. */
const valueAt = (point: Point, percentile: Percentile, { replay }: Summary, scale: MoneyScale): string =>
  moneyText(scale, point[percentile] ?? 0, percentileError(point, percentile, replay.trials));

function describe({ initiative, cost, marks }: Row, summary: Summary, scale: MoneyScale, words: PictureWords): string {
  const values = marks.map(({ lens }) => {
    const at = (percentile: Percentile): string => valueAt(initiative[lens].npv, percentile, summary, scale);
    const name = marks.length === 1 ? '' : words.charts.lens[lens];
    return words.evidenceCharts.cost.value(name, at('p50'), range(at('p10'), at('p90'), scale.words));
  });
  return words.evidenceCharts.cost.describe({
    name: display(initiative.label),
    cost: moneyText(scale, cost.mean ?? 0, cost.se ?? 0),
    values: values.join(words.charts.separator),
  });
}

function claim(all: readonly Row[], summary: Summary, scale: MoneyScale, words: PictureWords): string {
  const lens = decisionLens(summary);
  const value = ({ initiative }: Row): number => initiative[lens].npv.p50 ?? 0;
  const best = all.reduce((most, row) => (value(row) > value(most) ? row : most));
  return words.evidenceCharts.cost.title(
    display(best.initiative.label),
    moneyText(scale, best.cost.mean ?? 0, best.cost.se ?? 0),
    valueAt(best.initiative[lens].npv, 'p50', summary, scale),
    lensInTitle(summary, lens),
  );
}

/** What each initiative costs and what it is worth under both lenses; none without initiatives. */
function draw(summary: Summary): Picture | null {
  if (summary.initiatives.length === 0) return null;
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  const all = rowsOf(summary);
  const range = rangeWithZero(
    all.flatMap(({ cost, marks }) => [cost.mean, ...marks.flatMap(({ p10, p90 }) => [p10, p90])]),
  );
  const scale = initiativeMoney(summary);
  const title = claim(all, summary, scale, words);
  return picture(summary, {
    title,
    subtitle: words.evidenceCharts.cost.subtitle(scale.unit),
    basis: [words.charts.basis.cash, words.charts.basis.difference, scale.unit],
    description: `${title}. ${all.map((row) => describe(row, summary, scale, words)).join('; ')}.`,
    panels: [
      {
        width: NAMES + WIDTH,
        height: all.length * (LINE * (1 + lensesShown(summary).length) + GAP) - GAP + 6,
        layers: [...layersOf(all, range, scale), ...names(all), ...key(summary, words)],
      },
    ],
    footerGap: 50,
  });
}

/** Cost of each initiative, and its net present value under each lens. */
const data: DataOf = (summary) => {
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  const shown = lensesShown(summary);
  return filled({
    rowName: words.initiatives.initiative,
    scale: initiativeMoney(summary),
    columns: [
      { name: words.chartData.cost, kind: 'money' },
      ...shown.flatMap((lens) =>
        ['P10', 'P50', 'P90'].map((statistic) => ({
          name: `${words.verdict.lenses[lens]} ${statistic}`,
          kind: 'money' as const,
        })),
      ),
    ],
    rows: summary.initiatives.map((initiative) => ({
      name: initiative.label,
      cells: [
        meanFigure(initiative[decisionLens(summary)].cost),
        ...shown.flatMap((lens) =>
          (['p10', 'p50', 'p90'] as const).map((which) =>
            percentileFigure(initiative[lens].npv, which, summary.replay.trials),
          ),
        ),
      ],
    })),
  });
};

export const costAndReturn = { name: 'cost-and-return', place: 'cost', analysis: null, draw, data } satisfies RunChart;
