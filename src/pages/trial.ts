import type { Replay } from '../decide/paths/replay.js';
import { decimal } from '../figures/digits.js';
import { moneyScale } from '../figures/money.js';
import { significant } from '../figures/significant.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import { inputLabel } from '../words/input-label.js';
import { wordsOf } from '../words/words.js';
import { author } from './content.js';
import { figure, money, moneyInText } from './figures.js';
import { answerLine, blocks, paragraph, type Block } from './page.js';
import { paidBackBy } from './paths.js';
import {
  numberCell,
  numberHead,
  row,
  rowGroup,
  table,
  textCell,
  textHead,
  type Head,
  type Row,
  type Table,
} from './table.js';

/** One trial: its measures, what chance dealt it, and its months. Its figures are those of no summary. */
export const trialPage = (replay: Replay, scenario: Scenario, names: readonly string[]): Block[][] =>
  [
    masthead(replay, scenario),
    chance(replay, scenario),
    drawn(replay, scenario),
    names.length === 0 ? cash(replay, scenario) : chosen(replay, scenario, names),
  ].filter((part) => part.length > 0);

const rowsOnly = (id: string, head: readonly Head[], rows: readonly Row[]): Table =>
  table({ id, caption: null, head, groups: [rowGroup(rows)] });

function masthead({ trial, lens, flow }: Replay, { locale, currency, simulation }: Scenario): Block[] {
  const words = wordsOf(locale);
  const [npv, peak] = [flow.npv[0], flow.peakDeficit[0]];
  const scale = moneyScale([npv, peak], currency, words.figures);
  const months = Number.isFinite(flow.payback[0]) ? flow.payback[0] : null;
  const [number, trials] = [trial + 1, simulation.trials].map((count) => decimal(count, 0, words.figures));
  return blocks(
    answerLine(words.commands.trial.title(number, trials, words.verdict.lenses[lens])),
    paragraph(
      [`${words.paths.npv} `, moneyInText(scale, npv, 0)],
      [` · ${words.paths.payback} `, paidBackBy(months, null, words)],
      [` · ${words.decision.peak} `, moneyInText(scale, peak, 0)],
    ),
  );
}

function chance({ succeeded }: Replay, { locale, initiatives }: Scenario): Block[] {
  if (succeeded.size === 0) return [];
  const say = wordsOf(locale).commands.trial;
  const rows = initiatives
    .filter(({ id }) => succeeded.has(id))
    .map(({ id, label }) => row(author(label), [textCell(succeeded.get(id) === 1 ? say.succeeded : say.failed)]));
  return blocks(answerLine(say.chance), rowsOnly('trial-chance', [textHead(''), textHead('')], rows));
}

function drawn({ drawn: values }: Replay, scenario: Scenario): Block[] {
  if (values.size === 0) return [];
  const { locale } = scenario;
  const say = wordsOf(locale).commands.trial;
  const rows = [...values].map(([id, value]) =>
    row(author(inputLabel(scenario, id, locale)), [numberCell(figure(significant(value, 6)))]),
  );
  return blocks(
    answerLine(`${say.drawn} (${say.perMonth})`),
    rowsOnly('trial-drawn', [textHead(''), numberHead('')], rows),
  );
}

function cash(replay: Replay, { locale, currency, start }: Scenario): Block[] {
  const words = wordsOf(locale);
  const say = words.commands.trial;
  const { with: with_, without } = replay.series('cash');
  const difference = replay.flow.flow.map((column) => column[0]);
  const cumulative = replay.flow.cumulative.map((column) => column[0]);
  const scale = moneyScale([...with_, ...without, ...cumulative], currency, words.figures);
  const rows = difference.map((_, t) =>
    row(
      formatMonth(start + t),
      [with_[t], without[t], difference[t], cumulative[t]].map((amount) => numberCell(money(scale, amount, 0))),
    ),
  );
  const { with: plan, without: baseline, difference: gap, cumulative: sum } = say.columns;
  const head = [textHead(say.month), ...[plan, baseline, gap, sum].map(numberHead)];
  return blocks(answerLine(say.byMonth(scale.unit)), rowsOnly('trial-cash', head, rows));
}

function chosen(replay: Replay, { locale, start, horizon }: Scenario, names: readonly string[]): Block[] {
  const say = wordsOf(locale).commands.trial;
  const found = names.map((name) => replay.series(name));
  const head = [
    textHead(say.month),
    ...names.flatMap((name) => [`${name} ${say.columns.with}`, say.columns.without].map(numberHead)),
  ];
  const rows = Array.from({ length: horizon }, (_, t) =>
    row(
      formatMonth(start + t),
      found.flatMap(({ with: with_, without }) =>
        [with_[t], without[t]].map((value) => numberCell(figure(significant(value, 6)))),
      ),
    ),
  );
  return [rowsOnly('trial-series', head, rows)];
}
