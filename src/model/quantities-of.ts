import type { Quantity } from './quantity.js';

/** Every quantity inside a value, steps and growths included, in the order in which they stand. */
export function quantitiesOf(value: unknown): Quantity[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(quantitiesOf);
  if (!isQuantity(value)) return Object.values(value).flatMap(quantitiesOf);
  const steps = value.base.kind === 'steps' ? value.base.steps.flatMap((step) => quantitiesOf(step.quantity)) : [];
  return [value, ...steps, ...(value.growth === null ? [] : quantitiesOf(value.growth))];
}

const isQuantity = (value: object): value is Quantity =>
  'dimension' in value && 'provenance' in value && 'base' in value;
