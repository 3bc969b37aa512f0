import type { Driver, Effect, Initiative, Spillover } from '../model/initiative.js';
import type { Quantity } from '../model/quantity.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { laggedActivation } from './initiatives.js';
import { add, compare, hold, mul, ONE, series, ZERO } from './node.js';
import type { Node } from './node.js';
import { domainOf, drawn, isConstant, monthly } from './quantities.js';
import { unitOfDimension } from '../model/fields.js';
import type { Owner } from '../model/series.js';

/** Name of a driver as scenarios write it: `segments.web.winRate`, `direct.wins`. */
const driverName = (driver: Driver): string =>
  driver.scope === 'direct' ? `direct.${driver.driver}` : `segments.${driver.segment}.${driver.driver}`;

/** Everything that moves one driver: Σ adds and Π (1 + lifts), each times its activation and boost. */
export interface Movement {
  readonly adds: Node[];
  readonly lifts: Node[];
}

function effectPull(builder: ProgramBuilder, initiative: Initiative, effect: Effect): Node {
  const boost = builder.has(`boost.${initiative.id}`) ? series(`boost.${initiative.id}`) : ONE;
  return mul(monthly(builder, effect.size), laggedActivation(builder, initiative, null), boost);
}

function spilloverPull(builder: ProgramBuilder, initiative: Initiative, spillover: Spillover): Node {
  const lag = isConstant(spillover.lag, 0) ? null : drawn(builder, spillover.lag);
  const edge = builder.switch(`edge.${spillover.id}`);
  return mul(edge, monthly(builder, spillover.size), laggedActivation(builder, initiative, lag));
}

/** Collects what moves a driver, in the order of the initiatives' ids. */
export function movementOf(builder: ProgramBuilder, name: string): Movement {
  const movement: Movement = { adds: [], lifts: [] };
  const put = (kind: 'lift' | 'add', pull: Node): void =>
    void (kind === 'add' ? movement.adds : movement.lifts).push(pull);
  for (const initiative of byId(builder.scenario.initiatives)) {
    for (const effect of initiative.effects)
      if (driverName(effect.on) === name) put(effect.kind, effectPull(builder, initiative, effect));
    for (const spillover of initiative.spillovers)
      if (spillover.on.scope !== 'initiative' && driverName(spillover.on) === name)
        put(spillover.kind, spilloverPull(builder, initiative, spillover));
  }
  return movement;
}

/** (base + Σ adds) · Π (1 + lifts). */
const moved = (base: Node, movement: Movement): Node =>
  mul(add(base, ...movement.adds), ...movement.lifts.map((lift) => add(ONE, lift)));

/**
 * D(t) of model section 6: the moved value, held in the driver's domain and under the author's `max`.
 * A driver that nothing moves and that is constant over time is used as it is.
 */
export function driver(builder: ProgramBuilder, name: string, quantity: Quantity, base?: Node): Node {
  const movement = movementOf(builder, name);
  const own = base ?? monthly(builder, quantity);
  const shaped =
    quantity.growth !== null || quantity.seasonality !== null || quantity.base.kind === 'steps' || base !== undefined;
  if (movement.adds.length + movement.lifts.length === 0 && !shaped) return own;
  const bounds = domainOf(quantity.dimension, builder.scenario.horizon);
  const free = moved(own, movement);
  const upper = Math.min(bounds.max, quantity.perYear ? Infinity : quantity.max);
  const of: Owner = { kind: 'quantity', id: name };
  const unit = unitOfDimension(quantity.dimension, builder.scenario.currency);
  const value = builder.series({ kind: 'series', key: 'driver', of }, hold(free, bounds.min, upper), { unit });
  builder.series(
    { kind: 'series', key: 'held', of },
    bounds.min === -Infinity && upper === Infinity ? ZERO : compare('!=', value, free),
  );
  return value;
}
