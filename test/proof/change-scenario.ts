import { isGrouped, type ScenarioValue } from './arbitrary-scenario.js';

type Fields = Record<string, unknown>;
export interface WrittenEffect {
  readonly on: string;
  readonly lift?: unknown;
  readonly add?: unknown;
}

/** The scenario with other fields in its segments. */
export const withSegments = (
  scenario: ScenarioValue,
  change: (fields: Fields, id: string) => Fields,
): ScenarioValue => ({
  ...scenario,
  segments: Object.fromEntries(Object.entries(scenario.segments).map(([id, fields]) => [id, change(fields, id)])),
});

/** The scenario with other fields in its initiatives. */
export const withInitiatives = (
  scenario: ScenarioValue,
  change: (fields: Fields, id: string) => Fields,
): ScenarioValue => ({
  ...scenario,
  initiatives: Object.fromEntries(Object.entries(scenario.initiatives).map(([id, fields]) => [id, change(fields, id)])),
});

/** The scenario without the effects and spillovers on some drivers. */
export const withoutEffectsOn = (scenario: ScenarioValue, unwanted: (driver: string) => boolean): ScenarioValue =>
  withInitiatives(scenario, (fields) => {
    const kept = (list: unknown): WrittenEffect[] => (list as WrittenEffect[]).filter(({ on }) => !unwanted(on));
    return { ...fields, effects: kept(fields.effects), spillovers: kept(fields.spillovers) };
  });

/** The scenario without initiatives, and without the segments' being opened by them. */
export const withoutInitiatives = (scenario: ScenarioValue): ScenarioValue => ({
  ...withSegments(scenario, (fields) => ({ ...fields, openedBy: undefined })),
  initiatives: {},
});

/** The scenario with other fields in its team, group by group; as it is when it has none. */
export function withTeam(scenario: ScenarioValue, change: (fields: Fields) => Fields): ScenarioValue {
  const { team } = scenario;
  if (team === undefined) return scenario;
  if (!isGrouped(team)) return { ...scenario, team: change(team as Fields) };
  const groups = Object.entries(team as Record<string, Fields>).map(([id, fields]) => [id, change(fields)]);
  return { ...scenario, team: Object.fromEntries(groups) };
}

/** The scenario without a team, and without people that initiatives add to it. */
export const withoutTeam = (scenario: ScenarioValue): ScenarioValue => ({
  ...withInitiatives(scenario, (fields) => ({ ...fields, managers: undefined })),
  team: undefined,
});
