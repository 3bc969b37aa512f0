import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { type Estimated } from '../decide/estimate/jackknife.js';
import { authorValue, writtenForm } from '../figures/author-value.js';
import { runMoney } from '../figures/run-money.js';
import { decimal } from '../figures/digits.js';
import { moneyText } from '../figures/money.js';
import type { SensitivityAnalysis, SensitivityInput } from '../decide/sensitivity/sensitivity-analysis.js';
import type { Locale } from '../model/scenario.js';

import type { AnalysisChart } from './chart.js';
import { estimateFigure, filled, type DataOf } from './chart-data.js';
import { clip, display } from './display.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { moneyAxis } from './money-axis.js';
import { picture, type Picture, type PictureFacts } from './picture.js';
import { pixelText } from './pixel-text.js';
import { rangeWithZero } from './range.js';
import type { Range } from './range.js';
import { rowNames } from './row-names.js';
import { INK, LENS_COLOUR, QUIET, SIZE } from './theme.js';

const ROW = 30;
const NAMES = 260;
/** Left and right of the longest bar: the value at which the input is held. */
const END = 110;
const PLOT = 400;
const LEFT = NAMES + END;
const WIDTH = LEFT + PLOT + END;

/** One input: mean net present value with it held low and high, and what these ends are called. */
interface Swing {
  readonly name: string;
  readonly low: Estimated;
  readonly high: Estimated;
  readonly lowText: string;
  readonly highText: string;
}

/** What decides how the ends are written, beside the input. */
type Place = PictureFacts['scenario'] | { readonly locale: Locale; readonly currency: string };

/** Mean net present value with an input held at either end. */
const data: DataOf = (summary) => {
  const { analyses, scenario } = summary;
  if (analyses?.sensitivity === undefined) return null;
  const { locale } = scenario;
  const words = pictureWordsOf(locale);
  return filled({
    rowName: words.report.input,
    scale: runMoney(summary, sensitivityAmounts(analyses.sensitivity)),
    columns: [
      { name: 'P10', kind: 'text' },
      { name: 'P90', kind: 'text' },
      { name: words.sensitivity.atLow, kind: 'money' },
      { name: words.sensitivity.atHigh, kind: 'money' },
    ],
    rows: analyses.sensitivity.inputs.flatMap((input) =>
      input.tornado === null
        ? []
        : [
            {
              name: input.label,
              cells: [
                ...endTexts(input, scenario),
                estimateFigure(input.tornado.low[0].mean),
                estimateFigure(input.tornado.high[0].mean),
              ],
            },
          ],
    ),
  });
};

/** Amounts of the analysis that decide its unit of money. */
export const sensitivityAmounts = ({ outcomes, inputs }: SensitivityAnalysis): number[] => [
  outcomes[0].mean.value,
  ...inputs.flatMap(({ tornado: ends }) => (ends === null ? [] : [ends.low[0].mean.value, ends.high[0].mean.value])),
];

/** What the ends of an input are called, as its author would write them. */
export function endTexts(
  { kind, low, high, unit }: Pick<SensitivityInput, 'kind' | 'low' | 'high' | 'unit'>,
  { locale, currency }: Place,
): readonly [string, string] {
  const words = pictureWordsOf(locale);
  const written = (value: number): string =>
    authorValue(value, 0, writtenForm(unit, currency), currency, words.figures);
  return kind === 'success'
    ? [words.analysisCharts.sensitivity.fails, words.analysisCharts.sensitivity.succeeds]
    : [written(low), written(high)];
}

function swingsOf(analysis: SensitivityAnalysis, place: Place): Swing[] {
  const swings = analysis.inputs.flatMap((input): Swing[] => {
    if (input.tornado === null) return [];
    const [lowText, highText] = endTexts(input, place);
    const { low, high } = input.tornado;
    return [{ name: display(input.label), low: low[0].mean, high: high[0].mean, lowText, highText }];
  });
  return swings.sort((a, b) => Math.abs(b.high.value - b.low.value) - Math.abs(a.high.value - a.low.value));
}

