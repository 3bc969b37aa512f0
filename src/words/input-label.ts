import { pictureWordsOf } from './picture-words.js';
import type { NumberNote } from './en/fields.js';
import type { PictureWords } from './picture-words.js';
import { labelIn } from '../model/label.js';
import { correlationPath } from '../model/paths.js';
import { quantitiesOf } from '../model/quantities-of.js';
import type { Initiative, Spillover } from '../model/initiative.js';
import type { Locale, Scenario } from '../model/scenario.js';

/** A number of the scenario: its path, what it is called, and what is noted behind the name. */
interface Named {
  readonly id: string;
  readonly label: string;
  readonly notes: readonly string[];
}

/**
 * What a number of the scenario is called, for readers who know no paths: by the label of its author, a named assumption else by its name, anything else by the
 * labels of the scenario and the word for its field. A path that the scenario does not have is returned as it is.
 *
 * @param id of a quantity (`segments.agency.winRate`, `team.managers[2026-10]`)
 */
export function inputLabel(scenario: Scenario, id: string, locale: Locale): string {
  const words = pictureWordsOf(locale).fields;
  const own = ownLabels(scenario);
  const stem = id.replace(tails, '');
  for (const known of [id, stem]) {
    const label = own.get(known);
    const notes = notesOf(id.slice(known.length), words);
    if (label !== undefined && notes !== null) return words.noted(label, notes);
  }
  for (const named of namedNumbers(scenario, id, locale)) {
    const more = id.startsWith(named.id) ? notesOf(id.slice(named.id.length), words) : null;
    if (more !== null) return words.noted(named.label, [...named.notes, ...more]);
  }
  return id;
}

/** What shapes a number, and the step of a table, behind the path of a field. */
const tails = /\.(?:growth|lag|seasonality|min|max)|\[[^\]]*\]/g;

const labelsOf = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** Labels that authors gave to single quantities, by id; gathered once a scenario, for a report asks for hundreds. */
function ownLabels(scenario: Scenario): ReadonlyMap<string, string> {
  const known = labelsOf.get(scenario);
  if (known !== undefined) return known;
  const labelled = quantitiesOf(scenario).filter(({ provenance }) => provenance.label !== '');
  // The first of an id counts.
  const labels = new Map(labelled.reverse().map(({ id, provenance }) => [id, provenance.label]));
  labelsOf.set(scenario, labels);
  return labels;
}

function* namedNumbers(scenario: Scenario, id: string, locale: Locale): Generator<Named> {
  const words = pictureWordsOf(locale).fields;
  for (const { name, quantity } of scenario.assumptions) yield { id: quantity.id, label: name, notes: [] };
  yield { id: scenario.discountRate.id, label: words.names.discountRate, notes: [] };
  if (id.startsWith('correlations[')) yield* correlated(scenario, locale);
  for (const initiative of scenario.initiatives) {
    if (!id.startsWith(`initiatives.${initiative.id}.`)) continue;
    yield* moved(scenario, initiative, words);
    yield* occupied(scenario, initiative, words);
  }
  for (const { group, count } of scenario.baseline.managers)
    yield managers(scenario, words.baseline, group, count.id, words);
  for (const [path, owner] of ownersOf(scenario, words)) {
    if (!id.startsWith(`${path}.`)) continue;
    for (const [field, word] of Object.entries(words.names))
      yield { id: `${path}.${field}`, label: words.of(owner, word), notes: [] };
  }
}

/** Both sides of a correlation by their names, which are no correlations themselves. */
function* correlated(scenario: Scenario, locale: Locale): Generator<Named> {
  const words = pictureWordsOf(locale).fields;
  for (const [index, { between }] of scenario.correlations.entries()) {
    const [a, b] = between.map((id) => inputLabel(scenario, id, locale));
    yield { id: correlationPath(index), label: words.of(`${a} ~ ${b}`, words.names.rank), notes: [] };
  }
}

/** Parts of the scenario whose fields are numbers, by path. */
function ownersOf(
  { segments, initiatives, capacities, team, direct }: Scenario,
  words: PictureWords['fields'],
): [string, string][] {
  return [
    ...segments.map(({ id, label }): [string, string] => [`segments.${id}`, label]),
    ...initiatives.map(({ id, label }): [string, string] => [`initiatives.${id}`, label]),
    ...capacities.map(({ id, label }): [string, string] => [`capacities.${id}`, label]),
    // A single group stands at `team` itself, several below it.
    ...team.map(({ label, managers }): [string, string] => {
      const path = managers.id.replace(/\.managers$/, '');
      return [path, path === 'team' && label === 'team' ? words.team : label];
    }),
    ['direct', directLabel(direct.label, words)],
    ['company', words.company],
  ];
}

/** Without a label of its own the direct channel is called what it is. */
const directLabel = (label: string, words: PictureWords['fields']): string =>
  label === 'direct' ? words.direct : label;

/** Sizes of what an initiative moves; `…lag` follows by itself. */
function moved(scenario: Scenario, { label, effects, spillovers }: Initiative, words: PictureWords['fields']): Named[] {
  const named = ({ on, kind, size: { id } }: Pick<Spillover, 'on' | 'kind' | 'size'>, notes: string[]): Named => {
    const driver = on.scope === 'initiative' ? words.everything : words.names[on.driver];
    // The second of two equal ones is told apart by its number.
    const again = /#\d+$/.exec(id)?.[0] ?? [];
    return {
      id,
      label: words.moves(label, targetLabel(scenario, on, words), driver),
      notes: [...notes, words.notes[kind]].concat(again),
    };
  };
  return [
    ...effects.map((effect) => named(effect, [])),
    ...spillovers.map((spillover) => named(spillover, [words.notes.spillover])),
  ];
}

function targetLabel(
  { segments, initiatives, direct }: Scenario,
  on: Spillover['on'],
  words: PictureWords['fields'],
): string {
  switch (on.scope) {
    case 'segment':
      return labelIn(segments, on.segment);
    case 'initiative':
      return labelIn(initiatives, on.initiative);
    case 'direct':
      return directLabel(direct.label, words);
  }
}

/** People and hours that an initiative takes. */
function occupied(
  scenario: Scenario,
  { label, managers: people, uses }: Initiative,
  words: PictureWords['fields'],
): Named[] {
  return [
    ...people.map(({ group, count }) => managers(scenario, label, group, count.id, words)),
    ...uses.map(({ capacity: id, hours }): Named => {
      return { id: hours.id, label: words.of(label, words.hoursOf(labelIn(scenario.capacities, id))), notes: [] };
    }),
  ];
}

/** Partner managers counted elsewhere than in the team; the group is told where there are several. */
function managers({ team }: Scenario, owner: string, group: string, id: string, words: PictureWords['fields']): Named {
  const notes = team.length < 2 ? [] : [labelIn(team, group)];
  return { id, label: words.of(owner, words.names.managers), notes };
}

/** What follows the path of a field: `.growth`, `.lag`, the month of a step; null = it is another field. */
function notesOf(tail: string, { notes }: PictureWords['fields']): string[] | null {
  const parts = tail.match(tails) ?? [];
  if (parts.join('') !== tail) return null;
  return parts.map((part) => (part.startsWith('[') ? part.slice(1, -1) : notes[part.slice(1) as NumberNote]));
}
