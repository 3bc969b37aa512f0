import type { Pool } from '../../engine/pool/pool.js';
import type { Scenario } from '../../model/scenario.js';
import { replicatesOf } from '../../random/sampling-method.js';
import { withChanges } from '../../scenario/diff/changes.js';
import { childOf, type MapNode, type TreeNode } from '../../scenario/read/tree.js';
import { World } from '../world.js';
import { bridge, MOST_EXACT, type Bridge } from './bridge.js';
import { changeGroups, joinedFor } from './change-groups.js';
import { measured } from './measured.js';
import type { Measured, Question } from './measured.js';
import { sharedDimensions } from './shared-dimensions.js';
import type { Build, Changed, Side } from './what-changed.js';

/** Trials of a bridge at most: it runs the model again for every set of changes. */
const BRIDGE_TRIALS = 1024;

export interface BridgeOfOptions {
  readonly build: Build;
  readonly pool?: Pool;
  readonly breathe?: () => Promise<void>;
}

/** Rules, and targets that only one side has, may name what a change adds or removes and move no figure: a bridge does without. */
const withoutGoals = (document: MapNode, targets: Question['targets']): MapNode => ({
  ...document,
  entries: document.entries.flatMap((entry) => {
    if (entry.key === 'decision') return [];
    const { value } = entry;
    if (entry.key !== 'targets' || value.kind !== 'list') return [entry];
    const items = value.items.filter((item) => targets.some(({ name }) => nameOf(item) === name));
    return items.length === 0 ? [] : [{ ...entry, value: { ...value, items } }];
  }),
});

const nameOf = (item: TreeNode): string | null => {
  const name = childOf(item, 'name');
  return name?.kind === 'scalar' ? name.text.trim().normalize('NFC') : null;
};

/** All sets of these players, from 0. */
const setsOf = (count: number): number[][] =>
  Array.from({ length: 1 << count }, (_, set) =>
    Array.from({ length: count }, (_, player) => player).filter((player) => (set >> player) & 1),
  );

/** Groups of changes each of which may be made by itself; where all sets will be asked, all of them are valid. */
function groupsOf(count: number, scenarioWith: (changes: readonly number[]) => Scenario | null): number[][] {
  const isValid = (changes: readonly number[]): boolean => scenarioWith(changes) !== null;
  let groups = changeGroups(count, isValid);
  while (groups.length > 1 && groups.length <= MOST_EXACT) {
    const current = groups;
    const wrong = setsOf(current.length).find(
      (set) => !isValid(set.flatMap((at) => current[at]).sort((a, b) => a - b)),
    );
    if (wrong === undefined || wrong.length === 0 || wrong.length === current.length) return current;
    groups = joinedFor(current, wrong);
  }
  return groups;
}

/** The bridge from the first scenario to another over the changes that can move a figure; null when there is none. */
export async function bridgeOf(
  first: Side,
  other: Side,
  changes: readonly Changed[],
  question: Question,
  options: BridgeOfOptions,
): Promise<Bridge | null> {
  const [moving, still] = [true, false].map((kind) => changes.flatMap(({ moves }, at) => (moves === kind ? [at] : [])));
  if (moving.length === 0) return null;
  const base = withoutGoals(first.document, question.targets);
  const built = new Map<string, Scenario | null>();
  const scenarioWith = (made: readonly number[]): Scenario | null => {
    const key = made.join();
    const known = built.get(key);
    if (known !== undefined) return known;
    const scenario = options.build(
      withChanges(
        base,
        [...made].sort((a, b) => a - b).map((at) => changes[at]),
      ),
    );
    built.set(key, scenario);
    return scenario;
  };
  const { sampling, seed } = first.scenario.simulation;
  const asked = Math.min(BRIDGE_TRIALS, first.scenario.simulation.trials);
  const trials = question.trials === 1 ? 1 : asked;
  const dimensions = sharedDimensions([first.scenario, other.scenario]);
  let kin: World | null = null;
  const ask = async (made: readonly number[]): Promise<Measured> => {
    const scenario = scenarioWith(made);
    if (scenario === null) throw new Error(`changes ${made.join(', ')} alone leave no valid scenario`);
    const world = await World.open(scenario, {
      ...options,
      trials: asked,
      dimensions,
      ...(kin === null ? {} : { kin }),
    });
    kin ??= world;
    return measured(world, { ...question, trials });
  };
  // What moves no figure may still name what a change takes away: then it is made with the others.
  const players = moving.map((at) => [at]);
  if (scenarioWith(moving) === null) players.push(still);
  const changesOf = (made: readonly number[]): number[] => made.flatMap((player) => players[player]);
  const groups = groupsOf(players.length, (made) => scenarioWith(changesOf(made)));
  const found = await bridge(groups, (made) => ask(changesOf(made)), {
    targets: question.targets.map(({ name }) => name),
    trials,
    seed,
    estimation: { exact: trials === 1, replicates: trials === 1 ? 1 : replicatesOf(sampling, trials) },
  });
  return { ...found, lines: found.lines.map((line) => ({ ...line, changes: changesOf(line.changes) })) };
}
