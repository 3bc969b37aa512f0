import { cutMiddle } from '../charts/cut-middle.js';
import { endTexts, sensitivityAmounts } from '../charts/tornado.js';
import type { Estimated } from '../decide/estimate/jackknife.js';
import type {
  SensitivityAnalysis,
  SensitivityInput,
  SensitivityOutcome,
} from '../decide/sensitivity/sensitivity-analysis.js';
import { decimal, lastPlace } from '../figures/digits.js';
import type { MoneyScale } from '../figures/money.js';
import { runValueWriter } from '../figures/net-value.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import { boundedShare, percentage } from '../figures/share.js';
import type { Words } from '../words/words.js';
import { author, joined, none, sentence, type Content, type Figure } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, figure, money, moneyFigure, shareError, withUnit } from './figures.js';
import { blocks, note, paragraph, type Block, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row, type Table } from './table.js';

/** Rows of a table; the rest is in the files. */
const MOST = 12;

/** Rows of the short form. */
const FEW = 5;

/** Inputs by their share of an outcome, strongest first. */
const byStrength = ({ inputs }: SensitivityAnalysis, outcome: number): SensitivityInput[] =>
  [...inputs].sort((a, b) => b.effects[outcome].first.value - a.effects[outcome].first.value);

/** What an input, or chance, has of the spread of an outcome. */
const shareOf = (estimated: Estimated, words: Words): Figure =>
  figure(boundedShare(estimated, words.figures), at(estimated, 'value'));

/** Both ends of an input, as its author would write them; a unit of its own is said once. */
function endsOf(input: SensitivityInput, { scenario }: MoneyFacts): Content {
  const [low, high] = endTexts(input, scenario);
  if (input.kind === 'success') return `${low} → ${high}`;
  const unit = high.includes(' ') ? high.slice(high.indexOf(' ')) : '';
  const isShared = unit !== '' && low.endsWith(unit);
  const from = isShared
    ? figure(low.slice(0, -unit.length), at(input, 'low'), unit.trim())
    : figure(low, at(input, 'low'));
  return [from, ' → ', figure(high, at(input, 'high'))];
}

/** The mean of an outcome with an input held: money, or a share. */
const heldAt = (mean: Estimated, kind: SensitivityOutcome['kind'], scale: MoneyScale): Content =>
  kind === 'npv'
    ? withUnit(scale, money(scale, mean.value, mean.se, at(mean, 'value')))
    : figure(percentage(mean.value, mean.se, scale.words), at(mean, 'value'));

/** What each outcome hangs on: pictures, then a table an outcome. */
export function sensitivitySection(analysis: SensitivityAnalysis, context: PageContext): Section {
  const { words } = context;
  const write = (count: number): string => decimal(count, 0, words.figures);
  const [first] = analysis.outcomes;
  const rest = analysis.inputs.length - MOST;
  return {
    id: 'sensitivity',
    title: words.sensitivity.title,
    blocks: blocks(
      pictures(context, 'sensitivity'),
      note(
        words.sensitivity.note(write(analysis.trials), write(analysis.rerunTrials), words.verdict.lenses[first.lens]),
      ),
      analysis.inputs.some(({ correlated }) => correlated) ? note(words.sensitivity.overlap) : null,
      analysis.outcomes.map((outcome, at) => outcomeTable(analysis, outcome, at, context)),
      rest > 0 ? note(words.sensitivity.others(rest)) : null,
    ),
  };
}

function outcomeTable(
  analysis: SensitivityAnalysis,
  outcome: SensitivityOutcome,
  which: number,
  { summary, words }: PageContext,
): Table {
  const say = words.sensitivity;
  const scale = runMoney(summary, sensitivityAmounts(analysis));
  const missing = none(words.figures.none);
  const estimate = (estimated: Estimated | null): Content =>
    estimated === null ? missing : [shareOf(estimated, words), shareError(estimated, words.figures)];
  const line = (input: SensitivityInput): Row => {
    const { rank, first, total } = input.effects[which];
    const held = (end: 'low' | 'high'): Content =>
      input.tornado === null ? words.figures.none : heldAt(input.tornado[end][which].mean, outcome.kind, scale);
    const correlation = figure(decimal(rank.value, lastPlace(rank.se, -2), words.figures), at(rank, 'value'));
    return row(
      [author(input.label), input.correlated ? ' *' : ''],
      [
        textCell(author(endsOf(input, summary))),
        ...[correlation, estimate(first), estimate(total), held('low'), held('high')].map(numberCell),
      ],
    );
  };
  const chance = row(words.analysisCharts.sensitivity.chance, [
    textCell(''),
    ...['', estimate(outcome.chance), '', '', ''].map(numberCell),
  ]);
  return table({
    id: `sensitivity-${which + 1}`,
    caption: author(outcomeCaption(outcome, scale, summary, words)),
    layout: 'records',
    head: [
      ...[words.report.input, say.ends].map(textHead),
      ...[say.rank, say.first, say.total, say.atLow, say.atHigh].map(numberHead),
    ],
    groups: [rowGroup([...byStrength(analysis, which).slice(0, MOST).map(line), chance])],
  });
}

