import { targetWriter, type AmountWriter } from '../figures/amount.js';
import { deadline, calendar, shortDeadline } from '../figures/month.js';
import { percentileError, type Percentile } from '../figures/point.js';
import { rangeText } from '../figures/range.js';
import { shareInterval } from '../figures/share.js';
import { namedSeries } from '../model/author-series.js';
import { lenses } from '../model/lens.js';
import type { Odds, Spread, Summary, TargetSummary } from '../summary/summary.js';
import { metricWord } from '../words/series-label.js';
import type { Words } from '../words/words.js';
import { targetCaveat } from './caveats.js';
import { author, detail, joined, none, notation, sentence, strong, type Content } from './content.js';
import type { TextContext } from './context.js';
import { amountFigure, at, bandOf, entryAt, interval95, odds } from './figures.js';
import { periodHead } from './fiscal-year.js';
import { undefinedTrials } from './measures.js';
import { blocks, note, paragraph, type Block, type Section } from './page.js';
import { targetPaths } from './path.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead } from './table.js';
import type { Head, Row, Table } from './table.js';

/** What was promised by when, and how likely it is under each lens. */
export function targetsSection({ summary, words }: TextContext): Section {
  const { title, noTargets } = words.targets;
  if (summary.targets.length === 0) return { id: 'targets', title, blocks: [paragraph(noTargets)] };
  return {
    id: 'targets',
    title,
    blocks: blocks(note(words.targets.note), targetsTable({ summary, words }), targetPaths({ summary, words })),
  };
}

const lensHeads = (words: Words, name: (lens: string) => string): Head[] =>
  lenses.map((lens) => numberHead(name(words.verdict.lenses[lens])));

/** What a target asks for, exactly as written, in its own unit: `≥ 25%`. */
export function targetBound(target: TargetSummary, summary: Summary, words: Words): Content {
  const writer = targetWriter(summary, target);
  const value = amountFigure(writer, writer.statedDigits(target.value), at(target, 'value'), words.figures);
  return sentence((keep) => words.targets[target.comparison](keep(value)));
}

function targetsTable({ summary, words }: TextContext): Table {
  const targetRow = (target: TargetSummary): Row => {
    const writer = targetWriter(summary, target);
    return row(
      [author(target.label), detail(measuredBy(target, summary.scenario, words))],
      [
        textCell([targetBound(target, summary, words), detail(windowOf(target, words)), spanOf(target, words)]),
        ...lenses.map((lens) => numberCell(likely(target.odds[lens], words))),
        ...lenses.map((lens) => numberCell(distribution(target.reached[lens], writer, summary.replay.trials, words))),
      ],
    );
  };
  return table({
    id: 'targets-table',
    caption: words.targets.caption,
    layout: 'records targets',
    head: [
      textHead(words.targets.target),
      textHead(words.targets.condition),
      ...lensHeads(words, words.targets.oddsOf),
      ...lensHeads(words, words.targets.reachedOf),
    ],
    groups: [rowGroup(summary.targets.map(targetRow))],
  });
}

/** What is measured, and on which basis. */
function measuredBy({ metric, basis }: TargetSummary, scenario: Summary['scenario'], words: Words): Content {
  const name = namedSeries(metric) === null ? notation(metric) : author(metricWord(metric, scenario));
  const counted = `${words.targets.basis}${words.report.colon}${words.targets.bases[basis] ?? basis}`;
  return joined(basis === '' ? [name] : [name, counted], ' · ');
}

const windowOf = ({ by, over }: TargetSummary, words: Words): Content =>
  `${deadline(by, words.figures)} · ${words.targets.windows[over] ?? over}`;

const spanOf = ({ from, to }: TargetSummary, words: Words): Content =>
  detail(from === to ? calendar(to, words.figures) : periodHead(from, to, words));

const likely = (value: Odds, words: Words): Content => [
  strong(odds(value, words.figures)),
  interval95(
    shareInterval(value.low, value.high, value.se, words.figures),
    [at(value, 'low'), at(value, 'high')],
    words.figures,
  ),
];

function distribution(point: Spread, writer: AmountWriter, trials: number, words: Words): Content {
  const missing = undefinedTrials(point, words);
  if (point.p50 === null) return [none(words.figures.none), missing];
  const percent = writer.unit === '%' ? '%' : '';
  const digits = (percentile: Percentile): string =>
    writer.digits(point[percentile] ?? 0, percentileError(point, percentile, trials));
  const band = rangeText(digits('p10'), digits('p90'), words.figures);
  return [
    amountFigure(writer, digits('p50'), at(point, 'p50'), words.figures),
    point.p10 === point.p90 ? null : bandOf(band, [at(point, 'p10'), at(point, 'p90')], percent, writer.unit),
    medianInterval(point, writer, trials, words),
    missing,
  ];
}

/** 95% interval of the median; nothing where there is no sampling error. */
function medianInterval(point: Spread, { digits, unit }: AmountWriter, trials: number, words: Words): Content {
  const ends = point.intervals.p50;
  if (ends === null || ends[0] === ends[1]) return null;
  const error = percentileError(point, 'p50', trials);
  const limits = rangeText(digits(ends[0], error), digits(ends[1], error), words.figures);
  const sources = [entryAt(ends, 0), entryAt(ends, 1)] as const;
  return interval95(limits, sources, words.figures, unit === '%' ? '%' : '', unit);
}

/** Room for the name of a target. */
const NAME = 60;

/** Every target with its odds under both lenses, and how often a figure does not exist: such trials miss the target. */
export function targetsInShort({ summary, words }: TextContext): Block[] {
  const { targets } = summary;
  if (targets.length === 0) return [];
  /** The label that its author gave; without one, the name and what is measured. */
  const named = ({ label, name, metric }: TargetSummary): Content =>
    author(label === name ? `${name}${words.report.colon}${metricWord(metric, summary.scenario)}` : label, NAME);
  const cells = (target: TargetSummary): Row =>
    row(named(target), [
      textCell(targetBound(target, summary, words)),
      textCell(shortDeadline(target.by, words.figures)),
      ...lenses.map((lens) => numberCell(odds(target.odds[lens], words.figures))),
    ]);
  return blocks(
    table({
      id: 'targets-in-short',
      caption: words.targets.title,
      head: [textHead(''), textHead(''), textHead(''), ...lensHeads(words, (lens) => lens)],
      groups: [rowGroup(targets.map(cells))],
    }),
    targets.flatMap((target) => {
      const caveat = targetCaveat(target, words);
      return caveat === null ? [] : [note(named(target), words.report.colon, caveat.text)];
    }),
  );
}
