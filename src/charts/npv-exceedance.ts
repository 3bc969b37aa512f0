import { pictureWordsOf } from '../words/picture-words.js';
import { percent } from '../figures/share.js';
import { moneyText } from '../figures/money.js';
import type { CompareAnalysis, ComparedScenario } from '../decide/compare/compare-analysis.js';
import type { CompareChart } from './chart.js';
import { compareMoney, factsOf, letter, styleOf, valuedAt } from './compare-facts.js';
import { clip, display } from './display.js';
import { ground, xOf, yOf } from './fan.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { moneyAxis, shareAxis } from './money-axis.js';
import { picture, type Picture } from './picture.js';
import { pixelText } from './pixel-text.js';
import { plane } from './plane.js';
import type { Plane } from './plane.js';
import { rangeWithZero } from './range.js';
import { INK, PLOT, QUIET, SIZE } from './theme.js';

/** Right of the plot: names of the lines. */
const ROOM = 290;
const ENTRY = 40;

/** Share of percentiles above zero, by the line that is drawn. */
function aboveZero({ npvPercentiles: at }: ComparedScenario): number {
  const first = at.findIndex((value) => value > 0);
  if (first < 0) return 0;
  if (first === 0) return 1;
  const between = (0 - at[first - 1]) / (at[first] - at[first - 1]);
  return 1 - (first + between) / 100;
}

/** How likely each scenario is to be worth more than an amount: one line a scenario, on the same draws. */
function draw(found: CompareAnalysis): Picture {
  const { charts, compareCharts } = pictureWordsOf(found.locale);
  const say = compareCharts.exceedance;
  const { scenarios } = found;
  const range = rangeWithZero(
    scenarios.flatMap(({ npvPercentiles: at }) => [at[0], at[98]]),
    7,
  );
  const scale = compareMoney(found);
  const area = plane(PLOT.width, PLOT.height, range.low, range.high, rangeWithZero([1], 5));
  const shares = scenarios.map(aboveZero);
  const above = shares.map((share) => percent(share, Math.sqrt((share * (1 - share)) / found.trials), scale.words));
  const most = above[shares.indexOf(Math.max(...shares))];
  const best = above.flatMap((share, at) => (share === most ? [letter(at)] : []));
  const labels = scenarios.map(({ npv }, at) => say.label(moneyText(scale, npv.mean ?? 0, npv.se ?? 0), above[at]));
  const title = say.title(best, most);
  const { labelExpr, values } = moneyAxis(range, scale, '');
  const axes = {
    x: { title: say.axis(scale.unit), titleColor: INK, values, labelExpr, grid: false },
    y: shareAxis(area.range, say.odds),
  };
  return picture(factsOf(found, found.trials), {
    title,
    subtitle: [say.subtitle],
    basis: [charts.basis.presentValue, valuedAt(found), scale.unit, charts.lens[found.lens]],
    description: `${title}. ${scenarios.map(({ title: name }, at) => `${letter(at)} ${display(name)}: ${labels[at]}`).join('; ')}.`,
    panels: [
      {
        width: area.width,
        height: area.height,
        layers: [
          ...ground(area, axes),
          zeroLine(area),
          ...scenarios.map((scenario, at) => curve(scenario, at, area)),
          ...legend(scenarios, labels, area),
        ],
      },
    ],
    room: ROOM,
    footerGap: 70,
  });
}

const zeroLine = (area: Plane): Layer => ({
  data: rows([{ f0: 0, f1: area.range.low, f2: area.range.high }]),
  mark: { type: 'rule', color: QUIET, strokeWidth: 1, strokeDash: [3, 3] },
  encoding: { x: xOf(area), y: yOf(area), y2: { field: 'f2' } },
});

function curve({ npvPercentiles }: ComparedScenario, at: number, area: Plane): Layer {
  const { colour, width, dash } = styleOf(at);
  return {
    data: rows(npvPercentiles.map((value, k) => ({ f0: value, f1: 1 - (k + 1) / 100, f2: k }))),
    mark: { type: 'line', color: colour, strokeWidth: width, strokeDash: [...(dash ?? [])], clip: true },
    encoding: { x: xOf(area), y: yOf(area), order: { field: 'f2', type: 'quantitative' } },
  };
}

/** A short line of each scenario's own, its name, and what it comes to. */
function legend(scenarios: readonly ComparedScenario[], labels: readonly string[], area: Plane): Layer[] {
  const x = area.width + 24;
  const keys: Layer[] = scenarios.map((_, at) => {
    const { colour, width, dash } = styleOf(at);
    return {
      data: rows([{ f0: x, f1: 8 + ENTRY * at, f2: x + 26 }]),
      mark: { type: 'rule', color: colour, strokeWidth: width, strokeDash: [...(dash ?? [])], clip: false },
      encoding: {
        x: { field: 'f0', type: 'quantitative', scale: null },
        x2: { field: 'f2' },
        y: { field: 'f1', type: 'quantitative', scale: null },
      },
    };
  });
  const room = (ROOM - 60) / SIZE.label;
  const names = scenarios.map(({ title }, at) => ({
    x: x + 34,
    y: 8 + ENTRY * at,
    text: clip(`${letter(at)} ${display(title)}`, room),
  }));
  const notes = labels.map((text, at) => ({ x: x + 34, y: 24 + ENTRY * at, text, colour: QUIET }));
  return [...keys, ...pixelText(names, { bold: true }), ...pixelText(notes, { size: SIZE.small })];
}

export const EXCEEDANCE = 'npv-exceedance';

export const npvExceedance: CompareChart = {
  names: () => [EXCEEDANCE],
  draw: (found) => [{ name: EXCEEDANCE, ...draw(found) }],
};
