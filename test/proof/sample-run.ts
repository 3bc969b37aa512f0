import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../src/decide/analyses.js';
import type { DecisionSummary } from '../../src/decide/analyses.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import type { ScenarioFile } from '../../src/scenario/read/load-tree.js';
import { assess } from '../../src/summary/assess.js';
import type { SeriesSummary } from '../../src/summary/summary.js';

const folder = new URL('../../scenarios/', import.meta.url);
const read = (name: string): ScenarioFile => ({ name, bytes: readFileSync(new URL(name, folder)) });

/** File names of all samples. */
export const samples = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** What the files of a run are made of. */
export interface SampleRun {
  readonly summary: DecisionSummary;
  readonly series: readonly SeriesSummary[];
}

/** A sample with its ledger. What adds up does so at any number of trials: few are enough. */
export async function sampleRun(name: string, trials: number): Promise<SampleRun> {
  const loaded = loadScenario(read(name), { resolve: read, overrides: { trials } });
  if (!loaded.ok) throw new Error(`${name} is not valid`);
  const { summary, series } = await assess(loaded.scenario, { version: 'test', allSeries: false });
  return { summary: { ...summary, analyses: await analyse(loaded.scenario, summary, ['ledger']) }, series };
}
