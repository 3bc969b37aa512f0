import type { What } from '../model/what.js';
import type { ShownRun } from '../model/lens.js';
import { addressOf } from './sheet.js';
import type { CellFormat, SheetCell } from './sheet.js';
import type { CheckBlock } from './model-part.js';
import type { Labels } from './labels.js';
import type { Result } from './results.js';
import { rangeOf } from './scope.js';
import type { Row } from './scope.js';

export interface CheckSource {
  readonly labels: Labels;
  readonly months: readonly string[];
  /** Lines that are checked: what they are, the run, the engine's figures by month, and their row. */
  readonly lines: readonly {
    readonly what: What;
    readonly series: string;
    readonly run: ShownRun;
    readonly engine: Float64Array;
    readonly row: Row;
  }[];
  readonly results: readonly Result[];
  /** Cell of a result, and of the count of changed inputs. */
  readonly cellOf: (result: Result) => string;
  readonly changed: string;
}

/** Half of the last digit that money is printed with, to the hundredth: rounding of sums, and nothing else, stays below. */
const TOLERANCE = '0.005';

type Cells = (SheetCell | null)[];

const cell = (content: SheetCell['content'], format: CellFormat): SheetCell => ({ content, format });

const column = { label: 0, run: 1, engine: 2, sheet: 3, gap: 4, equal: 5, month: 6 } as const;

/** TRUE while nothing was changed and the two agree; a changed input makes the engine's figures those of another case. */
const verdict = ({ changed, labels }: CheckSource, agree: string): SheetCell =>
  cell({ formula: `IF(${changed}>0,"${labels.words.categories.changed}",${agree})`, value: true }, 'text');

function lineRow(
  source: CheckSource,
  { what, series, run, engine, row }: CheckSource['lines'][number],
  at: number,
): Cells {
  const { labels } = source;
  const { words } = labels;
  const months = `${addressOf(at, column.month)}:${addressOf(at, column.month + engine.length - 1)}`;
  const sheet = rangeOf(row, 0, engine.length - 1, '', 'none');
  const total = engine.reduce((sum, value) => sum + value, 0);
  const gap = addressOf(at, column.gap);
  return [
    cell(`${labels.series(what)} [${series}]`, 'text'),
    cell(words.runs[run], 'text'),
    cell({ formula: `SUM(${months})`, value: total }, 'money'),
    cell({ formula: `SUM(${sheet})`, value: total }, 'money'),
    cell({ formula: `SQRT(SUMXMY2(${months},${sheet}))`, value: 0 }, 'money'),
    verdict(source, `${gap}<=${TOLERANCE}`),
    ...Array.from(engine, (value) => cell(value, 'money')),
  ];
}

function resultRow(source: CheckSource, result: Result, at: number): Cells {
  const [engine, sheet] = [addressOf(at, column.engine), addressOf(at, column.sheet)];
  const agree =
    typeof result.value === 'number'
      ? `AND(ISNUMBER(${sheet}),ABS(N(${sheet})-${engine})<=${TOLERANCE})`
      : `${sheet}=${engine}`;
  return [
    cell(result.label, 'text'),
    null,
    cell(result.value, result.format),
    cell({ formula: source.cellOf(result), value: result.value }, result.format),
    null,
    verdict(source, agree),
  ];
}

/** @param firstRow 0-based row at which the rows will stand; the engine's figures by month stand to the right of each check */
export function checkBlock(source: CheckSource, firstRow: number): CheckBlock {
  const { heads, groups } = source.labels.words;
  const head = [heads.label, heads.run, heads.engine, heads.sheet, heads.gap, heads.equal, ...source.months];
  const first = firstRow + 1;
  const lines = source.lines.map((line, index) => lineRow(source, line, first + index));
  const second = first + lines.length + 2;
  const results = source.results.map((result, index) => resultRow(source, result, second + index));
  const range = (from: number, count: number): string =>
    `${addressOf(from, column.equal)}:${addressOf(from + count - 1, column.equal)}`;
  return {
    rows: [
      head.map((text, at) => cell(text, at < column.engine ? 'heading' : 'numberHeading')),
      ...lines,
      [],
      [cell(groups.results, 'heading')],
      ...results,
    ],
    mustBeTrue: [range(first, lines.length), range(second, results.length)],
  };
}
