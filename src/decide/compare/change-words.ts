import { plainText } from '../../diagnostics/plain-text.js';
import type { Locale, Scenario } from '../../model/scenario.js';
import type { TreeNode } from '../../scenario/read/tree.js';
import type { Change } from '../../scenario/diff/changes.js';
import { speaks } from '../../scenario/diff/silent.js';
import { fieldWord } from './field-words.js';

/** Labels that an author gave to what has an id, by section of the scenario; the other scenario's where the first has none. */
function labelOf(section: string, id: string, scenarios: readonly Scenario[]): string {
  for (const { segments, initiatives, capacities, targets, team } of scenarios) {
    const named = { segments, initiatives, capacities, team }[section]?.find((each) => each.id === id);
    const found = named ?? (section === 'targets' ? targets.find(({ name }) => name === id) : undefined);
    if (found !== undefined) return found.label;
  }
  return id;
}

/** What an author calls a named assumption; its name when there is no label. */
const assumptionLabel = (id: string, scenarios: readonly Scenario[]): string =>
  scenarios
    .flatMap(({ assumptions }) => assumptions.filter(({ name }) => name === id))
    .map(({ quantity }) => quantity.provenance.label)
    .find((label) => label !== '') ?? id;

/** A path in business words: `Regional dealers: win rate`, `福島 三社連携: ねらった効果（…）`. */
export function changeLabel(path: readonly string[], scenarios: readonly Scenario[], locale: Locale): string {
  const [section, id, ...rest] = path;
  const colon = locale === 'ja' ? '：' : ': ';
  if (id === undefined) return fieldWord(section, locale);
  if (['segments', 'initiatives', 'capacities', 'targets'].includes(section)) {
    const name = labelOf(section, id, scenarios);
    return rest.length === 0
      ? `${fieldWord(section, locale)}${colon}${name}`
      : `${name}${colon}${said(rest, scenarios, locale)}`;
  }
  if (section === 'assumptions')
    return `${fieldWord(section, locale)}${colon}${[assumptionLabel(id, scenarios), ...rest].join(' › ')}`;
  return `${fieldWord(section, locale)}${colon}${said([id, ...rest], scenarios, locale)}`;
}

const said = (keys: readonly string[], scenarios: readonly Scenario[], locale: Locale): string =>
  keys
    .map((key, at) =>
      ['effects', 'spillovers'].includes(keys[at - 1] ?? '') ? actsOn(key, scenarios, locale) : fieldWord(key, locale),
    )
    .join(' › ');

/** `segments.dealers.leads add` → the segment's label and the driver. */
function actsOn(key: string, scenarios: readonly Scenario[], locale: Locale): string {
  const [on] = key.split(' ');
  return changeLabel(on.split('.'), scenarios, locale);
}

/** A value as its author wrote it, without evidence and labels, on one line; a part with a label (no number) by that label. */
export function valueText(node: TreeNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return plainText(node.text);
  if (node.kind === 'list') return `[${node.items.map(valueText).join(', ')}]`;
  const label = node.entries.find(({ key }) => key === 'label')?.value;
  const isNumber = node.entries.some(({ key }) => key === 'value');
  if (!isNumber && label?.kind === 'scalar') return plainText(label.text);
  const entries = node.entries.filter(({ key }) => speaks(key));
  if (entries.length === 1 && entries[0].key === 'value') return valueText(entries[0].value);
  return `{ ${entries.map(({ key, value }) => `${key}: ${valueText(value)}`).join(', ')} }`;
}

export const changeKind = ({ before, after }: Change): 'changed' | 'added' | 'removed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
