import { pictureWordsOf } from '../words/picture-words.js';
import { decimal } from '../figures/digits.js';
import { moneyText, type MoneyScale } from '../figures/money.js';
import type { BridgeFigures, CompareAnalysis, Comparison } from '../decide/compare/compare-analysis.js';
import { bridgeWriter, withError } from './bridge-figures.js';
import { bridgePanel, type BridgeRow } from './bridge-panel.js';
import type { CompareChart } from './chart.js';
import { compareMoney, factsOf, letter, styleOf, valuedAt } from './compare-facts.js';
import { display } from './display.js';
import { moneyAxis, shareAxis } from './money-axis.js';
import { picture, type Picture } from './picture.js';
import { rangeWithZero } from './range.js';

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

/** Figures as the table of the page has them. */
const textOf = (kind: 'money' | 'share', figure: Figure, total: boolean, scale: MoneyScale): string =>
  withError(bridgeWriter(total ? 'end' : 'line', scale)[kind](figure));

/** How much each change moved net present value and the odds of payback; null where nothing that differs moves a figure. */
function draw(found: CompareAnalysis, comparison: Comparison): Picture | null {
  const { bridge } = comparison;
  if (bridge === null) return null;
  const { charts, compareCharts } = pictureWordsOf(found.locale);
  const say = compareCharts.bridge;
  const ends = rowsOf(
    comparison,
    ({ npv }) => npv,
    () => '',
  ).map(({ to }) => to);
  const scale = compareMoney(found);
  const worth = rowsOf(
    comparison,
    ({ npv }) => npv,
    (figure, total) => textOf('money', figure, total, scale),
  );
  const paid = rowsOf(
    comparison,
    ({ paidBack }) => paidBack,
    (figure, total) => textOf('share', figure, total, scale),
  );
  const range = rangeWithZero(ends, 5);
  const shares = rangeWithZero(
    paid.flatMap(({ from, to }) => [from, to]),
    4,
  );
  const largest = worth.slice(1, -1).reduce((a, b) => (Math.abs(b.to - b.from) > Math.abs(a.to - a.from) ? b : a));
  const other = letter(comparison.scenario);
  const { mean, se } = comparison.npv;
  const title = say.title(other, moneyText(scale, mean, se, true), largest.name);
  return picture(factsOf(found, bridge.trials), {
    title,
    subtitle: [say.subtitle(decimal(bridge.trials, 0, scale.words))],
    basis: [charts.basis.presentValue, valuedAt(found), scale.unit, charts.lens[found.lens]],
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

/** Name of the bridge to a scenario, by its entry in the comparison. */
export const bridgeName = (scenario: number): string => `bridge-${letter(scenario).toLowerCase()}`;

export const bridges: CompareChart = {
  names: (scenarios) => Array.from({ length: scenarios - 1 }, (_, at) => bridgeName(at + 1)),
  draw: (found) =>
    found.comparisons.flatMap((comparison) => {
      const drawn = draw(found, comparison);
      return drawn === null ? [] : [{ name: bridgeName(comparison.scenario), ...drawn }];
    }),
};
