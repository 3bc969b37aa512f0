import type { Dimension } from '../../model/quantity.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import { readAmount } from './amount.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { domains, type Bounds } from './domain.js';
import type { FieldRules } from './field-rules.js';

/** Plain numbers of a list; null when one of them is something else (then reported). */
export function readConstants(
  items: readonly Cursor<QuantityInput>[],
  dimension: Dimension,
  context: BuildContext,
): number[] | null {
  const numbers = items.map((item) => readConstant(item, dimension, context));
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** A number that cannot be uncertain; null when it is something else (then reported). */
export function readConstant(
  cursor: Cursor<QuantityInput>,
  dimension: Dimension,
  context: BuildContext,
  bounds: Bounds = domains[dimension],
): number | null {
  const rules: FieldRules = { dimension, bounds, perYear: false, losing: false, once: false, id: cursor.path };
  const read = readAmount(cursor, rules, context);
  if (read === null) return null;
  if (read.base.kind === 'constant') return read.base.value;
  report(context, 'constant-expected', cursor, { found: cursor.text() });
  return null;
}
