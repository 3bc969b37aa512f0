import { baselineSegments } from '../model/baseline.js';
import type { Lens } from '../model/lens.js';
import type { Scenario } from '../model/scenario.js';
import { CANNIBALISATION } from './channels.js';
import type { Run } from './program.js';
import { TEAM_EXISTS, TEAM_PLAN } from './team.js';

type Switches = Record<string, number>;

const all = (names: readonly string[], value: number): Switches =>
  Object.fromEntries(names.map((name) => [name, value]));

/** Names of the runs that leave one initiative out. */
export const withoutRun = (initiative: string): string => `without ${initiative}`;
export const strictWithoutRun = (initiative: string): string => `strict without ${initiative}`;
/** The one that a lens reads. */
export const withoutRunOf = (lens: Lens, initiative: string): string =>
  lens === 'strict' ? strictWithoutRun(initiative) : withoutRun(initiative);

/** The runs of model section 9. A switch that is not named is on. */
export function runsOf(scenario: Scenario): Run[] {
  const edges = all(
    scenario.initiatives.flatMap(({ spillovers }) => spillovers.map(({ id }) => `edge.${id}`)),
    0,
  );
  const initiatives = all(
    scenario.initiatives.map(({ id }) => `initiative.${id}`),
    0,
  );
  const segments = all(
    scenario.segments.map(({ id }) => `segment.${id}`),
    0,
  );
  const outside = scenario.segments.filter(({ id }) => !baselineSegments(scenario).includes(id));
  const runs: Run[] = [
    { name: 'all', switches: {} },
    {
      name: 'none',
      switches: {
        ...initiatives,
        ...all(
          outside.map(({ id }) => `segment.${id}`),
          0,
        ),
        [TEAM_PLAN]: 0,
        ...edges,
      },
    },
    { name: 'base', switches: { ...initiatives, ...edges } },
    { name: 'direct only', switches: { ...initiatives, ...segments, [TEAM_EXISTS]: 0, ...edges } },
    { name: 'strict', switches: edges },
  ];
  for (const { id } of scenario.initiatives) runs.push({ name: withoutRun(id), switches: { [`initiative.${id}`]: 0 } });
  for (const { id } of scenario.initiatives)
    runs.push({ name: strictWithoutRun(id), switches: { ...edges, [`initiative.${id}`]: 0 } });
  return runs;
}

/** All but one spillover. */
export const withoutEdgeRun = (edge: string): Run => ({
  name: `without edge ${edge}`,
  switches: { [`edge.${edge}`]: 0 },
});

/** These initiatives alone, with the spillovers between and from them; that of nobody is `base`. */
export function coalitionRun(scenario: Scenario, initiatives: readonly string[]): Run {
  const off = scenario.initiatives.filter(({ id }) => !initiatives.includes(id));
  return {
    name: `only ${initiatives.join(' + ')}`,
    // Spillovers of the others too: an initiative in flight would spill over from its months before the start although it is off.
    switches: all(
      off.flatMap(({ id, spillovers }) => [`initiative.${id}`, ...spillovers.map((edge) => `edge.${edge.id}`)]),
      0,
    ),
  };
}

/** The same run, had partners taken nothing from direct sales. */
export const withoutCannibalisationRun = ({ name, switches }: Run): Run => ({
  name: `${name}, nothing cannibalised`,
  switches: { ...switches, [CANNIBALISATION]: 0 },
});
