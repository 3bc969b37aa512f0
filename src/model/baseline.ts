import type { Quantity } from './quantity.js';
import type { Scenario } from './scenario.js';

const mayExist = (stock: Quantity): boolean => stock.base.kind !== 'constant' || stock.base.value > 0;

/**
 * Segments of the baseline: those its author named, else those with partners or customers at month 0
 * that no initiative opens (model section 9).
 */
export function baselineSegments(scenario: Scenario): readonly string[] {
  if (scenario.baseline.declared) return scenario.baseline.segments;
  return scenario.segments
    .filter(({ openedBy, partners, customers }) => openedBy === null && (mayExist(partners) || mayExist(customers)))
    .map(({ id }) => id);
}
