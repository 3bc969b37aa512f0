import type { QuantityBase } from '../../model/quantity.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { ReadValue } from '../value/read-value.js';
import { readScalar } from '../value/read-scalar.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { checkDrawn } from './drawn.js';
import type { FieldRules } from './field-rules.js';
import { checkNamesShapeless } from './shapeless.js';
import { warnOfSlips } from './slips.js';

export interface Amount {
  readonly base: QuantityBase;
  readonly perYear: boolean;
}

/** A number, range, call or formula written as one word or text; null when it is wrong (then reported). */
export function readAmount(cursor: Cursor<QuantityInput>, rules: FieldRules, context: BuildContext): Amount | null {
  const { node } = cursor;
  if (node?.kind !== 'scalar') {
    report(context, 'number-expected', cursor, { found: node?.kind ?? '' });
    return null;
  }
  const read = readScalar(node, context.finder);
  if (!read.ok) {
    reportProblem(cursor, read.problem, context);
    return null;
  }
  return fitted(cursor, read.value, rules, context);
}

function fitted(cursor: Cursor<unknown>, value: ReadValue, rules: FieldRules, context: BuildContext): Amount | null {
  if (value.kind === 'formula') {
    warnOfName(cursor, value, rules, context);
    if (rules.once && !checkNamesShapeless(cursor, value.names, context)) return null;
    return { base: { kind: 'formula', expression: value.expression }, perYear: inheritsYear(cursor, value, context) };
  }
  if (!unitFits(cursor, value, rules, context)) return null;
  // Growth is per year by nature: nothing to convert.
  const perYear = value.per === 'year' && rules.dimension !== 'growth';
  if (value.kind === 'distribution') {
    if (!checkDrawn(cursor, value.distribution, rules, value.percent, context)) return null;
    warnOfSlips(cursor, { value: value.distribution, percent: value.percent, perYear, name: null }, rules, context);
    return { base: { kind: 'drawn', distribution: value.distribution }, perYear };
  }
  if (!inDomain(cursor, value, rules, context)) return null;
  warnOfSlips(cursor, { value: value.value, percent: value.percent, perYear, name: null }, rules, context);
  return { base: { kind: 'constant', value: value.value }, perYear };
}

/** A bare name is looked at as the assumption behind it would be. */
function warnOfName(
  cursor: Cursor<unknown>,
  value: ReadValue & { kind: 'formula' },
  rules: FieldRules,
  context: BuildContext,
): void {
  const { expression } = value;
  const told = expression.kind === 'name' ? context.assumptions.get(expression.name)?.told : undefined;
  if (told !== undefined && told !== null) warnOfSlips(cursor, told, rules, context);
}

/** A bare name is as per year as its assumption; inside a larger formula a value per year would be mixed with values per month. */
function inheritsYear(cursor: Cursor<unknown>, value: ReadValue & { kind: 'formula' }, context: BuildContext): boolean {
  const yearly = value.names.filter((name) => context.assumptions.get(name)?.perYear === true);
  if (value.expression.kind === 'name') return yearly.length > 0;
  for (const name of yearly) report(context, 'per-year-in-formula', cursor, { found: name });
  return false;
}

type Measured = Exclude<ReadValue, { kind: 'formula' }>;

function unitFits(cursor: Cursor<unknown>, value: Measured, rules: FieldRules, context: BuildContext): boolean {
  const found = cursor.text();
  const { dimension } = rules;
  if (value.per === 'year' && !rules.perYear) report(context, 'per-year-not-here', cursor, { found });
  else if (value.per === 'month' && (!rules.perYear || dimension === 'growth')) {
    report(context, 'per-month-not-here', cursor, { found });
  } else if (value.unit === 'months' && dimension !== 'months' && dimension !== 'number') {
    report(context, 'unit-not-here', cursor, { found });
  } else if (value.unit === 'money' && dimension !== 'money' && dimension !== 'number') {
    report(context, 'unit-not-here', cursor, { found });
  } else if (value.percent && (dimension === 'months' || dimension === 'money')) {
    report(context, 'percent-not-here', cursor, { found });
  } else return true;
  return false;
}

function inDomain(
  cursor: Cursor<unknown>,
  { value, percent }: Measured & { kind: 'number' },
  { bounds, dimension }: FieldRules,
  context: BuildContext,
): boolean {
  const found = cursor.text();
  if (dimension === 'months' && !Number.isInteger(value)) {
    report(context, 'whole-months', cursor, { found });
    return false;
  }
  if (value >= bounds.min && value <= bounds.max) return true;
  const looksLikePercent = !percent && bounds.max === 1 && value > 1 && value <= 100;
  report(context, value < bounds.min ? 'below-minimum' : 'above-maximum', cursor, {
    found,
    limit: value < bounds.min ? shownLimit(bounds.min) : shownLimit(bounds.max),
    ...(looksLikePercent ? { share: Number((value / 100).toPrecision(12)), percent: `${value}%` } : {}),
  });
  return false;
}

/** The open end −1 of a growth is shown as −1. */
const shownLimit = (limit: number): number => Number(limit.toPrecision(12));
