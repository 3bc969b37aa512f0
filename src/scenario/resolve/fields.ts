import type { Quantity } from '../../model/quantity.js';
import type { QuantityField, QuantityInput } from '../schema/quantity-schema.js';
import type { BuildContext } from './context.js';
import type { Cursor } from './cursor.js';
import { readQuantity, type QuantitySpec } from './quantity.js';

/** Reads all numeric fields of a table from one map. `special` adds what single fields need beyond the table. */
export function readFields<K extends string>(
  cursor: Cursor<unknown>,
  fields: Readonly<Record<K, QuantityField>>,
  context: BuildContext,
  special: Partial<Record<K, Partial<QuantitySpec>>> = {},
): Record<K, Quantity> {
  const read = (Object.entries(fields) as [K, QuantityField][]).map(([key, { dimension, fallback, once }]) => [
    key,
    readQuantity(
      cursor.step(key).as<QuantityInput | undefined>(),
      { dimension, fallback, once, ...special[key] },
      context,
    ),
  ]);
  return Object.fromEntries(read) as Record<K, Quantity>;
}
