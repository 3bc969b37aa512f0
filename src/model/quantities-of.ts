import type { Quantity } from './quantity.js';

/** Every quantity inside a value, steps and growths included, in the order in which they stand. */
export function quantitiesOf(value: unknown): Quantity[] {
  const found: Quantity[] = [];
  gather(value, found);
  return found;
}

function gather(value: unknown, into: Quantity[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!isQuantity(value)) {
    for (const part of Object.values(value)) gather(part, into);
    return;
  }
  into.push(value);
  if (value.base.kind === 'steps') for (const { quantity } of value.base.steps) gather(quantity, into);
  gather(value.growth, into);
}

const isQuantity = (value: object): value is Quantity =>
  'dimension' in value && 'provenance' in value && 'base' in value;
