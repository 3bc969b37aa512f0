import { significant } from '../../figures/significant.js';
import type { Replay } from '../../decide/paths/replay.js';
import { inputLabel } from '../../words/input-label.js';
import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { decimal } from '../../figures/digits.js';
import { moneyDigits, moneyScale, moneyText } from '../../figures/money.js';
import { paidBackBy } from '../../pages/paths.js';
import { contentText } from '../../write/text/content.js';
import { noPaint } from '../../write/text/paint.js';
import { columns } from '../../write/text/columns.js';
import { wordsOf } from '../../words/words.js';

const figure = (value: number): string => significant(value, 6);

/** One trial as text: its measures, what chance dealt it, and its months. */
export function replayText(replay: Replay, scenario: Scenario, names: readonly string[]): string {
  const blocks = [
    masthead(replay, scenario),
    chance(replay, scenario),
    drawn(replay, scenario),
    names.length === 0 ? cash(replay, scenario) : chosen(replay, scenario, names),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function masthead({ trial, lens, flow }: Replay, { locale, currency, simulation }: Scenario): string[] {
  const [text, words] = [wordsOf(locale).commands.trial, wordsOf(locale)];
  const [npv, peak] = [flow.npv[0], flow.peakDeficit[0]];
  const scale = moneyScale([npv, peak], currency, words.figures);
  const months = Number.isFinite(flow.payback[0]) ? flow.payback[0] : null;
  return [
    text.title(
      decimal(trial + 1, 0, words.figures),
      decimal(simulation.trials, 0, words.figures),
      words.verdict.lenses[lens],
    ),
    `  ${words.paths.npv} ${moneyText(scale, npv, 0, false)} · ${words.paths.payback} ${contentText(paidBackBy(months, null, words), noPaint)} · ` +
      `${words.decision.peak} ${moneyText(scale, peak, 0, false)}`,
  ];
}

function chance({ succeeded }: Replay, { locale, initiatives }: Scenario): string[] {
  if (succeeded.size === 0) return [];
  const text = wordsOf(locale).commands.trial;
  const rows = initiatives
    .filter(({ id }) => succeeded.has(id))
    .map(({ id, label }) => [label, succeeded.get(id) === 1 ? text.succeeded : text.failed]);
  return [text.chance, ...columns(rows, ['left', 'left'])];
}

function drawn({ drawn: values }: Replay, scenario: Scenario): string[] {
  if (values.size === 0) return [];
  const { locale } = scenario;
  const text = wordsOf(locale).commands.trial;
  const rows = [...values].map(([id, value]) => [inputLabel(scenario, id, locale), figure(value)]);
  return [`${text.drawn} (${text.perMonth})`, ...columns(rows, ['left', 'right'])];
}

function cash(replay: Replay, { locale, currency, start }: Scenario): string[] {
  const [text, words] = [wordsOf(locale).commands.trial, wordsOf(locale)];
  const { with: with_, without } = replay.series('cash');
  const difference = replay.flow.flow.map((column) => column[0]);
  const cumulative = replay.flow.cumulative.map((column) => column[0]);
  const scale = moneyScale([...with_, ...without, ...cumulative], currency, words.figures);
  const rows = difference.map((_, t) => [
    formatMonth(start + t),
    ...[with_[t], without[t], difference[t], cumulative[t]].map((amount) => moneyDigits(scale, amount, 0)),
  ]);
  const head = [
    text.month,
    ...(['with', 'without', 'difference', 'cumulative'] as const).map((of) => text.columns[of]),
  ];
  return [text.byMonth(scale.unit), ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right'])];
}

function chosen(replay: Replay, { locale, start, horizon }: Scenario, names: readonly string[]): string[] {
  const text = wordsOf(locale).commands.trial;
  const found = names.map((name) => replay.series(name));
  const head = [text.month, ...names.flatMap((name) => [`${name} ${text.columns.with}`, text.columns.without])];
  const rows = Array.from({ length: horizon }, (_, t) => [
    formatMonth(start + t),
    ...found.flatMap(({ with: with_, without }) => [figure(with_[t]), figure(without[t])]),
  ]);
  return columns([head, ...rows], ['left', ...names.flatMap(() => ['right', 'right'] as const)]);
}
