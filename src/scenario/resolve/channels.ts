import type { DirectChannel, TeamGroup } from '../../model/segment.js';
import type { TreeNode } from '../read/tree.js';
import { directFields, groupCapacities, groupFields } from '../schema/segment-schema.js';
import type { GroupInput, ScenarioInput } from '../schema/scenario-schema.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { readFields } from './fields.js';
import { resolveName, type Names } from './references.js';
import { readChurn, readOptional } from './segment.js';

export const buildDirect = (cursor: Cursor<ScenarioInput['direct']>, context: BuildContext): DirectChannel => ({
  label: cursor.at('label').words('direct'),
  ...readFields(cursor, directFields, context, { expansion: { perYear: true } }),
  churn: readChurn(cursor.at('churn'), context),
});

/** Id of the only group where `team` is one group. */
export const singleGroup = 'team';

const groupKeys: ReadonlySet<string> = new Set([
  'label',
  'segments',
  ...Object.keys(groupFields),
  ...Object.keys(groupCapacities),
]);

/** Whether `team` is one group, not a map of groups. */
export const isSingleGroup = (team: TreeNode): boolean =>
  team.kind === 'map' && team.entries.some(({ key }) => groupKeys.has(key));

/** The groups of the team with their ids: `team` itself, or the entries of the map. */
export function groupsOf(cursor: Cursor<ScenarioInput['team']>): { id: string; cursor: Cursor<GroupInput> }[] {
  if (cursor.node?.kind !== 'map' || cursor.node.entries.length === 0) return [];
  if (isSingleGroup(cursor.node)) return [{ id: singleGroup, cursor: cursor.as() }];
  return cursor
    .as<Record<string, GroupInput>>()
    .entries()
    .map(({ key, cursor: group }) => ({ id: key, cursor: group }));
}

export function buildTeam(cursor: Cursor<ScenarioInput['team']>, names: Names, context: BuildContext): TeamGroup[] {
  const served = new Map<string, string>();
  return groupsOf(cursor).map(({ id, cursor: group }) => {
    const listed = group.at('segments');
    const segments =
      listed.node === undefined
        ? id === singleGroup && groupsOf(cursor).length === 1
          ? names.segments
          : []
        : listed
            .items()
            .flatMap((item) => resolveName(item, item.text(), names.segments, 'unknown-segment', context) ?? []);
    for (const segment of segments) {
      const earlier = served.get(segment);
      if (earlier !== undefined)
        report(context, 'segment-in-two-groups', listed, { found: segment, first: earlier, second: id });
      served.set(segment, id);
    }
    if (segments.length === 0 && names.segments.length > 0)
      report(context, 'group-without-segments', group, { found: id });
    return {
      id,
      label: group.at('label').words(id),
      segments: [...segments],
      ...readFields(group, groupFields, context, { managers: { perYear: false } }),
      partnersPerManager: readOptional(group.at('partnersPerManager'), groupCapacities.partnersPerManager, context),
      contractsPerManager: readOptional(group.at('contractsPerManager'), groupCapacities.contractsPerManager, context),
    };
  });
}
