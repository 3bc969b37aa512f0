import { at } from '../figures/source.js';
import { pictureWordsOf } from '../words/picture-words.js';
import { decimal } from '../figures/digits.js';
import type { FootedLedger } from '../figures/footing/footed-ledger.js';
import type { Amount, LedgerAnalysis } from '../decide/ledger/ledger-analysis.js';
import type { AnalysisChart } from './chart.js';
import { printedAs, type DataOf } from './chart-data.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { type NamedLine, namedLines, printedLedger } from './ledger-lines.js';
import { moneyAxis } from './money-axis.js';
import { picture, type Picture, type PictureFacts } from './picture.js';
import { pixelText } from './pixel-text.js';
import { rangeWithZero } from './range.js';
import type { Range } from './range.js';
import { rowNames } from './row-names.js';
import { DIRECT, INK, LENS_COLOUR, QUIET, SIZE } from './theme.js';

const ROW = 26;
const BAR = 15;
/** Names stand left, bars right of this line. */
const NAMES = 370;
const WIDTH = 720;
/** Right of the longest bar, for its figure. */
const FIGURE = 90;

/** A bar from one amount to another. */
interface Step {
  readonly line: NamedLine;
  readonly from: number;
  readonly to: number;
}

/** Each line begins where the one before ended; totals begin at zero. */
function stepsOf(lines: readonly NamedLine[]): Step[] {
  let sum = 0;
  return lines.map((line) => {
    const isTotal = line.kind === 'strict total' || line.kind === 'total';
    const from = isTotal ? 0 : sum;
    sum = from + line.amount.mean;
    return { line, from, to: sum };
  });
}

/** Where amounts lie in the picture, in pixels. */
interface Area {
  readonly range: Range;
  readonly height: number;
  readonly x: (amount: number) => number;
}

const colours: Readonly<Record<NamedLine['kind'], string>> = {
  base: DIRECT,
  strict: LENS_COLOUR.strict,
  'strict total': LENS_COLOUR.strict,
  spillover: LENS_COLOUR.broad,
  interaction: DIRECT,
  total: LENS_COLOUR.broad,
};

/** From the team's own value over each initiative to the strict total, and over each spillover to the total: bars that follow on each other. */
function draw(facts: PictureFacts, ledger: LedgerAnalysis): Picture {
  const { locale } = facts.scenario;
  const words = pictureWordsOf(locale);
  const lines = namedLines(ledger, words);
  const steps = stepsOf(lines);
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const printed = printedLedger(facts, ledger);
  const { scale } = printed;
  const range = rangeWithZero(ends, 6);
  const height = ROW * lines.length;
  const area: Area = {
    range,
    height,
    x: (value) => NAMES + ((WIDTH - NAMES) * (value - range.low)) / (range.high - range.low),
  };
  const worth = (amount: Amount): string => scale.words.amount(printed.mean(amount), scale.unit);
  const total = worth(ledger.total);
  const spilled = ledger.initiatives.some(({ spillovers }) => spillovers.length > 0);
  const title = spilled
    ? words.analysisCharts.ledger.title(total, worth(ledger.strictTotal), worth(ledger.spilloverTotal))
    : words.analysisCharts.ledger.titleStrict(total);
  const { values, labelExpr, grid, domain, ticks } = moneyAxis(range, scale, '') as Record<string, unknown>;
  return picture(facts, {
    title,
    subtitle: [words.analysisCharts.ledger.subtitle(scale.unit, decimal(ledger.trials, 0, scale.words))],
    basis: [words.charts.basis.presentValue, words.charts.basis.difference, scale.unit],
    description: `${title}. ${steps.map(({ line }) => `${line.name}: ${printed.estimate(line.amount)}`).join('; ')}.`,
    panels: [
      {
        width: WIDTH,
        height,
        layers: [
          ...bars(steps, area, { title: null, values, labelExpr, grid, domain, ticks }),
          ...texts(steps, area, printed),
        ],
      },
    ],
    room: FIGURE,
    footerGap: 44,
  });
}

