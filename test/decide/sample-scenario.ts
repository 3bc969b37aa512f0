import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/model/scenario.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

/** A scenario of `scenarios/`, with so many trials. */
export function sampleScenario(name: string, trials: number): Scenario {
  const file = `scenarios/${name}.yaml`;
  const loaded = loadScenario({ name: file, bytes: readFileSync(file) }, { resolve: folderResolver(file) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return { ...loaded.scenario, simulation: { ...loaded.scenario.simulation, trials } };
}
