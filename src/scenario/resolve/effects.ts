import { dimensionOfDriver, inputFields } from '../../model/fields.js';
import type { Effect, Spillover } from '../../model/initiative.js';
import type { Quantity } from '../../model/quantity.js';
import type { InitiativeInput } from '../schema/scenario-schema.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { domains } from './domain.js';
import { readQuantity, type QuantitySpec } from './quantity.js';
import { resolveDriver, type Names } from './references.js';

type SpilloverTarget = Spillover['on'];
type EffectInput = NonNullable<InitiativeInput['effects']>[number];
type SpilloverInput = NonNullable<InitiativeInput['spillovers']>[number];

/** `segments.web.winRate`, `direct.wins`, `initiatives.seminar` */
export const targetName = (on: SpilloverTarget): string =>
  on.scope === 'segment'
    ? `segments.${on.segment}.${on.driver}`
    : on.scope === 'direct'
      ? `direct.${on.driver}`
      : `initiatives.${on.initiative}`;

export function readEffects(
  owner: string,
  cursor: Cursor<InitiativeInput['effects']>,
  names: Names,
  context: BuildContext,
): Effect[] {
  const used = new Map<string, number>();
  return cursor.items().flatMap((item: Cursor<EffectInput>): Effect[] => {
    const on = resolveDriver(item.at('on'), names, false, context);
    const kind = kindOf(item, context);
    if (on === null || on.scope === 'initiative' || kind === null) return [];
    const id = uniqueId(`initiatives.${owner}.effects.${targetName(on)}.${kind}`, used, item, context);
    return [{ id, on, kind, size: readSize(item, on, kind, id, context) }];
  });
}

export function readSpillovers(
  owner: string,
  cursor: Cursor<InitiativeInput['spillovers']>,
  names: Names,
  context: BuildContext,
): Spillover[] {
  const used = new Map<string, number>();
  const read = cursor.items().flatMap((item: Cursor<SpilloverInput>) => {
    const on = resolveDriver(item.at('on'), names, true, context);
    const kind = kindOf(item, context);
    if (on === null || kind === null || !suits(item, owner, on, kind, context)) return [];
    const key = uniqueId(`initiatives.${owner}.spillovers.${targetName(on)}.${kind}`, used, item, context);
    const lag = readQuantity(item.at('lag'), { ...inputFields.spillover.lag, id: `${key}.lag` }, context);
    return [{ on, kind, lag, key, size: readSize(item, on, kind, key, context) }];
  });
  const both = (on: SpilloverTarget): boolean =>
    new Set(read.filter((other) => targetName(other.on) === targetName(on)).map(({ kind }) => kind)).size > 1;
  return read.map(({ on, kind, lag, key, size }) => {
    const again = /#\d+$/.exec(key)?.[0] ?? '';
    return { id: `${owner}→${targetName(on)}${both(on) ? `.${kind}` : ''}${again}`, on, kind, size, lag };
  });
}

/** Exactly one of lift and add. */
function kindOf(item: Cursor<EffectInput | SpilloverInput>, context: BuildContext): 'lift' | 'add' | null {
  const [lift, add] = [item.step('lift').node, item.step('add').node];
  if (['lift', 'add'].some((key) => item.step(key).node === undefined && context.issues.failedAt(item.step(key).path)))
    return null;
  if ((lift === undefined) !== (add === undefined)) return lift === undefined ? 'add' : 'lift';
  report(context, lift === undefined ? 'effect-without-size' : 'effect-with-two-sizes', item);
  return null;
}

function suits(
  item: Cursor<SpilloverInput>,
  owner: string,
  on: SpilloverTarget,
  kind: 'lift' | 'add',
  context: BuildContext,
): boolean {
  if (on.scope !== 'initiative') return true;
  if (on.initiative === owner) report(context, 'spillover-on-itself', item.at('on'), { found: owner });
  else if (kind === 'add') report(context, 'spillover-add-on-initiative', item.step('add'), { found: on.initiative });
  else return true;
  return false;
}

/** Keyed by what it does, not by its place in the list; a second equal one gets `#2` (and a warning). */
function uniqueId(id: string, used: Map<string, number>, item: Cursor<unknown>, context: BuildContext): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  if (count === 1) return id;
  report(context, 'same-effect-twice', item, { found: id });
  return `${id}#${count}`;
}

function readSize(
  item: Cursor<EffectInput | SpilloverInput>,
  on: SpilloverTarget,
  kind: 'lift' | 'add',
  id: string,
  context: BuildContext,
): Quantity {
  const size = readQuantity(item.step(kind).as<QuantityInput>(), sizeSpec(on, kind, id), context);
  const told = (key: string, own: string): string => (own === '' ? item.step(key).words() : own);
  const { why, owner, asOf, source } = size.provenance;
  return {
    ...size,
    provenance: {
      ...size.provenance,
      why: told('why', why),
      owner: told('owner', owner),
      asOf: told('asOf', asOf),
      source: told('source', source),
    },
  };
}

/** An `add` is in the unit of its driver and may be negative; a lift is not a rate, so never per year. */
function sizeSpec(on: SpilloverTarget, kind: 'lift' | 'add', id: string): QuantitySpec {
  if (kind === 'lift' || on.scope === 'initiative') return { dimension: 'lift', fallback: 0, id, perYear: false };
  const dimension = dimensionOfDriver(on.driver);
  const { max } = domains[dimension];
  return { dimension, fallback: 0, id, bounds: { min: -max, max } };
}
