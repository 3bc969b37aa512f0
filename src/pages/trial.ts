import type { Replay } from '../decide/paths/replay.js';
import { decimal } from '../figures/digits.js';
import { moneyScale } from '../figures/money.js';
import { significant } from '../figures/significant.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import { inputLabel } from '../words/input-label.js';
import type { Words } from '../words/words.js';
import { author, type Content } from './content.js';
import { figure, money, moneyInText } from './figures.js';
import { paragraph, title, type Block } from './page.js';
import { paidBackBy } from './paths.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row, type Table } from './table.js';

/** Names may take the whole line: beside them stands one figure. */
const NAME = 100;

/** One trial: its measures, what chance dealt it, what was drawn, and its months; of the named series where there are any. */
export const trialBlocks = (
  replay: Replay,
  scenario: Scenario,
  names: readonly string[],
  words: Words,
): readonly (readonly Block[])[] =>
  [
    measures(replay, scenario, words),
    chance(replay, scenario, words),
    drawn(replay, scenario, words),
    names.length === 0 ? cash(replay, scenario, words) : [series(replay, scenario, names, words)],
  ].filter((part) => part.length > 0);

function measures({ trial, lens, flow }: Replay, { currency, simulation }: Scenario, words: Words): Block[] {
  const [npv, peak] = [flow.npv[0], flow.peakDeficit[0]];
  const scale = moneyScale([npv, peak], currency, words.figures);
  const months = Number.isFinite(flow.payback[0]) ? flow.payback[0] : null;
  const [number, trials] = [trial + 1, simulation.trials].map((count) => decimal(count, 0, words.figures));
  return [
    title(words.commands.trial.title(number, trials, words.verdict.lenses[lens])),
    paragraph(
      [`${words.paths.npv} `, moneyInText(scale, npv, 0)],
      [` · ${words.paths.payback} `, paidBackBy(months, null, words)],
      [` · ${words.decision.peak} `, moneyInText(scale, peak, 0)],
    ),
  ];
}

function chance({ succeeded }: Replay, { initiatives }: Scenario, words: Words): Block[] {
  if (succeeded.size === 0) return [];
  const text = words.commands.trial;
  const rows = initiatives
    .filter(({ id }) => succeeded.has(id))
    .map(({ id, label }) =>
      row(author(label, NAME), [textCell(succeeded.get(id) === 1 ? text.succeeded : text.failed)]),
    );
  return [title(text.chance), plainTable('trial-chance', [textHead(''), textHead('')], rows)];
}

function drawn({ drawn: values }: Replay, scenario: Scenario, words: Words): Block[] {
  if (values.size === 0) return [];
  const { drawn: name, perMonth } = words.commands.trial;
  const rows = [...values].map(([id, value]) =>
    row(author(inputLabel(scenario, id, scenario.locale), NAME), [numberCell(exact(value))]),
  );
  return [title(`${name} (${perMonth})`), plainTable('trial-drawn', [textHead(''), numberHead('')], rows)];
}

function cash(replay: Replay, { currency, start }: Scenario, words: Words): Block[] {
  const text = words.commands.trial;
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
  const heads = (['with', 'without', 'difference', 'cumulative'] as const).map((of) => numberHead(text.columns[of]));
  return [title(text.byMonth(scale.unit)), plainTable('trial-cash', [textHead(text.month), ...heads], rows)];
}

function series(replay: Replay, { start, horizon }: Scenario, names: readonly string[], words: Words): Table {
  const text = words.commands.trial;
  const found = names.map((name) => replay.series(name));
  const heads = names.flatMap((name) => [`${name} ${text.columns.with}`, text.columns.without]);
  const rows = Array.from({ length: horizon }, (_, t) =>
    row(
      formatMonth(start + t),
      found.flatMap(({ with: with_, without }) => [with_[t], without[t]]).map((value) => numberCell(exact(value))),
    ),
  );
  return plainTable('trial-series', [textHead(text.month), ...heads.map(numberHead)], rows);
}

const plainTable = (id: string, head: readonly ReturnType<typeof textHead>[], rows: readonly Row[]): Table =>
  table({ id, caption: null, head, groups: [rowGroup(rows)] });

/** Six digits: what a trial used, to be put in by hand. */
const exact = (value: number): Content => figure(significant(value, 6));