const middle = (row: number): number => ROW * (row + 0.5);

function bars(steps: readonly Step[], area: Area, axis: Record<string, unknown>): Layer[] {
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [area.range.low, area.range.high], range: [NAMES, WIDTH], nice: false },
  };
  const y = { type: 'quantitative' as const, scale: null };
  const data = rows(
    steps.map(({ line, from, to }, row) => ({
      f0: from,
      f1: to,
      f2: middle(row) - BAR / 2,
      f3: middle(row) + BAR / 2,
      f4: colours[line.kind],
      f5: line.kind === 'strict total' || line.kind === 'total' ? 1 : 0.62,
    })),
  );
  const links = steps.slice(1).map(({ from }, row) => ({ f0: from, f1: middle(row), f2: middle(row + 1) }));
  return [
    {
      data,
      mark: { type: 'rect' },
      encoding: {
        x: { ...x, field: 'f0', axis },
        x2: { field: 'f1' },
        y: { ...y, field: 'f2', axis: null },
        y2: { field: 'f3' },
        color: { field: 'f4', type: 'nominal', scale: null, legend: null },
        opacity: { field: 'f5', type: 'quantitative', scale: null, legend: null },
      },
    },
    {
      data: rows(
        links.filter((_, row) => steps[row + 1]?.line.kind !== 'total' && steps[row + 1]?.line.kind !== 'strict total'),
      ),
      mark: { type: 'rule', color: QUIET, strokeWidth: 0.8, strokeDash: [2, 2] },
      encoding: { x: { ...x, field: 'f0' }, y: { ...y, field: 'f1' }, y2: { field: 'f2' } },
    },
    {
      data: rows([{ f0: 0, f1: 0, f2: area.height }]),
      mark: { type: 'rule', color: INK },
      encoding: { x: { ...x, field: 'f0' }, y: { ...y, field: 'f1' }, y2: { field: 'f2' } },
    },
  ];
}

/** Names left of the plot, and each amount right of its bar. */
function texts(steps: readonly Step[], area: Area, { estimate }: FootedLedger): Layer[] {
  const isTotal = ({ line: { kind } }: Step): boolean => kind === 'strict total' || kind === 'total';
  const placed = steps.map((step, row) => ({ step, y: middle(row) }));
  const names = placed.map(({ step, y }) => ({ name: step.line.name, bold: isTotal(step), y }));
  const figures = (bold: boolean): Layer[] =>
    pixelText(
      placed
        .filter(({ step }) => isTotal(step) === bold)
        .map(({ step: { line, from, to }, y }) => ({
          x: area.x(Math.max(from, to)) + 6,
          y,
          text: estimate(line.amount),
        })),
      { size: SIZE.small, bold, rim: true },
    );
  return [...rowNames(names, NAMES - 10, NAMES - 10), ...figures(false), ...figures(true)];
}

/** The lines of the ledger: means add up. */
const data: DataOf = (summary) => {
  const ledger = summary.analyses?.ledger;
  if (ledger === undefined) return null;
  const { locale } = summary.scenario;
  const { scale, mean } = printedLedger(summary, ledger);
  const lines = namedLines(ledger, pictureWordsOf(locale));
  return {
    rowName: pictureWordsOf(locale).ledger.line,
    scale,
    columns: [{ name: pictureWordsOf(locale).chartData.value, kind: 'money' }],
    rows: lines.map(({ name, amount }) => ({ name, cells: [printedAs(at(amount, 'mean'), mean(amount), scale.unit)] })),
  };
};

export const ledger: AnalysisChart = {
  name: 'ledger',
  place: 'ledger',
  analysis: 'ledger',
  alone: false,
  draw: ({ analyses, ...facts }) => (analyses?.ledger === undefined ? null : draw(facts, analyses.ledger)),
  data,
};
