import type { BridgeFigures, CompareAnalysis, Comparison } from '../decide/compare/compare-analysis.js';
import { basisWords } from './basis-words.js';
import { bridgePanel, type BridgeRow } from './bridge-panel.js';
import type { ChartSpec } from './chart-spec.js';
import { factsOf, letter, styleOf } from './compare-facts.js';
import { compareChartWords } from './compare-words.js';
import { display } from './display.js';
import { integer } from './figures.js';
import { moneyAxis, shareAxis } from './money-axis.js';
import { picture } from './picture.js';
import { rangeWithZero } from './range.js';
import { money, moneyWithUnit, scaleMoney, type MoneyScale } from './scale-money.js';
import { words } from './words.js';

type Figure = BridgeFigures['npv'];

/** Names left of the first panel, in pixels. */
const NAMES = 290;
const PLOT_WIDTH = 330;

/** Rows from the first scenario over each change to the other; each bar begins where the one before ended. */
function rowsOf(
  comparison: Comparison,
  of: (figures: BridgeFigures) => Figure,
  text: (figure: Figure, total: boolean) => string,
): BridgeRow[] {
  const bridge = comparison.bridge!;
  const end = (figures: BridgeFigures, at: number): BridgeRow => ({
    name: letter(at),
    from: 0,
    to: of(figures).mean,
    colour: styleOf(at).colour,
    total: true,
    text: text(of(figures), true),
  });
  let sum = of(bridge.first).mean;
  const lines = bridge.lines.map(({ label, figures }): BridgeRow => {
    const from = sum;
    sum += of(figures).mean;
    return { name: display(label), from, to: sum, colour: null, total: false, text: text(of(figures), false) };
  });
  return [end(bridge.first, 0), ...lines, end(bridge.last, comparison.scenario)];
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function moneyText({ mean, se }: Figure, total: boolean, scale: MoneyScale): string {
  const error = se === 0 ? '' : ` ±${money(se, scale)}`;
  return `${total ? money(mean, scale) : signed(money(mean, scale), mean)}${error}`;
}

function shareText({ mean, se }: Figure, total: boolean, minus: string, points: string): string {
  const digits = Math.abs(mean * 100).toFixed(1);
  const error = se === 0 ? '' : ` ±${(se * 100).toFixed(1)}`;
  if (total) return `${digits}%${error}`;
  const sign = Number(digits) === 0 ? '' : mean < 0 ? minus : '+';
  return `${sign}${digits}${points}${error}`;
}

/** How much each change moved net present value and the odds of payback; null where nothing that differs moves a figure. */
export function bridgeChart(found: CompareAnalysis, comparison: Comparison): ChartSpec | null {
  const { bridge } = comparison;
  if (bridge === null) return null;
  const say = compareChartWords(found.locale).bridge;
  const values = [bridge.first, bridge.last].map(({ npv }) => npv.mean);
  const ends = rowsOf(
    comparison,
    ({ npv }) => npv,
    () => '',
  ).map(({ to }) => to);
  const scale = scaleMoney(Math.max(...ends.map(Math.abs)), found.currency, found.locale);
  const worth = rowsOf(
    comparison,
    ({ npv }) => npv,
    (figure, total) => moneyText(figure, total, scale),
  );
  const paid = rowsOf(
    comparison,
    ({ paidBack }) => paidBack,
    (figure, total) => shareText(figure, total, scale.minus, say.points),
  );
  const range = rangeWithZero(ends, 5);
  const shares = rangeWithZero(
    paid.flatMap(({ from, to }) => [from, to]),
    4,
  );
  const largest = worth.slice(1, -1).reduce((a, b) => (Math.abs(b.to - b.from) > Math.abs(a.to - a.from) ? b : a));
  const other = letter(comparison.scenario);
  const difference = moneyWithUnit(values[1] - values[0], scale);
  const title = say.title(other, values[1] > values[0] ? `+${difference}` : difference, largest.name);
  return picture(factsOf(found, bridge.trials), {
    name: `bridge-${other.toLowerCase()}`,
    title,
    subtitle: [say.subtitle(integer(bridge.trials))],
    basis: [basisWords(found.locale).presentValue, scale.unit, words(found.locale).lens[found.lens]],
    description: `${title}. ${worth.map(({ name, text }) => `${name}: ${text}`).join('; ')}.`,
    panels: [
      bridgePanel(worth, {
        range,
        axis: moneyAxis(range, scale, ''),
        title: say.npv(scale.unit),
        width: PLOT_WIDTH,
        names: NAMES,
      }),
      bridgePanel(paid, {
        range: shares,
        axis: shareAxis(shares, ''),
        title: say.paidBack(String(found.within)),
        width: PLOT_WIDTH - 60,
        names: 0,
      }),
    ],
    arrange: 'beside',
    spacing: 110,
    room: 90,
    footerGap: 50,
  });
}

/** All bridges of a comparison. */
export const bridgeCharts = (found: CompareAnalysis): ChartSpec[] =>
  found.comparisons.flatMap((comparison) => bridgeChart(found, comparison) ?? []);
