import type { Scenario } from '../../model/scenario.js';
import { digestOf } from '../../scenario/digest.js';
import type { Change, ContentOf } from '../../scenario/diff/changes.js';
import { changesBetween, withChanges } from '../../scenario/diff/changes.js';
import type { MapNode } from '../../scenario/read/tree.js';

/** A scenario with the document it was built from. */
export interface Side {
  /** As it was asked for. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly document: MapNode;
}

/** Builds the scenario of a document that was put together; null when it is not valid. */
export type Build = (document: MapNode) => Scenario | null;

export interface Changed extends Change {
  /** Whether it can move a figure. */
  readonly moves: boolean;
}

/** Digest of what can move cash: rules, payback statements and kinds cannot. The scenario's own is left alone: reading it takes it. */
function figuresOf(scenario: Scenario): string {
  const parts = (Object.keys(scenario) as (keyof Scenario)[]).filter((key) => key !== 'digest' && key !== 'decision');
  const initiatives = scenario.initiatives.map((initiative) => ({ ...initiative, payback: null, kind: '' }));
  return digestOf({ ...Object.fromEntries(parts.map((key) => [key, scenario[key]])), initiatives });
}

/** Whether a scenario is the one that it is compared with, as far as this digest goes; that of each is taken once. */
function sameIn(of: (scenario: Scenario) => string): (made: Scenario | null, as: Scenario) => boolean {
  const known = new Map<Scenario, string>();
  const digest = (scenario: Scenario): string => {
    const found = known.get(scenario) ?? of(scenario);
    known.set(scenario, found);
    return found;
  };
  return (made, as) => made !== null && of(made) === digest(as);
}

/**
 * The differences that mean something. A value that is written in another way is none: it changes neither the first scenario
 * when it is made there nor the other when it is taken back there. Most changes move a figure of the first already: the other is
 * not built for them.
 */
export function whatChanged(first: Side, other: Side, build: Build, contentOf: ContentOf): Changed[] {
  const [sameFigures, sameAll] = [sameIn(figuresOf), sameIn(({ digest }) => digest)];
  return changesBetween(first.document, other.document, contentOf).flatMap((change): Changed[] => {
    const made = build(withChanges(first.document, [change]));
    if (!sameFigures(made, first.scenario)) return [{ ...change, moves: true }];
    const undone = build(withChanges(other.document, [{ ...change, before: change.after, after: change.before }]));
    if (!sameFigures(undone, other.scenario)) return [{ ...change, moves: true }];
    const same = sameAll(made, first.scenario) && sameAll(undone, other.scenario);
    return same ? [] : [{ ...change, moves: false }];
  });
}
