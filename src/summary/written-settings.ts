import { statedShare } from '../figures/amount.js';
import { SHAPES } from '../figures/yearly-rate.js';
import { pictureWordsOf } from '../words/picture-words.js';
import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { perYear } from '../model/per-year.js';
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

/**
 * The yearly discount rate: a share as a percentage, else as its author wrote it, with what changes it over the months. Papers say
 * `a year` in their own language.
 */
export function discountText({ discountRate: { base, provenance, growth, seasonality }, locale }: Scenario): string {
  const { figures, fields, report } = pictureWordsOf(locale);
  const { text } = provenance;
  const rate = base.kind === 'constant' ? statedShare(base.value, figures) : text.replace(perYear, '');
  const said = (name: string, value: string): string => `${name}${report.colon}${value}`;
  const shapes = [
    ...(growth === null ? [] : [said(fields.notes.growth, growth.provenance.text.replace(perYear, ''))]),
    ...(seasonality === null ? [] : [said(fields.notes.seasonality, seasonality.join(' '))]),
  ];
  return [rate, ...shapes].join(SHAPES);
}
