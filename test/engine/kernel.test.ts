import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/engine/kernel/kernel.js';
import { allSeries, kernelDifferences } from '../../src/engine/kernel-differences.js';
import { programOf } from './program-of.js';

/** Odd, so that the last pair of lanes is half full. */
const MORE_THAN_A_BLOCK = 67;

describe('the kernel agrees with the interpreter bit for bit', () => {
  const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(samples)('on every run and series of scenarios/%s, an odd number of trials', (name) => {
    const program = programOf(`scenarios/${name}`);
    expect(kernelDifferences(program, program.reported, 5)).toEqual([]);
  });

  it.each(['tiny', 'web-agency-launch'])('on more than a block of trials of scenarios/%s.yaml', (name) => {
    const program = programOf(`scenarios/${name}.yaml`);
    expect(kernelDifferences(program, program.reported, MORE_THAN_A_BLOCK)).toEqual([]);
    expect(new Kernel(program, program.reported).block).toBeLessThan(MORE_THAN_A_BLOCK);
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
