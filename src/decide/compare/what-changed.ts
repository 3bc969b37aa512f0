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
const digestOfFigures = (scenario: Scenario): string =>
  digestOf({
    ...scenario,
    decision: null,
    initiatives: scenario.initiatives.map((initiative) => ({ ...initiative, payback: null, kind: '' })),
  });

/** The differences that mean something; a value that is written in another way is none. */
export function whatChanged(first: Side, other: Side, build: Build, contentOf: ContentOf): Changed[] {
  const figures = digestOfFigures(first.scenario);
  return changesBetween(first.document, other.document, contentOf).flatMap((change): Changed[] => {
    const alone = build(withChanges(first.document, [change]));
    if (alone !== null && alone.digest === first.scenario.digest) return [];
    return [{ ...change, moves: alone === null || digestOfFigures(alone) !== figures }];
  });
}
