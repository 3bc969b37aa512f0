import { fiscalYearStart, fiscalYearOf } from '../model/time.js';
import type { What } from '../model/what.js';
import type { Dimension, Quantity, Step } from '../model/quantity.js';
import type { ProgramBuilder } from './builder.js';
import { namesIn } from '../formula/names-in.js';
import { translate } from './formula.js';
import { add, before, compare, div, hold, MONTH, mul, num, ONE, pow, series, sub, unary, when, ZERO } from './node.js';
import type { Node } from './node.js';
import type { Conversion } from './program.js';

/** Bounds that a dimension sets by itself; durations also end at the horizon. */
export function domainOf(dimension: Dimension, horizon: number): { readonly min: number; readonly max: number } {
  switch (dimension) {
    case 'share':
    case 'rate':
      return { min: 0, max: 1 };
    case 'count':
    case 'money':
      return { min: 0, max: Infinity };
    case 'months':
      return { min: 0, max: horizon };
    case 'lift':
    case 'growth':
      return { min: -1, max: Infinity };
    case 'number':
      return { min: -Infinity, max: Infinity };
  }
}

function perYearOf({ dimension }: Quantity, perYear: boolean): Conversion['perYear'] {
  if (!perYear) return 'no';
  switch (dimension) {
    case 'rate':
      return 'rate';
    case 'count':
    case 'money':
      return 'flow';
    case 'lift':
      return 'compound';
    default:
      return 'no';
  }
}

/** A duration written as a plain number is taken as it is; one that is drawn is held at the horizon unless it is an age. */
const conversionOf = (quantity: Quantity, perYear: boolean, ends = true): Conversion => {
  const months = quantity.dimension === 'months';
  return { perYear: perYearOf(quantity, perYear), months, held: months && ends && quantity.base.kind === 'drawn' };
};

function convertedNode(node: Node, conversion: Conversion): Node {
  switch (conversion.perYear) {
    case 'no':
      return node;
    case 'rate':
      return sub(ONE, pow(sub(ONE, node), num(1 / 12)));
    case 'flow':
      return div(node, num(12));
    case 'compound':
      return sub(pow(add(ONE, node), num(1 / 12)), ONE);
  }
}

/** True when the quantity is this literal number in every month: such neutral terms are left out of the equations. */
export const isConstant = (quantity: Quantity, value: number): boolean =>
  quantity.base.kind === 'constant' &&
  quantity.base.value === value &&
  quantity.growth === null &&
  quantity.seasonality === null;

/** Where assumptions are looked up. */
type Assumed = Pick<ProgramBuilder, 'scenario'>;

function assumption({ scenario }: Assumed, name: string): Quantity {
  const found = scenario.assumptions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`unknown assumption ${name}`);
  return found.quantity;
}

/** It differs from month to month: by growth, seasonality or steps, its own or those of an assumption in its formula. */
export const isShaped = (builder: Assumed, quantity: Quantity): boolean =>
  quantity.growth !== null ||
  quantity.seasonality !== null ||
  quantity.base.kind === 'steps' ||
  (quantity.base.kind === 'formula' &&
    namesIn(quantity.base.expression).some((name) => isShaped(builder, assumption(builder, name))));

/** Nothing in it is drawn: it is the same in every trial. */
const isCertain = (builder: ProgramBuilder, quantity: Quantity): boolean =>
  quantity.base.kind === 'constant' ||
  (quantity.base.kind === 'formula' &&
    namesIn(quantity.base.expression).every((name) => isCertain(builder, assumption(builder, name))));

/**
 * A formula's value, converted and held in the bounds of its field; a duration that rests on draws also at the horizon.
 * @param ends false for a duration that the horizon does not hold
 */
function formulaNode(
  builder: ProgramBuilder,
  quantity: Quantity,
  value: (referenced: Quantity) => Node,
  ends = true,
): Node {
  if (quantity.base.kind !== 'formula') throw new Error('not a formula');
  const { expression } = quantity.base;
  const names = { name: (name: string) => value(assumption(builder, name)), total: () => ZERO };
  const raw = hold(translate(expression, names), quantity.min, quantity.max);
  const yearly = quantity.perYear || (expression.kind === 'name' && assumption(builder, expression.name).perYear);
  const conversion = conversionOf(quantity, yearly);
  const monthly = convertedNode(raw, conversion);
  const longest = isCertain(builder, quantity) || !ends ? Infinity : builder.scenario.horizon;
  return conversion.months ? hold(unary('round', monthly), 0, longest) : monthly;
}

/**
 * The value drawn once per trial (trial level) of a field that takes no shape over time; of one that does, without it.
 * @param ends false for a duration that the horizon does not hold
 */
