import type { AxisOptions, Layer } from './layer.js';
import { rows } from './layer.js';
import type { Panel } from './picture.js';
import { pixelText } from './pixel-text.js';
import type { Range } from './range.js';
import { rowNames } from './row-names.js';
import { INK, QUIET, SIZE } from './theme.js';

const ROW = 27;
const BAR = 17;
/** What a change adds, and what it takes away (Okabe–Ito blue and vermilion). */
const MORE = '#0072B2';
const LESS = '#D55E00';

/** A bar from one value to another. */
export interface BridgeRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** null = by the direction of the change. */
  readonly colour: string | null;
  /** A scenario as a whole. */
  readonly total: boolean;
  /** Written beside the bar. */
  readonly text: string;
}

export interface BridgePanelOptions {
  readonly range: Range;
  readonly axis: AxisOptions;
  /** Above the plot. */
  readonly title: string;
  readonly width: number;
  /** Pixels for names left of the bars; 0 = the panel before has them. */
  readonly names: number;
}

const middle = (row: number): number => ROW * (row + 0.5);

/** A waterfall from top to bottom, one row a change. */
export function bridgePanel(bars: readonly BridgeRow[], options: BridgePanelOptions): Panel {
  const { range, width, names, title } = options;
  const x = (value: number): number => names + (width * (value - range.low)) / (range.high - range.low);
  const heading = pixelText([{ x: names, y: -16, text: title, colour: QUIET }], { size: SIZE.small });
  return {
    width: names + width,
    height: ROW * bars.length,
    layers: [...marks(bars, options), ...heading, ...nameTexts(bars, names), ...figures(bars, x)],
  };
}

function marks(bars: readonly BridgeRow[], { range, axis, width, names }: BridgePanelOptions): Layer[] {
  const scale = { domain: [range.low, range.high], range: [names, names + width], nice: false };
  const x = { type: 'quantitative' as const, scale };
  const y = { type: 'quantitative' as const, scale: null };
  const { values, labelExpr } = axis;
  const links = bars.slice(0, -1).map(({ to }, row) => ({ f0: to, f1: middle(row), f2: middle(row + 1) }));
  return [
    {
      data: rows(links),
      mark: { type: 'rule', color: QUIET, strokeWidth: 0.8, strokeDash: [2, 2] },
      encoding: {
        x: { ...x, field: 'f0', axis: { title: null, values, labelExpr, grid: true, domain: false, ticks: false } },
        y: { ...y, field: 'f1', axis: null },
        y2: { field: 'f2' },
      },
    },
    {
      data: rows(
        bars.map(({ from, to, colour }, row) => ({
          f0: from,
          f1: to,
          f2: middle(row) - BAR / 2,
          f3: middle(row) + BAR / 2,
          f4: colour ?? (to >= from ? MORE : LESS),
        })),
      ),
      mark: { type: 'rect' },
      encoding: {
        x: { ...x, field: 'f0' },
        x2: { field: 'f1' },
        y: { ...y, field: 'f2' },
        y2: { field: 'f3' },
        color: { field: 'f4', type: 'nominal', scale: null, legend: null },
      },
    },
    {
      data: rows([{ f0: 0, f1: 0, f2: ROW * bars.length }]),
      mark: { type: 'rule', color: INK },
      encoding: { x: { ...x, field: 'f0' }, y: { ...y, field: 'f1' }, y2: { field: 'f2' } },
    },
  ];
}

const nameTexts = (bars: readonly BridgeRow[], names: number): Layer[] =>
  names === 0
    ? []
    : rowNames(
        bars.map(({ name, total }, row) => ({ name, y: middle(row), bold: total })),
        names - 10,
        names - 10,
      );

const figures = (bars: readonly BridgeRow[], x: (value: number) => number): Layer[] =>
  pixelText(
    bars.map(({ from, to, text }, row) => ({ x: x(Math.max(from, to)) + 6, y: middle(row), text })),
    { size: SIZE.small, rim: true },
  );
