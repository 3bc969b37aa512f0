import { wordsOf } from '../../words/words.js';
import type { Words } from '../../words/words.js';
import { inputLabel } from '../../words/input-label.js';
import { plainText } from '../../diagnostics/plain-text.js';
import type { Locale, Scenario } from '../../model/scenario.js';
import type { TreeNode } from '../../scenario/read/tree.js';
import type { Change } from '../../scenario/diff/changes.js';
import { isNumber } from '../../scenario/diff/shapes.js';
import { isMonthKey } from '../../scenario/value/read-time.js';
import { speaks } from '../../scenario/diff/silent.js';

/** What names are made from: the scenarios whose labels are used, the first one's before the other's. */
interface Naming {
  readonly scenarios: readonly Scenario[];
  readonly locale: Locale;
  readonly words: Words;
}

interface Labelled {
  readonly label: string;
}

/** Parts of a scenario that their author may have given a label, by section. */
const labelled: Readonly<Record<string, (scenario: Scenario, id: string) => Labelled | undefined>> = {
  segments: ({ segments }, id) => segments.find((each) => each.id === id),
  initiatives: ({ initiatives }, id) => initiatives.find((each) => each.id === id),
  capacities: ({ capacities }, id) => capacities.find((each) => each.id === id),
  team: ({ team }, id) => team.find((each) => each.id === id),
  targets: ({ targets }, id) => targets.find(({ name }) => name === id),
  phases: ({ phases }, id) => phases.find(({ name }) => name === id),
  checks: ({ decision }, id) => decision?.checks.find(({ name }) => name === id),
  assumptions: ({ assumptions }, id) => {
    const label = assumptions.find(({ name }) => name === id)?.quantity.provenance.label ?? '';
    return label === '' ? undefined : { label };
  },
};

/** The label of a part, of the other scenario where the first has none; else its id. */
function labelOf(section: string, id: string, scenarios: readonly Scenario[]): string {
  for (const scenario of scenarios) {
    const found = labelled[section]?.(scenario, id);
    if (found !== undefined) return found.label;
  }
  return id;
}

/** Any number, by the name that it has everywhere; null where the path is none. */
function numberLabel(id: string, { scenarios, locale }: Naming): string | null {
  for (const scenario of scenarios) {
    const label = inputLabel(scenario, id, locale);
    if (label !== id) return label;
  }
  return null;
}

/** Id of the model: the long form is the value itself, a step is told by its month, an effect by what it moves. */
export const modelId = (path: readonly string[]): string =>
  path
    .filter((step, at) => step !== 'value' && !(isListOfEffects(path[at - 2]) && (step === 'lift' || step === 'add')))
    .reduce((id, step) => (isMonthKey(step) ? `${id}[${step}]` : `${id}.${step}`));

const isListOfEffects = (step: string | undefined): boolean => step === 'effects' || step === 'spillovers';

/** A list of names whose members come and go: whose they are, and the section that knows their labels. */
const memberships: Readonly<Record<string, string>> = {
  'team.segments': 'segments',
  'baseline.segments': 'segments',
  'initiatives.requires': 'initiatives',
};

/** Numbers by team group: whose labels their keys are. */
const numbersBy: Readonly<Record<string, string>> = { 'baseline.managers': 'team', 'initiatives.managers': 'team' };

/** A path in business words: `Regional dealers: win rate`, `Alliance → Regional dealers: leads (added)`. */
export function changeLabel(path: readonly string[], scenarios: readonly Scenario[], locale: Locale): string {
  const naming: Naming = { scenarios, locale, words: wordsOf(locale) };
  const { words } = naming;
  const [section, id] = path;
  const word = (place: string): string => fieldWord(place, words) ?? numberWord(place, words.fields) ?? place;
  const { of } = words.fields;
  if (section === 'assumptions' && id !== undefined) {
    const label = numberLabel(modelId(path), naming) ?? labelOf(section, id, scenarios);
    return of(word(section), label);
  }
  const number = numberLabel(modelId(path), naming);
  if (number !== null) return number;
  if (id === undefined) return fieldWord(section, words) ?? section;
  const { owner, rest, part } = ownerOf(path, naming);
  if (rest.length === 0) return of(word(part), owner);
  const [field, member] = rest;
  const place = `${part}.${field}`;
  if (member === undefined) return of(owner, word(place));
  const known = memberships[place] ?? numbersBy[place];
  const named = known === undefined ? member : labelOf(known, member, scenarios);
  return of(owner, of(word(place), place === 'checks.of' ? inputName(member, naming) : named));
}

/** A number that neither scenario has as such: the word for its field. */
function numberWord(place: string, { names }: Words['fields']): string | undefined {
  const field = place.slice(place.indexOf('.') + 1);
  const known: Readonly<Record<string, string>> = names;
  return known[field];
}

/** A section (`targets`) or a field of one of its parts (`targets.by`) in words; undefined where a number of the model or nothing stands there. */
function fieldWord(place: string, { changes, fields: { baseline, direct, team, company } }: Words): string | undefined {
  const known: Readonly<Record<string, string>> = {
    baseline,
    direct,
    team,
    company,
    ...changes.sections,
    ...changes.fields,
  };
  return known[place];
}

/** An assumption by its label, any other input by the name that it has everywhere. */
const inputName = (id: string, naming: Naming): string =>
  numberLabel(`assumptions.${id}`, naming) ?? numberLabel(id, naming) ?? id;

