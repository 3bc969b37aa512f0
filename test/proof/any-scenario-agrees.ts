import * as fc from 'fast-check';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { allSeries, kernelDifferences } from '../../src/engine/kernel-differences.js';
import { arbitraryAny } from './arbitrary-any.js';
import type { ScenarioValue } from './arbitrary-scenario.js';

/** The program of a generated scenario; null when the loader refuses it. */
function programOf(value: ScenarioValue): Program | null {
  const loaded = loadScenario({ name: 'any.json', bytes: new TextEncoder().encode(JSON.stringify(value)) });
  return loaded.ok ? buildProgram(loaded.scenario) : null;
}

/** How many numbers were compared. */
export interface Compared {
  scenarios: number;
  refused: number;
  numbers: number;
}

const TRIALS = 3; // a whole pair of lanes and half of one

/**
 * Compares kernel and interpreter on generated scenarios: every series of every run, bit for bit. Throws with a shrunk scenario when
 * they differ, and when more than a quarter of the scenarios are refused, for then the claim would be about too little.
 */
export function assertKernelAgrees(counts: 'random' | 'expected', numRuns: number, seed: number): Compared {
  const compared: Compared = { scenarios: 0, refused: 0, numbers: 0 };
  const scenarios = arbitraryAny({ counts, trials: TRIALS, conditions: true });
  fc.assert(
    fc.property(scenarios, (value) => {
      const program = programOf(value);
      if (program === null) {
        compared.refused += 1;
        return;
      }
      const series = allSeries(program);
      const found = kernelDifferences(program, series, TRIALS);
      if (found.length > 0) throw new Error(found.join('\n'));
      compared.scenarios += 1;
      compared.numbers += series.length * program.horizon * program.runs.length * TRIALS;
    }),
    { seed, numRuns },
  );
  if (compared.refused * 4 > numRuns) throw new Error(`${compared.refused} of ${numRuns} scenarios were refused`);
  return compared;
}
