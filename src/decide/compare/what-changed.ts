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

/** Digest of what can move cash: rules, payback statements and kinds cannot. */
const figuresOf = (scenario: Scenario): string =>
  digestOf({
    ...scenario,
    ...{ digest: '' },
    decision: null,
    initiatives: scenario.initiatives.map((initiative) => ({ ...initiative, payback: null, kind: '' })),
  });

const all = ({ digest }: Scenario): string => digest;

/**
 * The differences that mean something. A value that is written in another way is none: it changes neither the first scenario
 * when it is made there nor the other when it is taken back there.
 */
export function whatChanged(first: Side, other: Side, build: Build, contentOf: ContentOf): Changed[] {
  return changesBetween(first.document, other.document, contentOf).flatMap((change): Changed[] => {
    const made = build(withChanges(first.document, [change]));
    const undone = build(withChanges(other.document, [{ ...change, before: change.after, after: change.before }]));
    const same = (of: (scenario: Scenario) => string): boolean =>
      made !== null && undone !== null && of(made) === of(first.scenario) && of(undone) === of(other.scenario);
    return same(all) ? [] : [{ ...change, moves: !same(figuresOf) }];
  });
}
