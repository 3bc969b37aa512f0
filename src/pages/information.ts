import { cutMiddle } from '../charts/cut-middle.js';
import type { Estimated } from '../decide/estimate/jackknife.js';
import type {
  InformationAnalysis,
  InformationCheck,
  InformationChoice,
  InformationInput,
} from '../decide/information/information-analysis.js';
import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import { moneyErrorText, type MoneyScale } from '../figures/money.js';
import { runValueWriter } from '../figures/net-value.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import { percent, percentage } from '../figures/share.js';
import type { Words } from '../words/words.js';
import { author, detail, sentence, type Content, type Figure } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, errorOf, figure, money, moneyError, moneyFigure, moneyInText, withUnit } from './figures.js';
import { blocks, note, paragraph, title, type Block, type Paragraph, type Section } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Table } from './table.js';

/** What all figures of the analysis are written with. */
interface InformationWriter {
  readonly analysis: InformationAnalysis;
  /** The one money unit of the analysis: that of what information is worth. */
  readonly scale: MoneyScale;
  readonly run: MoneyFacts;
  readonly words: Words;
}

function writerOf(analysis: InformationAnalysis, { summary, words }: AnalysisContext): InformationWriter {
  const { perfect, choices, checks } = analysis;
  const amounts = [perfect.value, ...choices.map(({ mean }) => mean.value), ...checks.map(({ cost }) => cost)];
  return { analysis, scale: runMoney(summary, amounts), run: summary, words };
}

/** What a choice is called. */
function choiceName({ kind, label, initiative }: InformationChoice, words: Words): string {
  const { choice } = words.information;
  return kind === 'without' ? choice.without(label === '' ? (initiative ?? '') : label) : choice[kind];
}

/** Mean net present value of what can be chosen, and its error, in the digits that the run has. */
function meanOf(
  { mean }: InformationChoice,
  { scale, run }: InformationWriter,
): { mean: Figure; error: string | null } {
  const { digits, error } = runValueWriter(run, scale);
  const value = { mean: mean.value, se: mean.se };
  return { mean: moneyFigure(scale, digits(value), at(mean, 'value')), error: error(value) };
}

const bestOf = (choice: InformationChoice, words: Words): Figure =>
  figure(percent(choice.best, 0, words.figures), at(choice, 'best'));

const delayOf = (check: InformationCheck, words: Words): Figure =>
  figure(monthsText(check.delay, words.figures), at(check, 'delay'));

const amountOf = (scale: MoneyScale, estimated: Estimated): Figure =>
  money(scale, estimated.value, estimated.se, at(estimated, 'value'));

const estimate = (scale: MoneyScale, estimated: Estimated): Content => [
  amountOf(scale, estimated),
  moneyError(scale, estimated),
];

/** The sentences above the tables: what would be decided now, and what knowing everything is worth. */
function claims(writer: InformationWriter): Paragraph[] {
  const { analysis, scale, words } = writer;
  const { choices, decision, perfect } = analysis;
  const now = choices.flatMap((choice) =>
    choice.name !== decision
      ? []
      : sentence((keep) =>
          words.information.now(choiceName(choice, words), keep(withUnit(scale, meanOf(choice, writer).mean))),
        ),
  );
  const worth = moneyInText(scale, perfect.value, perfect.se, at(perfect, 'value'));
  return [now, sentence((keep) => words.information.perfect(keep(worth)))].map((claim) => paragraph(author(claim)));
}

/** How a check is valued. */
function ruleNote({ analysis, words }: InformationWriter): Paragraph {
  const { discountRate } = analysis;
  if (discountRate === null) return note(words.information.rule(null));
  const rate = figure(percentage(discountRate, 0, words.figures), at(analysis, 'discountRate'));
  return note(sentence((keep) => words.information.rule(keep(rate))));
}

/** What finding out is worth: choices, inputs above the noise, and the declared checks. */
export function informationSection(analysis: InformationAnalysis, context: PageContext): Section {
  const { words } = context;
  const writer = writerOf(analysis, context);
  return {
    id: 'information',
    title: words.information.title,
    blocks: blocks(
      claims(writer),
      note(words.information.note(decimal(analysis.trials, 0, words.figures), words.verdict.lenses[analysis.lens])),
      choicesTable(writer),
      inputBlocks(writer),
      analysis.checks.length === 0 ? null : [checksTable(writer), ruleNote(writer)],
    ),
  };
}

function choicesTable(writer: InformationWriter): Table {
  const { analysis, scale, words } = writer;
  const rows = analysis.choices.map((choice) => {
    const { mean, error } = meanOf(choice, writer);
    return row(author(choiceName(choice, words)), [
      numberCell([mean, errorOf(error, choice.mean, scale.unit)]),
      numberCell(bestOf(choice, words)),
    ]);
  });
  return table({
    id: 'information-choices',
    caption: words.information.choices,
    unit: scale.unit,
    layout: 'records',
    head: [textHead(words.information.choices), numberHead(words.information.mean), numberHead(words.information.best)],
    groups: [rowGroup(rows)],
  });
}