interface Owner {
  readonly owner: string;
  /** Kind of part whose fields follow. */
  readonly part: string;
  readonly rest: readonly string[];
}

/** Whose field a path leads to. */
function ownerOf([section, ...rest]: readonly string[], naming: Naming): Owner {
  const { scenarios, words } = naming;
  const [id, ...below] = rest;
  if (section === 'decision' && id === 'checks' && below.length > 0)
    return { owner: labelOf('checks', below[0], scenarios), part: 'checks', rest: below.slice(1) };
  if (section === 'correlations') {
    const pair = id.split(' ~ ').map((each) => inputName(each, naming));
    return { owner: pair.join(' ~ '), part: section, rest: below };
  }
  const isPart =
    section in labelled &&
    !(section === 'team' && scenarios.every(({ team }) => team.every((group) => group.id !== id)));
  if (isPart) return { owner: labelOf(section, id, scenarios), part: section, rest: below };
  if (section === 'measures') return { owner: id, part: section, rest: below };
  const direct = scenarios.map((scenario) => scenario.direct.label).find((label) => label !== 'direct');
  const owner = section === 'direct' && direct !== undefined ? direct : (fieldWord(section, words) ?? section);
  return { owner, part: section, rest };
}

/** Sections whose parts come and go as a whole. */
const partSections: ReadonlySet<string> = new Set([
  'segments', 'initiatives', 'capacities', 'assumptions', 'team', 'targets',
]); // prettier-ignore

/** Whether a part with an id of its own was added or removed: what refers to it comes and goes with it. */
function isPart({ path, before, after }: Change): boolean {
  const [section, id] = path;
  const node = before ?? after;
  if ((before !== undefined && after !== undefined) || id === undefined || path.length > 2) return false;
  return partSections.has(section) && (section !== 'team' || (node?.kind === 'map' && !isNumber(node)));
}

/** What changes that are made together are called: by the parts that come or go, else by all of them. */
export function togetherLabel(
  changes: readonly { readonly change: Change; readonly label: string }[],
  locale: Locale,
): string {
  const { changes: words } = wordsOf(locale);
  const parts = changes.filter(({ change }) => isPart(change));
  return (parts.length > 0 ? parts : changes)
    .map(({ change, label }) => {
      const kind = changeKind(change);
      return kind === 'changed' ? label : words[kind](label);
    })
    .join(' + ');
}

/** Names that differ: where two would be the same, with the part they belong to, and where that does not help with their place in the file. */
export function distinctLabels(
  labels: readonly string[],
  owners: readonly string[],
  places: readonly string[],
  locale: Locale,
): string[] {
  const words = wordsOf(locale).fields;
  const again = (all: readonly string[], at: number): boolean => all.indexOf(all[at]) !== all.lastIndexOf(all[at]);
  const owned = labels.map((label, at) => (again(labels, at) ? words.of(owners[at], label) : label));
  return owned.map((label, at) => (again(owned, at) ? words.noted(labels[at], [places[at]]) : label));
}

/** Whose a change is, for names that would be the same without. */
export function changeOwner(path: readonly string[], scenarios: readonly Scenario[], locale: Locale): string {
  const naming: Naming = { scenarios, locale, words: wordsOf(locale) };
  return path.length < 2 ? changeLabel(path, scenarios, locale) : ownerOf(path, naming).owner;
}

/** The name of what comes or goes as a whole, a part or a member of a list of names; null where it is a value. */
function subjectOf(change: Change, scenarios: readonly Scenario[]): string | null {
  const { path } = change;
  const member = memberships[`${path[0]}.${path.at(-2)}`];
  if (isPart(change)) return path[0] === 'assumptions' ? null : labelOf(path[0], path[1], scenarios);
  return member !== undefined && changeKind(change) !== 'changed' ? labelOf(member, path.at(-1)!, scenarios) : null;
}

/** A value as its author wrote it, without evidence and labels, on one line; a part with a label (no number) by that label, unless `inFull`. */
export function valueText(node: TreeNode | undefined, inFull = false): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return plainText(node.text);
  if (node.kind === 'list') return `[${node.items.map((item) => valueText(item, inFull)).join(', ')}]`;
  const label = node.entries.find(({ key }) => key === 'label')?.value;
  const isNumber = node.entries.some(({ key }) => key === 'value');
  if (!inFull && !isNumber && label?.kind === 'scalar') return plainText(label.text);
  // The name of the change says what an effect acts on.
  const entries = node.entries.filter(({ key }) => speaks(key) && key !== 'on');
  if (entries.length === 1 && ['value', 'lift', 'add'].includes(entries[0].key))
    return valueText(entries[0].value, inFull);
  return `{ ${entries.map(({ key, value }) => `${key}: ${valueText(value, inFull)}`).join(', ')} }`;
}

/** Both values, so that they tell what differs; a part by its name. */
export function valueTexts(
  change: Change,
  scenarios: readonly Scenario[],
  locale: Locale,
): readonly [before: string, after: string] {
  const { before, after } = change;
  const subject = subjectOf(change, scenarios);
  if (subject !== null) return before === undefined ? ['', subject] : [subject, ''];
  for (const inFull of [false, true]) {
    const texts = [valueText(before, inFull), valueText(after, inFull)] as const;
    if (texts[0] !== texts[1]) return texts;
  }
  const text = valueText(before);
  const { changes: words, fields } = wordsOf(locale);
  return [text, fields.noted(text, [words.otherContent])];
}

export const changeKind = ({ before, after }: Change): 'changed' | 'added' | 'removed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
