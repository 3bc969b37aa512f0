import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';

/** How an initiative starts, as its author wrote it: a month, the label of a phase, or a condition. */
export function describeStart(initiative: Initiative, scenario: Scenario): string {
  const { start } = initiative;
  switch (start.kind) {
    case 'month':
      return formatMonth(start.month);
    case 'phase':
      return scenario.phases.find(({ name }) => name === start.phase)?.label ?? start.phase;
    case 'when':
      return start.condition.text;
  }
}

/** The discount rate as its author wrote it, with what changes it over the months. */
export function discountText({ discountRate: { provenance, growth, seasonality } }: Scenario): string {
  const shapes = [
    ...(growth === null ? [] : [`growth: ${growth.provenance.text}`]),
    ...(seasonality === null ? [] : [`seasonality: ${seasonality.join(' ')}`]),
  ];
  return [provenance.text === '' ? '0%' : provenance.text, ...shapes].join(', ');
}
