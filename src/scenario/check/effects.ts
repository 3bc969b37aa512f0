import type { Driver, Effect, Initiative, Spillover } from '../../model/initiative.js';
import { formatMonth } from '../../model/time.js';
import { report } from '../build/context.js';
import type { Cursor } from '../build/cursor.js';
import { targetName } from '../build/effects.js';
import type { BuiltScenario as Built } from '../build/scenario.js';
import { isZero, rangeOf } from './range-of.js';
import { isAddedTo, neverUsed } from './use.js';

/** Effects that cannot show: no room in the horizon, or a share of nothing. */
export function checkEffects(built: Built): void {
  const { scenario, root, context } = built;
  const all = scenario.initiatives.map((initiative) => ({
    initiative,
    cursor: root.at('initiatives').step(initiative.id),
  }));
  for (const { initiative, cursor } of all) checkRoom(built, initiative, cursor);
  // Found before any is said: what was said would count as an error that others may come from.
  const useless = all.flatMap(({ initiative, cursor }) => uselessOf(built, initiative, cursor));
  for (const { code, at, data } of useless) report(context, code, at, data);
}

/** The earliest month of an effect: start, then delay (and lag). */
function checkRoom({ scenario, context }: Built, initiative: Initiative, cursor: Cursor<unknown>): void {
  const { start, horizon, assumptions } = scenario;
  if (context.issues.failedAt(`initiatives.${initiative.id}.start`)) return;
  const begins = initiative.start.kind === 'month' ? initiative.start.month - start : 0;
  if (begins >= horizon) return; // said already, at the start
  const first = begins + rangeOf(initiative.delay, assumptions).low;
  const late = (month: number): Record<string, string | number> => ({ horizon, month: formatMonth(start + month) });
  if (first >= horizon && initiative.effects.length + initiative.spillovers.length > 0) {
    report(
      context,
      'no-room-in-horizon',
      cursor.step('delay').node === undefined ? cursor : cursor.step('delay'),
      late(first),
    );
    return;
  }
  // Faulty effects were left out, so places are only sure when none is missing.
  const items = cursor.step('spillovers').as<unknown[]>().items();
  if (items.length !== initiative.spillovers.length) return;
  initiative.spillovers.forEach((spillover, index) => {
    const month = first + rangeOf(spillover.lag, assumptions).low;
    const item = items[index];
    if (month >= horizon && item !== undefined) report(context, 'no-room-in-horizon', item.step('lag'), late(month));
  });
}

interface Useless {
  readonly code: 'lift-on-zero' | 'effect-never-acts';
  readonly at: Cursor<unknown>;
  readonly data: Readonly<Record<string, string>>;
}

function uselessOf(built: Built, initiative: Initiative, cursor: Cursor<unknown>): Useless[] {
  return (['effects', 'spillovers'] as const).flatMap((part) => {
    const items = cursor.step(part).as<unknown[]>().items();
    const list: readonly (Effect | Spillover)[] = initiative[part];
    if (items.length !== list.length) return [];
    return list.flatMap(({ on, kind }, index): Useless[] => {
      const item = items[index];
      const found = targetName(on);
      if (kind === 'lift' && on.scope !== 'initiative' && isZeroThroughout(on, built))
        return [{ code: 'lift-on-zero', at: item.step('lift'), data: { found } }];
      const missing = on.scope === 'initiative' ? withoutEffects(on.initiative, built) : neverUsed(on, built);
      return missing === null ? [] : [{ code: 'effect-never-acts', at: item.step('on'), data: { found, missing } }];
    });
  });
}

/** A spillover on an initiative strengthens the intended effects of that one: nothing without any. */
function withoutEffects(id: string, { scenario, context }: Built): string | null {
  const place = `initiatives.${id}.effects`;
  const none = scenario.initiatives.find((other) => other.id === id)?.effects.length === 0;
  return none && !context.issues.failedAt(place) ? place : null;
}

/** The driver is 0 in every month, and nothing adds to it. */
function isZeroThroughout(on: Driver, built: Built): boolean {
  const { scenario } = built;
  if (isAddedTo(on, built)) return false;
  const zero = (quantity: Parameters<typeof isZero>[0]): boolean => isZero(quantity, scenario.assumptions);
  const channel = on.scope === 'direct' ? scenario.direct : scenario.segments.find(({ id }) => id === on.segment);
  if (channel === undefined) return false;
  if (on.driver === 'churn') return channel.churn.kind === 'rate' && zero(channel.churn.rate);
  if (on.driver === 'recruitment' && 'recruitment' in channel) {
    const { recruitment } = channel;
    return recruitment.kind === 'flow' ? zero(recruitment.perMonth) : zero(recruitment.p) && zero(recruitment.q);
  }
  const quantity = (channel as unknown as Record<string, Parameters<typeof isZero>[0]>)[on.driver];
  return quantity !== undefined && zero(quantity);
}
