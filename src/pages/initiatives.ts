import { initiativeMoney, runMoney } from '../figures/run-money.js';
import { monthsText } from '../figures/counted.js';
import { calendar } from '../figures/month.js';
import type { MoneyScale } from '../figures/money.js';
import { lenses, type Lens } from '../model/lens.js';
import type { InitiativeSummary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { statementCaveats } from './caveats.js';
import { author, authorOr, detail, joined, none, notation, type Content } from './content.js';
import type { PageContext, TextContext } from './context.js';
import { at, figure, moneyAt, moneyInText, odds, withUnit } from './figures.js';
import { ownCost } from './cost-lines.js';
import { columnsOf, flowTable } from './flow-table.js';
import { measureWriter, medianAndBand, paybackMonth, peakAt, stacked, type Measure } from './measures.js';
import { lensPair } from './lens-pair.js';
import { blocks, facts, note, paragraph, type Block, type Part, type Section } from './page.js';
import { paidBackBy } from './payback.js';
import { pictures } from './pictures.js';
import { success } from './success.js';
import {
  corner,
  groupHead,
  numberCell,
  numberHead,
  row,
  rowGroup,
  table,
  textHead,
  type Row,
  type Table,
} from './table.js';
import { monthOr, runsFor } from './timeline.js';

/** The initiatives side by side, then each with what was declared about it and what came out. */
export function initiativesSection(context: PageContext): Section {
  const { summary, words } = context;
  const { title, noInitiatives, valueNote, addedCostNote } = words.initiatives;
  if (summary.initiatives.length === 0) return { id: 'initiatives', title, blocks: [paragraph(noInitiatives)] };
  return {
    id: 'initiatives',
    title,
    blocks: blocks(
      pictures(context, 'initiatives'),
      overview(context),
      note(`${valueNote} ${addedCostNote}`),
      summary.initiatives.map((initiative, index) => single(initiative, index + 1, context)),
    ),
  };
}

const partId = (number: number): string => `initiative-${number}`;

function overview({ summary, words }: TextContext): Table {
  const scale = initiativeMoney(summary);
  const writer = measureWriter(summary, scale, words);
  const of =
    (measure: Measure) =>
    (initiative: InitiativeSummary, lens: Lens): Content =>
      stacked(measure(initiative[lens], writer));
  const by80: Measure = (flow) => paybackMonth(flow, flow.payback, 'by80', words);
  const columns: readonly (readonly [string, (initiative: InitiativeSummary, lens: Lens) => Content])[] = [
    [words.initiatives.oddsWithin, (initiative, lens) => within(initiative, lens, words)],
    [words.payback.recoveredBy('80%'), of(by80)],
    [words.payback.npv, of(medianAndBand((flow) => flow.npv))],
    [words.payback.peakMedian, of(peakAt('p50'))],
  ];
  const nameOf = (initiative: InitiativeSummary, index: number): Content => [
    { to: partId(index + 1), content: author(initiative.label) },
    detail(words.initiatives.declaredHorizon, words.report.colon, declared(initiative, words)),
  ];
  return table({
    id: 'initiatives-table',
    caption: words.initiatives.caption,
    unit: scale.unit,
    layout: 'wide pairs',
    head: [
      textHead(words.initiatives.initiative),
      textHead(words.verdict.lens),
      ...columns.map(([name]) => numberHead(name)),
    ],
    groups: summary.initiatives.map((initiative, index) =>
      lensPair(nameOf(initiative, index), words, (lens) => columns.map(([, cell]) => cell(initiative, lens))),
    ),
  });
}

/** Odds of having paid back within the declared horizon. */
function within(initiative: InitiativeSummary, lens: Lens, words: Words): Content {
  if (initiative[lens].noDifference) return none(words.payback.noDifference);
  const value = initiative.withinDeclared[lens];
  return value === null ? none(words.figures.none) : odds(value, words.figures);
}

/** The declared horizon, as its author wrote it. */
function declared({ declared: statement }: InitiativeSummary, words: Words): Content {
  if (statement === null) return words.report.notSaid;
  return statement.within === null
    ? words.initiatives.declaredNever
    : figure(monthsText(statement.within, words.figures), at(statement, 'within'));
}

function single(initiative: InitiativeSummary, number: number, context: TextContext): Part {
  const { words } = context;
  const { clockStart } = initiative.strict;
  const clock = clockStart === null ? words.initiatives.clockVaries : calendar(clockStart, words.figures);
  const flow = {
    id: `${partId(number)}-flow`,
    caption: [author(initiative.label), words.initiatives.single],
    costName: words.initiatives.addedCost,
    columns: columnsOf(initiative, words),
    above: [],
  };
  return {
    block: 'part',
    id: partId(number),
    layout: 'initiative',
    title: author(initiative.label),
    blocks: [facts(factsOf(initiative, context)), note(words.initiatives.clock(clock)), flowTable(flow, context)],
  };
}

function factsOf(initiative: InitiativeSummary, { summary, words }: TextContext): (readonly [string, Content])[] {
  const names = words.initiatives;
  const { declared: statement, sunkCost } = initiative;
  const scale = runMoney(summary);
  return [
    [names.kind, notation(initiative.kind)],
    [names.why, authorOr(initiative.why, words.report.notSaid)],
    [names.start, start(initiative, words)],
    [names.runs, runsFor(initiative.timeline, words)],
    [names.declaredHorizon, declared(initiative, words)],
    [names.because, authorOr(statement?.because ?? '', words.report.notSaid)],
    [names.review, monthOr(statement?.review ?? null, words)],
    [names.stop, stopRule(initiative, words)],
    [names.oddsWithin, byLens(words, (lens) => within(initiative, lens, words))],
    [names.ownCost, byLens(words, (lens) => withUnit(scale, stacked(ownCost(summary, initiative, lens, scale))))],
    [names.started, odds(initiative.started, words.figures)],
    [names.succeeded, success(summary, initiative, words.figures)],
    [names.stopped, odds(initiative.stopped, words.figures)],
    ...(sunkCost === 0 ? [] : [[names.sunk, moneyInText(scale, sunkCost, 0, at(initiative, 'sunkCost'))] as const]),
  ];
}

const byLens = (words: Words, of: (lens: Lens) => Content): Content =>
  joined(
    lenses.map((lens) => [words.verdict.lenses[lens], ' ', of(lens)]),
    ' · ',
  );

function stopRule({ stop }: InitiativeSummary, words: Words): Content {
  if (stop === null) return words.report.notSaid;
  return stop === 'none' ? words.initiatives.stopNone : notation(stop);
}

const start = (initiative: InitiativeSummary, words: Words): Content =>
  initiative.start === null
    ? words.initiatives.startWhen(initiative.startRule)
    : calendar(initiative.start, words.figures);

/** Room for the name of an initiative beside its figures, and before what they cannot tell. */
const NAME = 40;
const ABOUT = 60;

/** One line an initiative: the declared horizon, the odds of keeping it, and its value under both lenses. */
export function initiativesInShort({ summary, words }: TextContext): Block[] {
  if (summary.initiatives.length === 0) return [];
  const scale = initiativeMoney(summary);
  const { strict, broad } = words.verdict.lenses;
  const names = words.terminal;
  return blocks(
    table({
      id: 'initiatives-in-short',
      caption: words.initiatives.title,
      unit: scale.unit,
      heads: [
        [
          corner,
          numberHead(names.declared),
          groupHead(names.oddsWithin, 2),
          numberHead(names.median),
          groupHead(names.npvMedian, 2),
        ],
        [textHead(''), ...['', strict, broad, broad, strict, broad].map(numberHead)],
      ],
      groups: [rowGroup(summary.initiatives.map((initiative) => inShort(initiative, scale, { summary, words })))],
    }),
    statementCaveats(summary, words).map(({ label, text }) => note(author(label, ABOUT), words.report.colon, text)),
  );
}

function inShort(initiative: InitiativeSummary, scale: MoneyScale, { summary, words }: TextContext): Row {
  const { declared: statement } = initiative;
  const odd = (lens: Lens): Content =>
    initiative[lens].noDifference ? words.figures.none : within(initiative, lens, words);
  const worth = (lens: Lens): Content =>
    initiative[lens].noDifference
      ? none(words.payback.noDifference)
      : moneyAt(scale, initiative[lens].npv, 'p50', summary.replay.trials);
  const never = statement !== null && statement.within === null;
  return row(
    author(initiative.label, NAME),
    [
      never ? words.terminal.neverAlone : declared(initiative, words),
      ...lenses.map(odd),
      paidBackBy(initiative.broad, 'by50', words),
      ...lenses.map(worth),
    ].map(numberCell),
  );
}
