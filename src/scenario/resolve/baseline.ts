import type { Baseline } from '../../model/scenario.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import type { BuildContext } from './context.js';
import type { Cursor } from './cursor.js';
import { readManagers } from './initiative.js';
import { resolveName, type Names } from './references.js';

/** What exists without the program. Left out, it is found once the segments are known. */
export function buildBaseline(
  cursor: Cursor<ScenarioInput['baseline']>,
  names: Names,
  context: BuildContext,
): Baseline {
  if (cursor.node === undefined) return { declared: false, segments: [], managers: [] };
  const listed = cursor.at('segments');
  const segments = listed
    .items()
    .flatMap((item) => resolveName(item, item.text(), names.segments, 'unknown-segment', context) ?? []);
  const managers = cursor.at('managers');
  // Without a team there is nobody to count: 0 says so, any other number asks for one.
  const nobody = names.groups.length === 0 && managers.value === 0;
  return {
    declared: listed.node !== undefined,
    segments,
    managers: nobody ? [] : readManagers(managers, names, context),
  };
}
