import type { Assumption, Quantity } from '../../model/quantity.js';
import { median, support } from '../../random/distribution.js';

export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Between which values a quantity lies over all trials and months, as far as that can be told without simulating: a formula other
 * than a bare name is anything in its bounds. `middle` is the median, NaN where unknown.
 */
export function rangeOf(quantity: Quantity, assumptions: readonly Assumption[]): Range {
  const { base, min, max } = quantity;
  if (base.kind === 'constant') return { low: base.value, middle: base.value, high: base.value };
  if (base.kind === 'drawn') {
    const range = support(base.distribution);
    return { low: Math.max(range.min, min), middle: median(base.distribution), high: Math.min(range.max, max) };
  }
  if (base.kind === 'steps') {
    const parts = base.steps.map((step) => rangeOf(step.quantity, assumptions));
    return {
      low: Math.min(0, ...parts.map(({ low }) => low)),
      middle: NaN,
      high: Math.max(0, ...parts.map(({ high }) => high)),
    };
  }
  const named = resolved(quantity, assumptions);
  return named === quantity ? { low: min, middle: NaN, high: max } : rangeOf(named, assumptions);
}

/** The assumption behind a bare name (of a bare name …), or the quantity itself. Circles were refused before. */
export function resolved(quantity: Quantity, assumptions: readonly Assumption[]): Quantity {
  let found = quantity;
  for (let depth = 0; depth <= assumptions.length; depth++) {
    const { base } = found;
    if (base.kind !== 'formula' || base.expression.kind !== 'name') return found;
    const { name } = base.expression;
    const next = assumptions.find((assumption) => assumption.name === name)?.quantity;
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** Zero in every trial and month. */
export function isZero(quantity: Quantity, assumptions: readonly Assumption[]): boolean {
  const { low, high } = rangeOf(quantity, assumptions);
  return low === 0 && high === 0;
}