function inputBlocks({ analysis: { inputs }, scale, words }: InformationWriter): Block[] {
  const seen = inputs.filter((input) => input.seen);
  if (seen.length === 0) return [paragraph(words.information.nothingAtAll(inputs.length))];
  const rest = inputs.length - seen.length;
  const line = (input: InformationInput): ReturnType<typeof row> =>
    row(author(input.label), [
      numberCell(estimate(scale, input.value)),
      numberCell(money(scale, input.floor, 0, at(input, 'floor'))),
    ]);
  return blocks(
    table({
      id: 'information-inputs',
      caption: words.information.inputs,
      unit: scale.unit,
      layout: 'records',
      head: [textHead(words.report.input), numberHead(words.information.value), numberHead(words.information.floor)],
      groups: [rowGroup(seen.map(line))],
    }),
    rest === 0 ? null : note(words.information.more(rest)),
  );
}

function checksTable({ analysis: { checks }, scale, words }: InformationWriter): Table {
  const say = words.information;
  const rows = checks.map((check) =>
    row(
      [author(check.label), check.why === '' ? null : detail(author(check.why))],
      [
        textCell(author(check.ofLabels.join(', '))),
        numberCell(check.seen ? estimate(scale, check.value) : say.nothingSeen),
        numberCell(money(scale, check.cost, 0, at(check, 'cost'))),
        numberCell(delayOf(check, words)),
        numberCell([estimate(scale, check.net), detail(say.worth[check.worth])]),
      ],
    ),
  );
  return table({
    id: 'information-checks',
    caption: say.checks,
    unit: scale.unit,
    layout: 'records',
    head: [...[say.check, say.of].map(textHead), ...[say.value, say.cost, say.delay, say.net].map(numberHead)],
    groups: [rowGroup(rows)],
  });
}

/** Longest name of an input, a wide character counting 1 and others 0.6. */
const NAME_EMS = 40;

/** The same for narrow lines: the claims, inputs above the noise and checks; in full with the choices. */
export function informationInShort(
  analysis: InformationAnalysis,
  context: AnalysisContext,
  { full = false }: { readonly full?: boolean } = {},
): Block[] {
  const { words } = context;
  const writer = writerOf(analysis, context);
  const { inputs, checks } = analysis;
  const seen = inputs.filter((input) => input.seen).slice(0, full ? 20 : 5);
  const rest = inputs.filter((input) => !input.seen).length;
  const unseen = seen.length === 0 ? words.information.nothingAtAll(inputs.length) : words.information.more(rest);
  return blocks(
    title(words.information.title),
    claims(writer),
    full ? choicesInShort(writer) : null,
    seen.length === 0 ? null : inputsInShort(seen, writer),
    seen.length === 0 || rest > 0 ? note(unseen) : null,
    checks.length === 0 ? null : checksInShort(writer),
  );
}

/** `±1.2 million`; nothing where there is no error to show. */
function errorInText(scale: MoneyScale, shown: string | null, estimated: Estimated): Content {
  if (shown === null) return null;
  return ['±', withUnit(scale, moneyFigure(scale, shown, at(estimated, 'se')))];
}

function choicesInShort(writer: InformationWriter): Table {
  const { analysis, scale, words } = writer;
  const rows = analysis.choices.map((choice) => {
    const { mean, error } = meanOf(choice, writer);
    return row(author(choiceName(choice, words), 40), [
      numberCell(withUnit(scale, mean)),
      textCell(errorInText(scale, error, choice.mean)),
      numberCell([`${words.information.best} `, bestOf(choice, words)]),
    ]);
  });
  return table({
    id: 'choices-in-short',
    caption: null,
    head: [textHead(''), numberHead(''), textHead(''), numberHead('')],
    groups: [rowGroup(rows)],
  });
}

function inputsInShort(inputs: readonly InformationInput[], { scale }: InformationWriter): Table {
  const rows = inputs.map(({ label, value }) =>
    row(author(cutMiddle(label, NAME_EMS)), [
      numberCell(withUnit(scale, amountOf(scale, value))),
      textCell(errorInText(scale, moneyErrorText(scale, value.se), value)),
    ]),
  );
  return table({
    id: 'inputs-in-short',
    caption: null,
    head: [textHead(''), numberHead(''), textHead('')],
    groups: [rowGroup(rows)],
  });
}

function checksInShort(writer: InformationWriter): Block[] {
  const { analysis, scale, words } = writer;
  const say = words.information;
  const rows = analysis.checks.map((check) =>
    row(author(check.label), [
      numberCell(check.seen ? amountOf(scale, check.value) : words.figures.none),
      numberCell(money(scale, check.cost, 0, at(check, 'cost'))),
      numberCell(delayOf(check, words)),
      numberCell(amountOf(scale, check.net)),
      textCell(say.worth[check.worth]),
    ]),
  );
  return blocks(
    table({
      id: 'checks-in-short',
      caption: null,
      head: [
        textHead(`${say.check} (${scale.unit})`),
        ...[say.value, say.cost, say.delay, say.netShort].map(numberHead),
        textHead(''),
      ],
      groups: [rowGroup(rows)],
    }),
    analysis.checks.filter(({ seen }) => !seen).map(({ label }) => paragraph(author(label), `: ${say.nothingSeen}`)),
    ruleNote(writer),
  );
}
