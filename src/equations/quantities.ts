import { fiscalYearStart, fiscalYearOf } from '../model/time.js';
import type { Dimension, Quantity } from '../model/quantity.js';
import type { ProgramBuilder } from './builder.js';
import { namesIn, translate } from './formula.js';
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

function conversionOf(quantity: Quantity, perYear: boolean): Conversion {
  const months = quantity.dimension === 'months';
  if (!perYear) return { perYear: 'no', months };
  switch (quantity.dimension) {
    case 'rate':
      return { perYear: 'rate', months };
    case 'count':
    case 'money':
      return { perYear: 'flow', months };
    case 'lift':
      return { perYear: 'compound', months };
    default:
      return { perYear: 'no', months };
  }
}

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

function assumption(builder: ProgramBuilder, name: string): Quantity {
  const found = builder.scenario.assumptions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`unknown assumption ${name}`);
  return found.quantity;
}

const isShaped = (builder: ProgramBuilder, quantity: Quantity): boolean =>
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

/** A formula's value, converted and held in the bounds of its field; a duration that rests on draws also at the horizon. */
function formulaNode(builder: ProgramBuilder, quantity: Quantity, value: (referenced: Quantity) => Node): Node {
  if (quantity.base.kind !== 'formula') throw new Error('not a formula');
  const { expression } = quantity.base;
  const names = { name: (name: string) => value(assumption(builder, name)), total: () => ZERO };
  const raw = hold(translate(expression, names), quantity.min, quantity.max);
  const yearly = quantity.perYear || (expression.kind === 'name' && assumption(builder, expression.name).perYear);
  const conversion = conversionOf(quantity, yearly);
  const monthly = convertedNode(raw, conversion);
  const longest = isCertain(builder, quantity) ? Infinity : builder.scenario.horizon;
  return conversion.months ? hold(unary('round', monthly), 0, longest) : monthly;
}

/** The value drawn once per trial (trial level), without growth and seasonality. */
export function drawn(builder: ProgramBuilder, quantity: Quantity): Node {
  const { base } = quantity;
  const conversion = conversionOf(quantity, quantity.perYear);
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
        quantity.id,
        { en: `${quantity.id} = ${quantity.provenance.text}`, ja: `${quantity.id} = ${quantity.provenance.text}` },
        quantity.provenance.unit,
        () => formulaNode(builder, quantity, (referenced) => drawn(builder, referenced)),
      );
    case 'steps':
      return stepsAt(builder, quantity, (step) => drawn(builder, step), num(0));
  }
}

/** The step in force at `month` (trial or month level): 0 before the first. */
function stepsAt(builder: ProgramBuilder, quantity: Quantity, value: (step: Quantity) => Node, month: Node): Node {
  if (quantity.base.kind !== 'steps') throw new Error('not a step table');
  const steps = [...quantity.base.steps].sort((a, b) => a.from - b.from);
  let node: Node = ZERO;
  for (const step of steps) {
    const from = step.from - builder.scenario.start;
    node = from <= 0 ? value(step.quantity) : when(compare('>=', month, num(from)), value(step.quantity), node);
  }
  return node;
}

/** (1 + g)^(t/12) as a series by recurrence: one multiplication a month instead of a power. */
function growthFactor(builder: ProgramBuilder, quantity: Quantity, growth: Quantity): Node {
  const name = `growth(${quantity.id})`;
  if (builder.has(name)) return series(name);
  const words = { en: `Growth factor of ${quantity.id}`, ja: `${quantity.id} の成長係数` };
  const monthly = builder.trial(`${name} per month`, words, 'factor', () =>
    pow(add(ONE, drawn(builder, growth)), num(1 / 12)),
  );
  return builder.series(name, words, 'factor', when(compare('==', MONTH, ZERO), ONE, mul(before(name), monthly)), {
    initial: ONE,
  });
}

function seasonTable(builder: ProgramBuilder, quantity: Quantity, factors: readonly number[]): Node {
  const { start, horizon, fiscalCalendar } = builder.scenario;
  const first = fiscalYearStart(fiscalYearOf(start, fiscalCalendar), fiscalCalendar);
  const offset = start - first;
  const values = Array.from({ length: horizon }, (_, t) => factors[(t + offset) % 12]);
  return { op: 'table', name: `season(${quantity.id})`, values };
}

/** The value in month t (month level): drawn · growth · seasonality. */
export function monthly(builder: ProgramBuilder, quantity: Quantity): Node {
  const base =
    quantity.base.kind === 'steps'
      ? stepsAt(builder, quantity, (step) => monthly(builder, step), MONTH)
      : quantity.base.kind === 'formula' && isShaped(builder, quantity)
        ? formulaNode(builder, quantity, (referenced) => monthly(builder, referenced))
        : drawn(builder, quantity);
  const grown = quantity.growth === null ? base : mul(base, growthFactor(builder, quantity, quantity.growth));
  return quantity.seasonality === null ? grown : mul(grown, seasonTable(builder, quantity, quantity.seasonality));
}
