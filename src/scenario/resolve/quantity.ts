import type { Month } from '../../model/time.js';
import type { Dimension, Provenance, Quantity, QuantityBase, Step } from '../../model/quantity.js';
import { formatMonth } from '../../model/time.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { distributionKinds, readDistributionMapping } from './distribution-mapping.js';
import { readConstants } from './constant.js';
import { domains, perYearDimensions, type Bounds } from './domain.js';
import type { FieldRules } from './field-rules.js';
import { isMonthKey } from '../value/read-time.js';
import { readAmount } from './amount.js';
import { monthKey, warnOutside } from './months.js';
import { checkShapeless } from './shapeless.js';
import { warnOfSeason } from './slips.js';
import { printNode } from '../read/print-node.js';

/** What a field says about its number. */
export interface QuantitySpec {
  readonly dimension: Dimension;
  readonly fallback: number;
  /** Domain, when it differs from the dimension's. */
  readonly bounds?: Bounds;
  /** Whether `/year` makes sense, when it differs from the dimension's rule. */
  readonly perYear?: boolean;
  /** Id of the draws, when it is not the path in the file. */
  readonly id?: string;
  /** The field is a churn or attrition: a large monthly value is worth a warning. */
  readonly losing?: boolean;
  /** It is read once and takes no shape over time; so is every duration. */
  readonly once?: boolean;
}

/** A number without anything more to say, as if the author had written it. */
const constantQuantity = (id: string, dimension: Dimension, value: number): Quantity => ({
  id,
  dimension,
  base: { kind: 'constant', value },
  perYear: false,
  ...domains[dimension],
  growth: null,
  seasonality: null,
  provenance: { text: '', label: '', unit: '', why: '', owner: '', asOf: '', source: '' },
});

/**
 * What stands for a value in which an error was found: a name that nothing has, so that nobody can tell its size. Such a
 * scenario is never run.
 */
const unreadBase: QuantityBase = { kind: 'formula', expression: { kind: 'name', name: '' } };

/** Whether an error was found in the value, so that nothing can be said of what depends on it. */
export const isUnread = ({ base }: Quantity): boolean => base === unreadBase;

/** Reads any form of a quantity; the fallback when it is absent, an unread value when it is wrong (then reported). */
export function readQuantity(
  cursor: Cursor<QuantityInput | undefined>,
  spec: QuantitySpec,
  context: BuildContext,
): Quantity {
  const rules: FieldRules = {
    dimension: spec.dimension,
    bounds: spec.bounds ?? domains[spec.dimension],
    perYear: spec.perYear ?? perYearDimensions.has(spec.dimension),
    losing: spec.losing ?? false,
    once: spec.once ?? spec.dimension === 'months',
    id: spec.id ?? cursor.path,
  };
  const read =
    cursor.node === undefined
      ? constantQuantity(rules.id, spec.dimension, spec.fallback)
      : readForm(cursor as Cursor<QuantityInput>, rules, context);
  // What does not fit the form was taken out before, and is as unknown as what could not be read here.
  return context.issues.failedAt(cursor.path) ? { ...read, base: unreadBase } : read;
}

function readForm(cursor: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): Quantity {
  if (cursor.node?.kind !== 'map') return assemble(cursor, cursor, rules, context);
  const keys = cursor.node.entries.map(({ key }) => key);
  if (keys.includes('value')) return assemble(cursor, cursor.step('value').as(), rules, context);
  return assemble(cursor, cursor, rules, context);
}

/** `outer` carries bounds, growth, seasonality and provenance; `inner` the value itself. They are one in the short form. */
function assemble(
  outer: Cursor<QuantityInput>,
  inner: Cursor<QuantityInput>,
  rules: FieldRules,
  context: BuildContext,
): Quantity {
  if (rules.once) checkShapeless(outer, inner, context);
  const bounds = readBounds(outer, rules, context);
  const read = readBase(inner, { ...rules, bounds }, context);
  return {
    id: rules.id,
    dimension: rules.dimension,
    base: read?.base ?? unreadBase,
    perYear: read?.perYear ?? false,
    min: bounds.min,
    max: bounds.max,
    growth: readGrowth(outer, rules, context),
    seasonality: readSeasonality(outer, context),
    provenance: readProvenance(outer, inner),
  };
}

