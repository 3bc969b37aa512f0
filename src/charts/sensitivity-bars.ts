import { pictureWordsOf } from '../words/picture-words.js';
import type { Locale } from '../model/scenario.js';
import { boundedShare } from '../figures/share.js';
import { decimal } from '../figures/digits.js';
import type { SensitivityAnalysis, SensitivityInput } from '../decide/sensitivity/sensitivity-analysis.js';

import type { AnalysisChart } from './chart.js';
import { estimateFigure, type DataOf } from './chart-data.js';
import { clip, display, firstLine } from './display.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { picture, type Picture, type PictureFacts } from './picture.js';
import { pixelText } from './pixel-text.js';
import type { PixelText } from './pixel-text.js';
import { rowNames } from './row-names.js';
import { DIRECT, GRID, LENS_COLOUR, QUIET, SIZE } from './theme.js';

const MOST = 12;
const ROW = 26;
const HEAD = 40;
/** Width of a column's name. */
const HEAD_EMS = 16;
const NAMES = 290;
const COLUMN = 150;
/** Between columns: room for the figure beside a bar. */
const GAP = 56;

/** One bar pair: what is explained alone, and in all. */
interface Bar {
  readonly name: string;
  /** Drawn together with others. */
  readonly mark: string;
  readonly first: number;
  /** `first` as printed. */
  readonly text: string;
  readonly total: number | null;
  readonly colour: string;
}

/** Shares of the variance of up to three outcomes, input by input, and what chance adds. */
function draw(summary: PictureFacts, analysis: SensitivityAnalysis): Picture {
  const { locale } = summary.scenario;
  const words = pictureWordsOf(locale);
  const digits = words.figures;
  const count = (value: number): string => decimal(value, 0, digits);
  const outcomes = analysis.outcomes.slice(0, 3);
  const shown = strongest(analysis, outcomes.length);
  const columns = outcomes.map(({ chance }, i): Bar[] => [
    ...shown.map((input) => {
      const { first, total } = input.effects[i];
      return {
        name: display(input.label),
        mark: input.correlated ? ' *' : '',
        first: first.value,
        text: boundedShare(first, digits),
        total: total?.value ?? null,
        colour: LENS_COLOUR.strict,
      };
    }),
    {
      name: words.analysisCharts.sensitivity.chance,
      mark: '',
      first: chance.value,
      text: boundedShare(chance, digits),
      total: null,
      colour: DIRECT,
    },
  ]);
  const height = HEAD + ROW * (shown.length + 1);
  const heads = outcomes.map((outcome) => headLines(display(words.analysisCharts.sensitivity.outcome(outcome))));
  const title = claim(shown, analysis, locale);
  return picture(summary, {
    title,
    subtitle: [
      ...words.analysisCharts.sensitivity.barsSubtitle,
      words.analysisCharts.sensitivity.barsTrials(count(analysis.trials), count(analysis.rerunTrials)),
      ...(shown.some(({ correlated }) => correlated) ? [words.analysisCharts.sensitivity.overlap] : []),
    ],
    basis: [words.charts.basis.shareOfVariance, words.charts.lens[outcomes[0].lens]],
    description: `${title}. ${columns.map((bars, i) => `${heads[i].join(' ')}: ${bars.map((bar) => `${bar.name} ${bar.text}`).join(', ')}`).join('; ')}.`,
    panels: [
      {
        width: left(outcomes.length - 1) + COLUMN,
        height,
        layers: [
          ...columns.flatMap((bars, i) => column(bars, left(i), height)),
          ...pixelText(
            heads.flatMap((lines, i) =>
              lines.map((text, k) => ({ x: left(i), y: HEAD - 15 * (lines.length - k), text })),
            ),
            { bold: true },
          ),
          ...rowNames(
            columns[0].map(({ name, mark }, row) => ({ name, mark, y: middle(row) })),
            NAMES - 10,
            NAMES - 10,
          ),
        ],
      },
    ],
    room: GAP,
    footerGap: 24,
  });
}

/** The name of a column on at most two lines. */
function headLines(name: string): string[] {
  const [first, rest] = firstLine(name, HEAD_EMS);
  return [first, rest].filter((line) => line !== '').map((line) => clip(line, HEAD_EMS));
}

