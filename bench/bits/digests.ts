import { readFileSync } from 'node:fs';
import { digestOf } from '../../src/cli/selftest/digest-of.js';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { samplingMethods } from '../../src/random/sampling-method.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { allSeries, kernelDifferences } from '../../src/engine/kernel-differences.js';
import { workloadText } from '../workload.js';

/** Trials of each simulation: several blocks, the last one with half a pair of lanes. */
const TRIALS = 147;

/** Digest by what was simulated. */
export type Digests = Readonly<Record<string, string>>;

function programOf(text: string, name: string, sampling: string): Program {
  const set = [
    { path: 'simulation.sampling', value: sampling },
    { path: 'simulation.trials', value: String(TRIALS) },
  ];
  const loaded = loadScenario({ name, bytes: new TextEncoder().encode(text) }, { resolve: folderResolver(name), set });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return buildProgram(loaded.scenario);
}

/** A sample scenario and the reference workload, every sampling method, counts expected and random; and the interpreter beside the kernel. */
export async function digests(): Promise<Digests> {
  const sample = 'scenarios/regional-alliance.yaml';
  const texts = { [sample]: readFileSync(sample, 'utf8'), 'workload.json': workloadText({ months: 36 }) };
  const found: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts))
    for (const sampling of samplingMethods)
      for (const counts of ['expected', 'random'] as const) {
        const program = { ...programOf(text, name, sampling), counts };
        found[`${name}, ${sampling}, counts ${counts}`] = await digestOf(program, {
          series: allSeries(program),
          trials: TRIALS,
        });
        const apart = kernelDifferences(program, program.reported, 3);
        if (apart.length > 0) found[`${name}, ${sampling}, counts ${counts}`] += ` interpreter: ${apart[0]}`;
      }
  return found;
}