interface ReadBase {
  readonly base: QuantityBase;
  readonly perYear: boolean;
}

function readBase(cursor: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): ReadBase | null {
  if (cursor.node?.kind !== 'map') return readAmount(cursor, rules, context);
  const keys = cursor.node.entries.map(({ key }) => key);
  if (keys.some((key) => distributionKinds.has(key))) return readDistributionMapping(cursor, rules, context);
  if (keys.some(isMonthKey)) {
    return { base: { kind: 'steps', steps: readSteps(cursor, rules, context) }, perYear: false };
  }
  if (!context.issues.failedAt(cursor.path)) report(context, 'no-value', cursor, { found: printNode(cursor.node) });
  return null;
}

function readSteps(cursor: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): Step[] {
  const steps = new Map<Month, Step>();
  for (const { key, cursor: entry } of cursor.as<Record<string, QuantityInput>>().entries()) {
    const month = monthKey(key, entry, context);
    if (month === null) continue;
    const id = `${rules.id}[${formatMonth(month)}]`;
    const earlier = steps.get(month);
    if (earlier !== undefined) report(context, 'duplicate-month', entry, { found: key }, entry.place);
    const spec = { ...rules, fallback: 0, id };
    const quantity = readQuantity(entry, spec, context);
    if (quantity.base.kind === 'steps') report(context, 'nested-steps', entry);
    else steps.set(month, { from: month, quantity });
    // A month before the scenario has begun to hold by then.
    if (month >= context.start) warnOutside(month, entry, context);
  }
  return [...steps.values()].sort((a, b) => a.from - b.from);
}

function readBounds(outer: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): Bounds {
  if (outer.node?.kind !== 'map') return rules.bounds;
  const [low, high] = [
    outer.step('min').as<QuantityInput | undefined>(),
    outer.step('max').as<QuantityInput | undefined>(),
  ];
  const constant = (cursor: Cursor<QuantityInput | undefined>, fallback: number): number => {
    if (cursor.node === undefined) return fallback;
    const read = readAmount(cursor as Cursor<QuantityInput>, { ...rules, losing: false }, context);
    if (read === null) return fallback;
    if (read.base.kind === 'constant') return read.base.value;
    report(context, 'constant-expected', cursor, { found: cursor.text() });
    return fallback;
  };
  const min = constant(low, rules.bounds.min);
  const max = constant(high, rules.bounds.max);
  if (min <= max) return { min, max };
  report(context, 'bounds-order', low.node === undefined ? high : low, { min, max });
  return rules.bounds;
}

function readGrowth(outer: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): Quantity | null {
  if (outer.node?.kind !== 'map') return null;
  const cursor = outer.step('growth').as<QuantityInput | undefined>();
  if (cursor.node === undefined) return null;
  return readQuantity(cursor, { dimension: 'growth', fallback: 0, id: `${rules.id}.growth`, once: true }, context);
}

function readSeasonality(outer: Cursor<QuantityInput>, context: BuildContext): number[] | null {
  if (outer.node?.kind !== 'map') return null;
  const cursor = outer.step('seasonality').as<QuantityInput[] | undefined>();
  if (cursor.node === undefined) return null;
  const factors = readConstants(cursor.items(), 'count', context);
  if (factors === null || context.issues.failedAt(cursor.path)) return null;
  if (factors.length !== 12) {
    report(context, 'seasonality-length', cursor, { found: factors.length });
    return null;
  }
  warnOfSeason(cursor, factors, context);
  return factors;
}

function readProvenance(outer: Cursor<QuantityInput>, inner: Cursor<QuantityInput>): Provenance {
  const told = (key: string): string => (outer.node?.kind === 'map' ? outer.step(key).words() : '');
  return {
    text: inner.node === undefined ? '' : printNode(inner.node),
    label: told('label'),
    unit: told('unit'),
    why: told('why'),
    owner: told('owner'),
    asOf: told('asOf'),
    source: told('source'),
  };
}