export function drawn(builder: ProgramBuilder, quantity: Quantity, ends = true): Node {
  const { base } = quantity;
  const conversion = conversionOf(quantity, quantity.perYear, ends);
  switch (base.kind) {
    case 'constant':
      return builder.input({
        id: quantity.id,
        distribution: { kind: 'constant', value: base.value },
        min: -Infinity,
        max: Infinity,
        conversion,
      });
    case 'drawn':
      return builder.input({
        id: quantity.id,
        distribution: base.distribution,
        min: quantity.min,
        max: quantity.max,
        conversion,
      });
    case 'formula':
      return builder.trial(
        {
          kind: 'text',
          text: `${quantity.id} = ${quantity.provenance.text}`,
          of: { kind: 'quantity', id: quantity.id },
        },
        () => formulaNode(builder, quantity, (referenced) => drawn(builder, referenced), ends),
        { name: quantity.id, unit: quantity.provenance.unit },
      );
    case 'steps':
      throw new Error(`${quantity.id} takes no step table`);
  }
}

/** The step in force in each month: 0 before the first. */
function stepsNode(builder: ProgramBuilder, steps: readonly Step[]): Node {
  let node: Node = ZERO;
  for (const { from, quantity } of [...steps].sort((a, b) => a.from - b.from)) {
    const month = from - builder.scenario.start;
    const value = monthly(builder, quantity);
    node = month <= 0 ? value : when(compare('>=', MONTH, num(month)), value, node);
  }
  return node;
}

/** Twelve factors → that of month t, which may lie before month 0. */
function seasonFactor({ scenario }: ProgramBuilder, factors: readonly number[], t: number): number {
  const { start, fiscalCalendar } = scenario;
  const first = fiscalYearStart(fiscalYearOf(start + t, fiscalCalendar), fiscalCalendar);
  return factors[start + t - first];
}

/** The value in one month (trial level), which may lie before month 0: what `monthly` says of it. */
export function valueAt(builder: ProgramBuilder, quantity: Quantity, t: number): Node {
  const { base, growth, seasonality } = quantity;
  const plain = (): Node => {
    if (base.kind === 'formula' && isShaped(builder, quantity))
      return formulaNode(builder, quantity, (referenced) => valueAt(builder, referenced, t));
    if (base.kind !== 'steps') return drawn(builder, quantity);
    const begun = base.steps.filter(({ from }) => from <= builder.scenario.start + t);
    const inForce = begun.reduce<Step | null>(
      (last, step) => (last === null || step.from > last.from ? step : last),
      null,
    );
    return inForce === null ? ZERO : valueAt(builder, inForce.quantity, t);
  };
  const grown = growth === null || t === 0 ? plain() : mul(plain(), pow(add(ONE, drawn(builder, growth)), num(t / 12)));
  return seasonality === null ? grown : mul(grown, num(seasonFactor(builder, seasonality, t)));
}

/** (1 + g)^(t/12) as a series by recurrence: one multiplication a month instead of a power. */
function growthFactor(builder: ProgramBuilder, quantity: Quantity, growth: Quantity): Node {
  const name = `growth(${quantity.id})`;
  if (builder.has(name)) return series(name);
  const what: What = { kind: 'series', key: 'growth', of: { kind: 'quantity', id: quantity.id } };
  const monthly = builder.trial(what, () => pow(add(ONE, drawn(builder, growth)), num(1 / 12)), {
    name: `${name} per month`,
  });
  return builder.series(what, when(compare('==', MONTH, ZERO), ONE, mul(before(name), monthly)), {
    name,
    initial: ONE,
  });
}

function seasonTable(builder: ProgramBuilder, quantity: Quantity, factors: readonly number[]): Node {
  const values = Array.from({ length: builder.scenario.horizon }, (_, t) => seasonFactor(builder, factors, t));
  return { op: 'table', name: `season(${quantity.id})`, values };
}

/** The value in month t (month level): drawn · growth · seasonality. */
export function monthly(builder: ProgramBuilder, quantity: Quantity): Node {
  const base =
    quantity.base.kind === 'steps'
      ? stepsNode(builder, quantity.base.steps)
      : quantity.base.kind === 'formula' && isShaped(builder, quantity)
        ? formulaNode(builder, quantity, (referenced) => monthly(builder, referenced))
        : drawn(builder, quantity);
  const grown = quantity.growth === null ? base : mul(base, growthFactor(builder, quantity, quantity.growth));
  return quantity.seasonality === null ? grown : mul(grown, seasonTable(builder, quantity, quantity.seasonality));
}