const left = (column: number): number => NAMES + column * (COLUMN + GAP);
const middle = (row: number): number => HEAD + ROW * (row + 0.5);
/** Estimates may lie a little outside of what a share can be. */
const share = (value: number): number => Math.max(0, Math.min(1, value));

/** Those that matter to any of the outcomes shown, in the order of the analysis. */
function strongest({ inputs }: SensitivityAnalysis, outcomes: number): SensitivityInput[] {
  const strength = ({ effects }: SensitivityInput): number =>
    Math.max(...effects.slice(0, outcomes).map(({ first }) => first.value));
  const kept = new Set([...inputs].sort((a, b) => strength(b) - strength(a)).slice(0, MOST));
  return inputs.filter((input) => kept.has(input));
}

function claim(shown: readonly SensitivityInput[], { outcomes }: SensitivityAnalysis, locale: Locale): string {
  const words = pictureWordsOf(locale);
  const [top, { chance }] = [shown[0], outcomes[0]];
  const first = top?.effects[0].first;
  return first === undefined || share(chance.value) > share(first.value)
    ? words.analysisCharts.sensitivity.barsChance(boundedShare(chance, words.figures))
    : words.analysisCharts.sensitivity.barsTitle(display(top.label), boundedShare(first, words.figures));
}

function column(bars: readonly Bar[], x: number, height: number): Layer[] {
  const rect = (row: number, width: number, half: number, colour: string, opacity: number) => ({
    f0: x,
    f1: x + Math.max(0.5, COLUMN * share(width)),
    f2: middle(row) - half,
    f3: middle(row) + half,
    f4: colour,
    f5: opacity,
  });
  const data = bars.flatMap(({ first, total, colour }, row) => [
    ...(total === null ? [] : [rect(row, total, 9, colour, 0.28)]),
    rect(row, first, 5, colour, 1),
  ]);
  const figures = bars.map(({ first, total, text }, row): PixelText => {
    const end = Math.max(share(first), share(total ?? 0));
    return { x: x + COLUMN * end + 5, y: middle(row), text, colour: QUIET };
  });
  const position = { type: 'quantitative' as const, scale: null, axis: null };
  return [
    {
      data: rows([{ f0: x, f1: HEAD, f2: height }]),
      mark: { type: 'rule', color: GRID, strokeWidth: 1.5 },
      encoding: {
        x: { field: 'f0', ...position },
        y: { field: 'f1', ...position },
        y2: { field: 'f2' },
      },
    },
    {
      data: rows(data),
      mark: { type: 'rect' },
      encoding: {
        x: { field: 'f0', ...position },
        x2: { field: 'f1' },
        y: { field: 'f2', ...position },
        y2: { field: 'f3' },
        color: { field: 'f4', type: 'nominal', scale: null, legend: null },
        opacity: { field: 'f5', type: 'quantitative', scale: null, legend: null },
      },
    },
    ...pixelText(figures, { size: SIZE.small }),
  ];
}

/** Shares of the variance of each outcome: alone, and in all. */
const data: DataOf = ({ analyses, scenario: { locale } }) => {
  if (analyses?.sensitivity === undefined) return null;
  const { outcomes, inputs } = analyses.sensitivity;
  const words = pictureWordsOf(locale);
  const say = words.analysisCharts.sensitivity;
  return {
    rowName: words.report.input,
    columns: outcomes.flatMap((outcome) =>
      [words.sensitivity.first, words.sensitivity.total].map((name) => ({
        name: `${say.outcome(outcome)}, ${name}`,
        kind: 'bounded share' as const,
      })),
    ),
    rows: [
      ...inputs.map(({ label, effects }) => ({
        name: label,
        cells: effects.flatMap(({ first, total }) => [estimateFigure(first), estimateFigure(total)]),
      })),
      { name: say.chance, cells: outcomes.flatMap(({ chance }) => [estimateFigure(chance), null]) },
    ],
  };
};

export const sensitivity: AnalysisChart = {
  name: 'sensitivity',
  place: 'sensitivity',
  analysis: 'sensitivity',
  alone: false,
  draw: ({ analyses, ...facts }) => (analyses?.sensitivity === undefined ? null : draw(facts, analyses.sensitivity)),
  data,
};