function outcomeCaption(outcome: SensitivityOutcome, scale: MoneyScale, summary: MoneyFacts, words: Words): Content {
  const { kind, mean } = outcome;
  const shown =
    kind === 'npv'
      ? withUnit(
          scale,
          moneyFigure(
            scale,
            runValueWriter(summary, scale).digits({ mean: mean.value, se: mean.se }),
            at(mean, 'value'),
          ),
        )
      : heldAt(mean, kind, scale);
  return sentence((keep) => words.sensitivity.caption(words.analysisCharts.sensitivity.outcome(outcome), keep(shown)));
}

/** The same for narrow lines: the strongest inputs of the net present value with both ends, and in one line those of each other outcome. */
export function sensitivityInShort(
  analysis: SensitivityAnalysis,
  context: AnalysisContext,
  { full = false }: { readonly full?: boolean } = {},
): Block[] {
  const { words } = context;
  const shown = byStrength(analysis, 0).slice(0, full ? MOST : FEW);
  return blocks(
    strongestTable(analysis, shown, context),
    analysis.outcomes.slice(1).map((_, i) => paragraph(strongestLine(analysis, i + 1, words))),
    shown.some(({ correlated }) => correlated) ? note(words.sensitivity.overlap) : null,
  );
}

function strongestTable(
  analysis: SensitivityAnalysis,
  shown: readonly SensitivityInput[],
  { summary, words }: AnalysisContext,
): Table {
  const say = words.sensitivity;
  const scale = runMoney(summary, sensitivityAmounts(analysis));
  const line = (input: SensitivityInput): Row => {
    const { first, total } = input.effects[0];
    const held = (end: 'low' | 'high'): Content => {
      if (input.tornado === null) return '';
      const { mean } = input.tornado[end][0];
      return money(scale, mean.value, mean.se, at(mean, 'value'));
    };
    return row(
      [author(cutMiddle(input.label, words.terminal.inputNameEms)), input.correlated ? ' *' : ''],
      [
        numberCell(shareOf(first, words)),
        numberCell(total === null ? '' : shareOf(total, words)),
        textCell(author(endsOf(input, summary), 22)),
        numberCell(held('low')),
        textCell(input.tornado === null ? '' : '→'),
        textCell(held('high')),
      ],
    );
  };
  const chance = row(words.analysisCharts.sensitivity.chance, [
    numberCell(shareOf(analysis.outcomes[0].chance, words)),
    ...['', '', '', '', ''].map(textCell),
  ]);
  return table({
    id: 'sensitivity-in-short',
    caption: say.title,
    head: [
      textHead(words.report.input),
      numberHead(say.first),
      numberHead(say.total),
      textHead(say.ends),
      numberHead(scale.unit),
      textHead(''),
      textHead(say.npv),
    ],
    groups: [rowGroup([...shown.map(line), chance])],
  });
}

/** The two strongest inputs that stand out of their error. */
function strongestLine(analysis: SensitivityAnalysis, which: number, words: Words): Content {
  const say = words.analysisCharts.sensitivity;
  const outcome = analysis.outcomes[which];
  const clear = byStrength(analysis, which)
    .filter(({ effects }) => effects[which].first.value > 2 * (effects[which].first.se ?? Infinity))
    .slice(0, 2)
    .map(({ label, effects }): Content => [
      author(cutMiddle(label, words.terminal.inputNameEms)),
      ' ',
      shareOf(effects[which].first, words),
    ]);
  const listed = clear.length === 0 ? [words.sensitivity.none] : clear;
  return [
    words.sensitivity.strongest(say.outcome(outcome)),
    joined([...listed, [`${say.chance} `, shareOf(outcome.chance, words)]], words.terminal.comma),
  ];
}
