import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Scenario } from '../../src/model/scenario.js';
import { streamId } from '../../src/random/stream.js';
import { collisionsOf, streamNames } from '../../src/scenario/check/streams.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { streamsOf } from '../../bench/streams/streams-of.js';
import { arbitraryAny } from '../proof/arbitrary-any.js';

/** Streams that the program of a scenario draws from and that the check does not look at. */
function overlooked(scenario: Scenario): string[] {
  const checked = new Set(streamNames(scenario));
  const { once, monthly } = streamsOf(buildProgram(scenario));
  return [...once, ...monthly].filter((name) => !checked.has(name));
}

describe('the check for colliding streams', () => {
  it('finds two names that share a 64-bit hash, and no other', () => {
    const names = ['segments.5f6r2iowgnrkl', 'segments.web', 'segments.n4nwy53zl23te', 'direct.wins'];
    expect(streamId(names[0])).toEqual(streamId(names[2]));
    expect(collisionsOf(names)).toContainEqual([names[0], names[2]]);
    expect(collisionsOf(names.slice(0, 2))).toEqual([]);
  });

  it('names each pair once whatever the hash is, and never a name with itself', () => {
    const lengths = (name: string) => ({ hi: 0, lo: name.length });
    expect(collisionsOf(['abc', 'wins', 'def', 'ghi', 'abc'], lengths)).toEqual([
      ['abc', 'def'],
      ['abc', 'ghi'],
      ['abc#strata', 'def#strata'],
      ['abc#strata', 'ghi#strata'],
    ]);
    expect(collisionsOf(['arpa', 'x'], () => ({ hi: 1, lo: 2 }))).toHaveLength(3);
  });

  it('needs both halves of the hash to be equal', () => {
    const halves: Record<string, { hi: number; lo: number }> = {
      a: { hi: 1, lo: 2 },
      b: { hi: 1, lo: 3 },
      c: { hi: 0, lo: 2 },
    };
    expect(collisionsOf(['a', 'b', 'c'], (name) => halves[name] ?? { hi: 9, lo: name.charCodeAt(0) })).toEqual([]);
  });

  const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(samples)('looks at every stream that scenarios/%s draws from', (name) => {
    const path = `scenarios/${name}`;
    const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
    expect(loaded.ok && overlooked(loaded.scenario)).toEqual([]);
  });

  it('looks at every stream that generated scenarios draw from', () => {
    const scenarios = arbitraryAny({ counts: 'random', trials: 1, conditions: true });
    fc.assert(
      fc.property(scenarios, (value) => {
        const loaded = loadScenario({ name: 'any.json', bytes: new TextEncoder().encode(JSON.stringify(value)) });
        return !loaded.ok || overlooked(loaded.scenario).length === 0;
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
