import { inputFields } from '../../model/fields.js';
import type { Initiative, StartRule } from '../../model/initiative.js';
import { formatMonth } from '../../model/time.js';
import { costFields, initiativeFields } from '../schema/initiative-schema.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { InitiativeInput } from '../schema/scenario-schema.js';
import { isMonthKey } from '../value/read-time.js';
import { readCondition } from '../value/read-condition.js';
import { singleGroup } from './channels.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { readEffects, readSpillovers } from './effects.js';
import { readFields } from './fields.js';
import { monthAt, span } from './months.js';
import { readPayback, readStop } from './promise.js';
import { readQuantity } from './quantity.js';
import { resolveName, type Names } from './references.js';

export function buildInitiative(
  id: string,
  cursor: Cursor<InitiativeInput>,
  names: Names,
  context: BuildContext,
): Initiative {
  const runs = cursor.at('runs');
  return {
    id,
    label: cursor.at('label').words(id),
    kind: cursor.at('kind').words(),
    why: cursor.at('why').words(),
    start: readStart(cursor.at('start'), names, context),
    runs: runs.node === undefined ? null : readQuantity(runs, inputFields.initiative.runs, context),
    cost: readFields(cursor.at('cost'), costFields, context),
    ...readFields(cursor, initiativeFields, context),
    shape: cursor.value.shape ?? 'linear',
    halfLife: readHalfLife(cursor.at('halfLife'), context),
    effects: readEffects(id, cursor.at('effects'), names, context),
    spillovers: readSpillovers(id, cursor.at('spillovers'), names, context),
    managers: readManagers(cursor.at('managers'), names, context),
    uses: readUses(cursor.at('uses'), names, context),
    requires: readRequires(id, cursor.at('requires'), names, context),
    stop: readStop(cursor.at('stop'), names, context),
    payback: readPayback(cursor.at('payback'), context),
  };
}

function readStart(cursor: Cursor<InitiativeInput['start']>, names: Names, context: BuildContext): StartRule {
  const first: StartRule = { kind: 'month', month: context.start };
  if (cursor.node === undefined) return first;
  const phase = cursor.step('phase');
  if (phase.node !== undefined) {
    const found = resolveName(phase, phase.text(), names.phases, 'unknown-phase', context);
    return found === null ? first : { kind: 'phase', phase: found };
  }
  const when = cursor.step('when');
  if (when.node !== undefined) {
    const read = readCondition(when.text(), names.series);
    if (read.ok) return { kind: 'when', condition: read.condition };
    reportProblem(when, read.problem, context);
    return first;
  }
  const month = monthAt(cursor, context);
  if (month === null) return first;
  if (month >= context.start + context.horizon)
    report(context, 'starts-after-horizon', cursor, { found: formatMonth(month), ...span(context) });
  return { kind: 'month', month };
}

function readHalfLife(cursor: Cursor<InitiativeInput['halfLife']>, context: BuildContext): Initiative['halfLife'] {
  if (cursor.node === undefined) return null;
  if (cursor.value === 'permanent') return 'permanent';
  return readQuantity(cursor, inputFields.initiative.halfLife, context);
}

/** Keys of a map by group; a map with other keys is one quantity in its long form. */
export function readManagers(
  cursor: Cursor<QuantityInput | Record<string, QuantityInput> | undefined>,
  names: Names,
  context: BuildContext,
): Initiative['managers'] {
  if (cursor.node === undefined) return [];
  const spec = { ...inputFields.initiative.managers, perYear: false };
  const keys = cursor.node.kind === 'map' ? cursor.node.entries.map(({ key }) => key) : [];
  const valueLost = context.issues.failedAt(`${cursor.path}.value`);
  const byGroup =
    keys.length > 0 && !valueLost && (keys.some((key) => names.groups.includes(key)) || !keys.some(isQuantityKey));
  if (!byGroup) {
    if (names.groups.length !== 1) {
      report(context, names.groups.length === 0 ? 'no-team' : 'managers-by-group', cursor, {
        allowed: names.groups.join(', '),
      });
      return [];
    }
    const group = names.groups[0] ?? singleGroup;
    return [{ group, count: readQuantity(cursor.as(), spec, context) }];
  }
  return cursor
    .as<Record<string, QuantityInput>>()
    .entries()
    .flatMap(({ key, cursor: entry }) => {
      const count = readQuantity(entry, spec, context);
      return resolveName(entry, key, names.groups, 'unknown-group', context) === null ? [] : [{ group: key, count }];
    });
}

const isQuantityKey = (key: string): boolean =>
  /^(value|discrete|mixture|quantiles|data)$/.test(key) || isMonthKey(key);

const readUses = (cursor: Cursor<InitiativeInput['uses']>, names: Names, context: BuildContext): Initiative['uses'] =>
  cursor.entries().flatMap(({ key, cursor: entry }) => {
    const hours = readQuantity(entry, inputFields.capacity.hours, context);
    return resolveName(entry, key, names.capacities, 'unknown-capacity', context) === null
      ? []
      : [{ capacity: key, hours }];
  });

function readRequires(
  id: string,
  cursor: Cursor<InitiativeInput['requires']>,
  names: Names,
  context: BuildContext,
): string[] {
  const items: Cursor<unknown>[] =
    cursor.node?.kind === 'list' ? cursor.as<string[]>().items() : cursor.node ? [cursor] : [];
  return items.flatMap((item) => {
    const found = resolveName(item, item.text(), names.initiatives, 'unknown-initiative', context);
    if (found !== id) return found ?? [];
    report(context, 'requires-itself', item, { found });
    return [];
  });
}
