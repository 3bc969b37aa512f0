import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { allSeries, kernelDifferences } from '../../src/engine/kernel-differences.js';

export function programOf(path: string): Program {
  const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return buildProgram(loaded.scenario);
}

describe('the kernel agrees with the interpreter bit for bit', () => {
  const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(samples)('on every run and series of scenarios/%s, an odd number of trials', (name) => {
    const program = programOf(`scenarios/${name}`);
    // More than a block of the kernel; where an initiative more means two runs more, a few trials see as many cells.
    const trials = program.runs.length > 12 ? 9 : 67;
    expect(kernelDifferences(program, program.reported, trials)).toEqual([]);
  });

  const cases = readdirSync('test/oracle/cases');
  it.each(cases)('on test/oracle/cases/%s, expected and random counts', (name) => {
    const program = programOf(`test/oracle/cases/${name}`);
    const all = allSeries(program);
    expect(kernelDifferences(program, all, 2)).toEqual([]);
    expect(kernelDifferences({ ...program, counts: 'random' }, all, 3)).toEqual([]);
  });

  it('whatever is left out because no wanted series needs it', () => {
    const program = programOf('scenarios/regional-alliance.yaml');
    expect(kernelDifferences(program, ['cash', 'cumulativeCash'], 9)).toEqual([]);
  });
});