/** Mean net present value with each of the strongest inputs held at its P10 and P90. */
function draw(summary: PictureFacts, analysis: SensitivityAnalysis): Picture {
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  const swings = swingsOf(analysis, summary.scenario);
  const middle = analysis.outcomes[0].mean.value;
  const values = [middle, ...swings.flatMap(({ low, high }) => [low.value, high.value])];
  const scale = runMoney(summary, sensitivityAmounts(analysis));
  const range = rangeWithZero(values, 8);
  const height = ROW * Math.max(1, swings.length);
  const [widest] = swings;
  const worth = ({ value, se }: Estimated): string => moneyText(scale, value, se);
  const title =
    widest === undefined
      ? words.analysisCharts.sensitivity.tornadoNothing
      : words.analysisCharts.sensitivity.tornadoTitle(
          widest.name,
          worth(widest.low.value <= widest.high.value ? widest.low : widest.high),
          worth(widest.low.value <= widest.high.value ? widest.high : widest.low),
        );
  const axis = moneyAxis(range, scale, '') as Record<string, unknown>;
  return picture(summary, {
    title,
    subtitle: [
      words.analysisCharts.sensitivity.tornadoSubtitle(scale.unit, decimal(analysis.rerunTrials, 0, scale.words)),
    ],
    basis: [words.charts.basis.presentValue, scale.unit, words.charts.lens[analysis.outcomes[0].lens]],
    description: `${title}. ${swings.map((one) => `${one.name}: ${one.lowText} ${worth(one.low)}, ${one.highText} ${worth(one.high)}`).join('; ')}.`,
    panels: [{ width: WIDTH, height, layers: layersOf(swings, middle, range, height, axis, words) }],
    footerGap: 50,
  });
}

const centre = (row: number): number => ROW * (row + 0.5);

function layersOf(
  swings: readonly Swing[],
  mean: number,
  range: Range,
  height: number,
  { values, labelExpr, grid, domain, ticks }: Record<string, unknown>,
  words: PictureWords,
): Layer[] {
  const at = (value: number): number => LEFT + (PLOT * (value - range.low)) / (range.high - range.low);
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [range.low, range.high], range: [LEFT, LEFT + PLOT], nice: false },
  };
  const y = { type: 'quantitative' as const, scale: null, axis: null };
  const half = (end: 'low' | 'high') => (swing: Swing, row: number) => ({
    f0: mean,
    f1: swing[end].value,
    f2: centre(row) - 8,
    f3: centre(row) + 8,
    f4: end === 'low' ? LENS_COLOUR.broad : LENS_COLOUR.strict,
  });
  const axis = { title: null, values, labelExpr, grid, domain, ticks };
  const ends = swings.flatMap((swing, row) => {
    const {
      low: { value: low },
      high: { value: high },
    } = swing;
    const rising = high >= low;
    const [before, after] = rising ? [swing.lowText, swing.highText] : [swing.highText, swing.lowText];
    const [from, to] = rising ? [low, high] : [high, low];
    const colours = rising ? [LENS_COLOUR.broad, LENS_COLOUR.strict] : [LENS_COLOUR.strict, LENS_COLOUR.broad];
    return [
      {
        x: at(Math.min(from, mean)) - 6,
        y: centre(row),
        text: clip(before, 11),
        colour: colours[0],
        side: 'right' as const,
      },
      {
        x: at(Math.max(to, mean)) + 6,
        y: centre(row),
        text: clip(after, 11),
        colour: colours[1],
        side: 'left' as const,
      },
    ];
  });
  return [
    {
      data: rows([...swings.map(half('low')), ...swings.map(half('high'))]),
      mark: { type: 'rect', opacity: 0.85 },
      encoding: {
        x: { ...x, field: 'f0', axis: axis as object },
        x2: { field: 'f1' },
        y: { ...y, field: 'f2' },
        y2: { field: 'f3' },
        color: { field: 'f4', type: 'nominal', scale: null, legend: null },
      },
    },
    {
      data: rows([{ f0: mean, f1: -6, f2: height }]),
      mark: { type: 'rule', color: INK },
      encoding: { x: { ...x, field: 'f0' }, y: { ...y, field: 'f1' }, y2: { field: 'f2' } },
    },
    ...pixelText([{ x: at(mean), y: -14, text: words.analysisCharts.sensitivity.mean, colour: QUIET }], {
      align: 'center',
      size: SIZE.small,
    }),
    ...(['left', 'right'] as const).flatMap((side) =>
      pixelText(
        ends.filter((end) => end.side === side),
        { align: side, size: SIZE.small, rim: true },
      ),
    ),
    ...rowNames(
      swings.map(({ name }, row) => ({ name, y: centre(row) })),
      NAMES - 10,
      NAMES - 10,
    ),
  ];
}

export const tornado: AnalysisChart = {
  name: 'tornado',
  place: 'sensitivity',
  analysis: 'sensitivity',
  alone: false,
  draw: ({ analyses, ...facts }) => (analyses?.sensitivity === undefined ? null : draw(facts, analyses.sensitivity)),
  data,
};
