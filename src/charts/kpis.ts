import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { range } from '../figures/range.js';
import { runMoney } from '../figures/run-money.js';
import { yearWriter, type YearWriter } from '../figures/year-figures.js';
import type { KpiSummary } from '../summary/evidence/shapes.js';
import type { Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { yearEntry, type DataKind, type DataOf } from './chart-data.js';
import { labelIn } from '../model/label.js';
import { keyOfSeries, quantityOf } from '../model/series.js';
import { clip, display, ems } from './display.js';
import { fiscalConvention } from './fiscal-convention.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { lensName } from './lenses.js';
import { picture, type Picture } from './picture.js';
import { pixelText } from './pixel-text.js';
import { rangeWithZero } from './range.js';
import { seriesWord } from '../words/series-label.js';
import { GRID, LENS_COLOUR, QUIET, SIZE } from './theme.js';

/** Cells beside each other, in pixels. */
const COLUMNS = 3;
const CELL = { width: 236, height: 96, gap: 26, head: 36, foot: 26 } as const;
const WIDTH = COLUMNS * CELL.width + (COLUMNS - 1) * CELL.gap;

type Phase = Summary['phases'][number];

/** A KPI of a phase at its place. */
interface Cell {
  readonly phase: Phase;
  readonly kpi: KpiSummary;
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

interface Block {
  readonly phase: Phase;
  readonly top: number;
  readonly cells: readonly Cell[];
}

function blocksOf({ phases, scenario }: Summary): { readonly blocks: Block[]; readonly height: number } {
  let top = 0;
  const label = (id: string | null): string | null => (id === null ? null : display(labelIn(scenario.segments, id)));
  const blocks = phases
    .filter(({ kpis }) => kpis.length > 0)
    .map((phase): Block => {
      const first = top + 18;
      const full = CELL.head + CELL.height + CELL.foot;
      const cells = phase.kpis.map((kpi, k) => ({
        phase,
        kpi,
        name: seriesWord(kpi.name, label(kpi.segment), scenario.locale),
        left: (k % COLUMNS) * (CELL.width + CELL.gap),
        top: first + Math.floor(k / COLUMNS) * full + CELL.head,
      }));
      const block = { phase, top, cells };
      top = first + Math.ceil(phase.kpis.length / COLUMNS) * full + 10;
      return block;
    });
  return { blocks, height: top };
}

/** Figures of a KPI as text, as its table in the report has them. */
const writerOf = ({ unit, years }: KpiSummary, summary: Summary): YearWriter =>
  yearWriter(unit, years, runMoney(summary, years.p90), summary.scenario.currency, summary.replay.trials);

const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });

/** Where the phase is expected to be, as far as the cell reaches: from its median start to its median end. */
function span({ phase, left, top }: Cell, { months, fiscalYears }: Summary): Layer[] {
  const slot = CELL.width / fiscalYears.length;
  const place = (month: string, after: number): number => {
    const year = fiscalYears.findIndex(({ to }) => month <= to);
    const { from = '', months: length = 1 } = fiscalYears[year] ?? {};
    return left + slot * (year + (months.indexOf(month) - months.indexOf(from) + after) / length);
  };
  const { start, end } = phase;
  if (start.p50 === null) return [];
  const to = end?.p50 ?? null;
  const box = {
    f0: place(start.p50, 0),
    f1: to === null ? left + CELL.width : place(to, 1),
    f2: top,
    f3: top + CELL.height,
  };
  if (box.f1 <= box.f0) return [];
  return [
    {
      data: rows([box]),
      mark: { type: 'rect', color: GRID, opacity: 0.6 },
      encoding: { x: pixels('f0'), x2: { field: 'f1' }, y: pixels('f2'), y2: { field: 'f3' } },
    },
  ];
}

function cellLayers(cell: Cell, summary: Summary): Layer[] {
  const { kpi, name, left, top } = cell;
  const { p10, p50, p90 } = kpi.years;
  const { fiscalYears } = summary;
  const slot = CELL.width / fiscalYears.length;
  const { low, high } = rangeWithZero([...p10, ...p90]);
  const y = (value: number): number => top + CELL.height * (1 - (value - low) / (high - low));
  const write = writerOf(kpi, summary);
  const points = p50.flatMap((middle, year) =>
    middle === null
      ? []
      : [{ x: left + slot * (year + 0.5), year, low: p10[year] ?? middle, middle, high: p90[year] ?? middle }],
  );
  const data = rows(points.map((point) => ({ f0: point.x, f1: y(point.low), f2: y(point.middle), f3: y(point.high) })));
  const base: Layer = {
    data: rows([{ f0: left, f1: y(0), f2: left + CELL.width }]),
    mark: { type: 'rule', color: QUIET, strokeWidth: 1 },
    encoding: { x: pixels('f0'), x2: { field: 'f2' }, y: pixels('f1') },
  };
  const lines: Layer[] = [
    {
      data,
      mark: { type: 'rule', color: LENS_COLOUR.broad, strokeWidth: 2.4, opacity: 0.55 },
      encoding: { x: pixels('f0'), y: pixels('f1'), y2: { field: 'f3' } },
    },
    {
      data,
      mark: { type: 'point', filled: true, color: LENS_COLOUR.broad, size: 46, opacity: 1 },
      encoding: { x: pixels('f0'), y: pixels('f2') },
    },
  ];
  const figures = points
    .filter((_, k) => slot >= 38 || k % 2 === (points.length - 1) % 2)
    .map(({ x, year, high: upper }) => ({ x, y: y(upper) - 9, text: write.year(year, 'p50')?.main ?? '' }));
  return [
    ...span(cell, summary),
    base,
    ...(points.length === 0 ? [] : lines),
    ...pixelText(figures, { size: SIZE.small, align: 'center', rim: true }),
    ...pixelText([{ x: left, y: top - 24, text: headOf(name, write) }], { bold: true }),
    ...pixelText(yearLabels(cell, summary), { size: SIZE.small, align: 'center' }),
  ];
}

