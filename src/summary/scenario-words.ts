import { statedShare } from '../figures/amount.js';
import { figureWords } from '../figures/words.js';
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

/** Papers say `a year` in their own language. */
const perYear = /\s*(?:\/\s*(?:year|yr|年)|\bper year)$/i;

/** The yearly discount rate: a share as a percentage, else as its author wrote it, with what changes it over the months. */
export function discountText({ discountRate: { base, provenance, growth, seasonality }, locale }: Scenario): string {
  const { text } = provenance;
  const rate = base.kind === 'constant' ? statedShare(base.value, figureWords(locale)) : text.replace(perYear, '');
  const shapes = [
    ...(growth === null ? [] : [`growth: ${growth.provenance.text}`]),
    ...(seasonality === null ? [] : [`seasonality: ${seasonality.join(' ')}`]),
  ];
  return [rate, ...shapes].join(', ');
}
