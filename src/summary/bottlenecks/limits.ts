import type { Scenario } from '../../model/scenario.js';
import type { TeamGroup } from '../../model/segment.js';
import { pictureWordsOf } from '../../words/picture-words.js';

type LimitKind = 'coverage' | 'staffing' | 'pool';

/** Something of which there may be too little: a share of what is wanted, month by month, 1 where it holds nothing back. */
export interface Limit {
  readonly kind: LimitKind;
  /** Id of the team group or of the segment. */
  readonly id: string;
  readonly label: string;
  readonly series: string;
  /** Below this share it holds back. */
  readonly full: number;
}

/**
 * Below this share of the care, or of the contracts, that are wanted it is worth a word: referrals fall in proportion, and a tenth
 * of them is more than newcomers cost while they learn.
 */
export const SHORT = 0.9;
/** A pool of which less than this is left is nearly empty: recruitment has fallen to a tenth of what was planned. */
export const NEARLY_EMPTY = 0.1;

/** The label that its author gave; a group without one goes by the segments that it serves. */
function groupLabel({ id, label, segments }: TeamGroup, scenario: Omit<Scenario, 'digest'>): string {
  if (label !== id) return label;
  const { comma } = pictureWordsOf(scenario.locale).figures;
  return segments.map((segment) => scenario.segments.find((one) => one.id === segment)!.label).join(comma);
}

/** Every such limit of a scenario. One that its author left out is never a bottleneck. */
export function limitsOf(scenario: Omit<Scenario, 'digest'>): Limit[] {
  const groups = scenario.team.filter(({ segments }) => segments.length > 0);
  const named = (group: TeamGroup) => ({ id: group.id, label: groupLabel(group, scenario) });
  const coverage = groups
    .filter(({ partnersPerManager }) => partnersPerManager !== null)
    // Segments of a group share its coverage.
    .map((group): Limit => ({
      kind: 'coverage',
      ...named(group),
      series: `coverage.${group.segments[0]}`,
      full: 1,
    }));
  const staffing = groups
    .filter(({ contractsPerManager }) => contractsPerManager !== null)
    .map((group): Limit => ({ kind: 'staffing', ...named(group), series: `staffed.${group.id}`, full: 1 }));
  const pools = scenario.segments
    .filter(({ recruitment }) => recruitment.pool !== null)
    .map(({ id, label }): Limit => ({ kind: 'pool', id, label, series: `room.${id}`, full: NEARLY_EMPTY }));
  return [...coverage, ...staffing, ...pools];
}