/** What the figures of a cell are, with their unit. */
function headOf(name: string, { unit }: YearWriter): string {
  const tail = unit === '' ? '' : ` (${unit})`;
  return `${clip(name, CELL.width / SIZE.label - ems(tail))}${tail}`;
}

/** What the ratio is a share of, where a cell shows it. */
function ratioBasis(cells: readonly Cell[], words: PictureWords): string[] {
  const ratio = cells.find(({ kpi }) => keyOfSeries(kpi.name) === 'indirectRatio');
  if (ratio === undefined) return [];
  return [words.series.of(ratio.name, words.charts.basis.ratio(words.targets.bases.revenue))];
}

/** Fiscal years without their century in a narrow cell, `FY26`: as many as have room. */
function yearLabels(
  { left, top }: Cell,
  { fiscalYears, scenario: { locale } }: Summary,
): { x: number; y: number; text: string; colour: string }[] {
  const slot = CELL.width / fiscalYears.length;
  const { charts, figures } = pictureWordsOf(locale);
  const texts = fiscalYears.map(
    ({ label, complete }) =>
      `${figures.fiscalYearLabel(label.replace(/^FY\d\d/, 'FY'))}${complete ? '' : charts.partial}`,
  );
  const room = 4 + SIZE.small * Math.max(...texts.map(ems));
  const every = Math.max(1, Math.ceil(room / slot));
  return texts.flatMap((text, k) =>
    k % every === 0 ? [{ x: left + slot * (k + 0.5), y: top + CELL.height + 12, text, colour: QUIET }] : [],
  );
}

/** The KPIs of each phase by fiscal year; none where no phase names a series. */
function draw(summary: Summary): Picture | null {
  const { blocks, height } = blocksOf(summary);
  const last = summary.fiscalYears.at(-1);
  if (blocks.length === 0 || last === undefined) return null;
  const words = pictureWordsOf(summary.scenario.locale);
  const cells = blocks.flatMap((block) => block.cells);
  const figure = words.figures;
  const lastLabel = figure.fiscalYearLabel(last.label);
  const title = words.evidenceCharts.kpis.title(cells.length, lastLabel);
  const describe = ({ kpi, name }: Cell): string => {
    const { unit, year } = writerOf(kpi, summary);
    const shown = year(summary.fiscalYears.length - 1, 'p50');
    const middle = shown?.main ?? figure.none;
    const [low, high] = shown?.band ?? [middle, middle];
    return words.evidenceCharts.kpis.describe(
      `${name}${unit === '' ? '' : ` (${unit})`}`,
      lastLabel,
      middle,
      range(low, high, figure),
    );
  };
  const heads = blocks.map(({ phase, top }) => {
    return { x: 0, y: top, text: clip(display(phase.label === '' ? phase.name : phase.label), WIDTH / 14) };
  });
  return picture(summary, {
    title,
    subtitle: words.evidenceCharts.kpis.subtitle,
    basis: [lensName(summary, 'broad'), ...ratioBasis(cells, words), ...fiscalConvention(summary)],
    description: `${title}. ${cells.map(describe).join('; ')}.`,
    panels: [
      {
        width: WIDTH,
        height,
        layers: [...cells.flatMap((cell) => cellLayers(cell, summary)), ...pixelText(heads, { bold: true, size: 14 })],
      },
    ],
    footerGap: 20,
  });
}

/** Every KPI of every phase, year by year. */
const data: DataOf = (summary) => {
  const { locale, currency, segments } = summary.scenario;
  const words = pictureWordsOf(locale);
  const kindOf = (unit: string): DataKind => {
    const quantity = quantityOf(unit, currency);
    return quantity === 'money' || quantity === 'share' ? quantity : 'count';
  };
  const kpis = summary.phases.flatMap((phase) =>
    phase.kpis.map((kpi) => {
      const segment = kpi.segment === null ? null : labelIn(segments, kpi.segment);
      return { ...kpi, title: seriesWord(kpi.name, segment, locale) };
    }),
  );
  if (kpis.length === 0) return null;
  return {
    rowName: words.report.fiscalYear,
    columns: kpis.flatMap(({ title, unit }) =>
      (['P10', 'P50', 'P90'] as const).map((statistic) => ({ name: `${title} ${statistic}`, kind: kindOf(unit) })),
    ),
    rows: summary.fiscalYears.map(({ label }, year) => ({
      name: words.figures.fiscalYearLabel(label),
      cells: kpis.flatMap(({ unit, years }) =>
        (['p10', 'p50', 'p90'] as const).map((statistic) => yearEntry(unit, years, statistic, year, summary)),
      ),
    })),
  };
};

export const kpis = { name: 'kpis', place: 'kpis', analysis: null, draw, data } satisfies RunChart;
