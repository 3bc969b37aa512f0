import { quantitiesOf } from '../../model/quantities-of.js';
import type { Scenario } from '../../model/scenario.js';
import { modelId } from './change-labels.js';

/** Whether a number stands at a place of the scenario or below it. */
const isWithin = (id: string, place: string): boolean =>
  id === place || id.startsWith(`${place}.`) || id.startsWith(`${place}[`);

/** Who answers for the numbers that a path leads to; null = it leads to no number. */
function ownersIn(scenario: Scenario, place: string): string[] | null {
  const numbers = quantitiesOf(scenario).filter(({ id }) => isWithin(id, place) || isWithin(place, id));
  if (numbers.length === 0) return null;
  return [...new Set(numbers.map(({ provenance }) => provenance.owner).filter((owner) => owner !== ''))];
}

/**
 * Who answers for a change, as its author wrote under `owner`: of the value that holds from now on, else of the one that held.
 * Empty = nobody is named; null = no number changed (a rule, a target).
 * @param scenarios the first and the other
 */
export function ownersOf(path: readonly string[], [first, other]: readonly [Scenario, Scenario]): string[] | null {
  const place = modelId(path);
  const [before, after] = [ownersIn(first, place), ownersIn(other, place)];
  return after === null || after.length === 0 ? (before ?? after) : after;
}
