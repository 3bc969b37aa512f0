import type { Flip, FlipAnalysis, InputFlips } from '../decide/flip/flip-analysis.js';
import { authorValue } from '../figures/author-value.js';
import { decimal } from '../figures/digits.js';
import { errorOf } from '../figures/point.js';
import { rangeText } from '../figures/range.js';
import { author, detail, interval, notation, sentence, strong, type Content, type Figure } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, figure } from './figures.js';
import { answerLine, blocks, note, paragraph, type Block, type Section } from './page.js';
import { detailCell, row, rowGroup, table, textCell, textHead, type Row, type RowGroup, type Table } from './table.js';

/** A value of an input, written its author's way with the digits that the interval of the flip allows. */
const valueText = (
  value: number,
  { low, high }: Flip,
  written: InputFlips['written'],
  { summary, words }: AnalysisContext,
): string => authorValue(value, errorOf(low, high), written, summary.scenario.currency, words.figures);

const valueOf = (flip: Flip, { written }: InputFlips, context: AnalysisContext): Figure =>
  figure(valueText(flip.value, flip, written, context), at(flip, 'value'));

/** On which side of the value the verdict is another, as seen from the middle of the input. */
const sideOf = ({ below }: Flip, { outcome }: Pick<FlipAnalysis, 'outcome'>): 'above' | 'below' =>
  below === outcome ? 'above' : 'below';

/** What the input must do to flip the verdict, what the verdict is then, and between which values sampling error decides. */
interface FlipParts {
  readonly condition: Content;
  readonly then: string;
  readonly interval: Content;
}

export function flipParts(
  analysis: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  context: AnalysisContext,
): FlipParts {
  const { words } = context;
  const held = input.atMiddle === analysis.outcome;
  const side = sideOf(flip, analysis);
  return {
    condition: sentence((keep) => words.flips.condition(held, side, keep(valueOf(flip, input, context)))),
    then: words.flips.then(held, words.verdict.outcomes[flip[side]]),
    interval: flip.low === flip.high ? null : intervalOf(flip, input, context),
  };
}

/** 95% interval of the value; the unit stands behind its upper end. */
function intervalOf(flip: Flip, { written }: InputFlips, context: AnalysisContext): Content {
  const { words } = context;
  const end = (value: number | null, unit: string): string =>
    value === null ? words.flips.open : valueText(value, flip, { ...written, unit }, context);
  const { low, to, high } = rangeText(end(flip.low, ''), end(flip.high, written.unit), words.figures);
  const shown = (text: string, key: 'low' | 'high'): Content =>
    flip[key] === null ? text : figure(text, at(flip, key));
  return [`${words.figures.interval95} `, shown(low, 'low'), to, shown(high, 'high')];
}

/** `stays go unless win rate falls below 12.4%, then borderline`: the nearest flip of an input. @param label in the room there is for it */
export function flipSentence(
  analysis: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  label: Content,
  context: AnalysisContext,
): Content {
  const { words } = context;
  const [flip] = input.flips;
  const side = sideOf(flip, analysis);
  const say = input.atMiddle === analysis.outcome ? words.flips.unless : words.flips.onlyIf;
  return sentence((keep) =>
    say({
      outcome: words.verdict.outcomes[analysis.outcome],
      label: keep(label),
      value: keep(valueOf(flip, input, context)),
      then: words.verdict.outcomes[flip[side]],
      side,
    }),
  );
}

const kinds = ['drawn', 'constant'] as const;
const isFlipping = ({ flips }: InputFlips): boolean => flips.length > 0;
const names = (inputs: readonly InputFlips[]): string => inputs.map(({ label }) => label).join(', ');

/** A group of rows for each kind of input. @param most inputs shown of each kind */
const byKind = (
  { inputs }: FlipAnalysis,
  { words }: AnalysisContext,
  rowsOf: (input: InputFlips) => readonly Row[],
  most = Infinity,
): RowGroup[] =>
  kinds
    .map((kind) => {
      const shown = inputs.filter((input) => input.kind === kind && isFlipping(input)).slice(0, most);
      return rowGroup(shown.flatMap(rowsOf), words.flips.kinds[kind]);
    })
    .filter(({ rows }) => rows.length > 0);

/** Inputs whose flip is another with all trials of the run. */
const denied = ({ inputs }: FlipAnalysis): InputFlips[] =>
  inputs.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));

/** Values of the main inputs at which the verdict changes. */
export function flipsSection(analysis: FlipAnalysis, context: PageContext): Section {
  const { words } = context;
  const { inputs, trials, confirmedWith } = analysis;
  const still = inputs.filter((input) => !isFlipping(input));
  const first = inputs.find(isFlipping);
  const lead = first === undefined ? words.flips.nothing : flipSentence(analysis, first, first.label, context);
  const doubtful = denied(analysis);
  return {
    id: 'flips',
    title: words.flips.flips,
    blocks: blocks(
      paragraph(strong(author(lead))),
      note(words.flips.flipsNote(decimal(trials, 0, words.figures), decimal(confirmedWith, 0, words.figures))),
      first === undefined ? null : flipsTable(analysis, context),
      doubtful.length === 0 ? null : note(author(words.flips.disagrees(names(doubtful)))),
      still.length === 0 ? null : note(author(words.flips.none(names(still)))),
    ),
  };
}

function flipsTable(analysis: FlipAnalysis, context: PageContext): Table {
  const { words } = context;
  const rowsOf = (input: InputFlips): Row[] => input.flips.map((flip) => flipRow(analysis, input, flip, context));
  return table({
    id: 'flips-table',
    caption: words.flips.now(words.verdict.outcomes[analysis.outcome]),
    layout: 'records',
    head: [words.report.input, words.flips.flipsAt, words.flips.rule].map(textHead),
    groups: byKind(analysis, context, rowsOf),
  });
}

function flipRow(analysis: FlipAnalysis, input: InputFlips, flip: Flip, context: PageContext): Row {
  const { words } = context;
  const { condition, then, interval: range } = flipParts(analysis, input, flip, context);
  const written = detail(words.assumptions.written, words.report.colon, notation(input.text));
  return row(
    [author(input.label), written],
    [
      textCell([author(condition), ' → ', then, range === null ? null : interval(author(range))]),
      textCell([notation(flip.rule), flip.confirmed === null ? null : detail(words.flips.confirmedBy(flip.confirmed))]),
    ],
  );
}

/** The same in short: each input with its flips below it. @param most inputs shown of each kind; those without a flip are named when all are shown */
export function flipsInShort(analysis: FlipAnalysis, context: AnalysisContext, most = Infinity): Block[] {
  const { words } = context;
  const rowsOf = (input: InputFlips): Row[] => [
    row(author(input.label), []),
    ...input.flips.map((flip) => {
      const { condition, then, interval: range } = flipParts(analysis, input, flip, context);
      return row(condition, [textCell(then), detailCell(range)]);
    }),
  ];
  const groups = byKind(analysis, context, rowsOf, most);
  const still = analysis.inputs.filter((input) => !isFlipping(input));
  const doubtful = denied(analysis);
  return blocks(
    answerLine(strong(words.flips.flips), ': ', words.flips.now(words.verdict.outcomes[analysis.outcome])),
    groups.length === 0
      ? paragraph(words.flips.nothing)
      : table({ id: 'flips-in-short', caption: null, head: ['', '', ''].map(textHead), groups }),
    still.length === 0 || most < Infinity ? null : paragraph(words.flips.none(names(still))),
    doubtful.length === 0 ? null : paragraph(words.flips.disagrees(names(doubtful))),
  );
}
