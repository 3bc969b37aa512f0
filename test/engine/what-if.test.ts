import { describe, expect, it } from 'vitest';
import { oneThread } from '../../src/engine/pool/one-thread.js';
import type { Pool } from '../../src/engine/pool/pool.js';
import type { RunResult, Simulation } from '../../src/engine/simulate.js';
import { simulate } from '../../src/engine/simulate.js';
import type { Input, Program } from '../../src/equations/program.js';
import type { Distribution } from '../../src/random/distribution.js';
import { programOf } from './program-of.js';

const TRIALS = 131;
const SERIES = ['cash', 'mrr.indirect', 'wins.direct'];
const base = programOf('scenarios/web-agency-launch.yaml');

const simulated = (program: Program, more: { pool?: Pool; earlier?: Simulation } = {}): Promise<Simulation> =>
  simulate(program, { trials: TRIALS, onTrials: () => undefined, breathe: () => Promise.resolve(), ...more });

const runAll = (simulation: Simulation): Promise<RunResult> => simulation.run({ name: 'all', switches: {} }, SERIES);

/** The program with other numbers for one input. */
function withInput(program: Program, id: string, change: (input: Input) => Partial<Input>): Program {
  expect(program.inputs.map((input) => input.id)).toContain(id);
  return {
    ...program,
    inputs: program.inputs.map((input) => (input.id === id ? { ...input, ...change(input) } : input)),
  };
}

const to = (distribution: Distribution) => (): Partial<Input> => ({ distribution });
const names = (program: Program): string[] => [
  ...program.inputs.map(({ id }) => id),
  ...program.trialEquations.map(({ name }) => name),
];
const constantId = 'direct.grossMargin';
const drawnId = 'segments.web-agencies.repsPerPartner';

describe('a simulation that begins from an earlier one', () => {
  it.each<[string, Program]>([
    ['a constant is another one', withInput(base, constantId, to({ kind: 'constant', value: 0.5 }))],
    ['a constant becomes a range', withInput(base, constantId, to({ kind: 'interval', low: 0.5, high: 0.6 }))],
    ['a range becomes a constant', withInput(base, drawnId, to({ kind: 'constant', value: 4 }))],
    [
      'a correlated input moves',
      withInput(base, 'assumptions.engagement', to({ kind: 'uniform', min: 0.1, max: 0.2 })),
    ],
    [
      'a probability of success moves',
      withInput(base, 'initiatives.study-sessions.success', to({ kind: 'constant', value: 0.3 })),
    ],
    ['the correlation goes', { ...base, correlations: [] }],
    ['the seed is another one', { ...base, seed: 'another' }],
    ['the counts are their means', { ...base, counts: 'expected' }],
    ['the sampling is another one', { ...base, sampling: { ...base.sampling, method: 'sobol' } }],
    ['nothing changes', { ...base }],
  ])('gives the bits of a new one when %s', async (_, program) => {
    const pool = oneThread();
    const earlier = await simulated(base, { pool });
    await runAll(earlier);
    const next = await simulated(program, { pool, earlier });
    const fresh = await simulated(program);
    for (const name of names(program)) expect(next.figures.figure(name)).toEqual(fresh.figures.figure(name));
    const [a, b] = [await runAll(next), await runAll(fresh)];
    expect(a.data).toEqual(b.data);
    const before = await runAll(await simulated(base, { pool, earlier: next }));
    expect(before.data).toEqual((await runAll(await simulated(base))).data);
  });

  it('draws nothing but what moved', async () => {
    const earlier = await simulated(base);
    const program = withInput(base, constantId, to({ kind: 'constant', value: 0.5 }));
    const next = await simulated(program, { earlier });
    const redrawn = names(program).filter((name) => next.figures.figure(name) !== earlier.figures.figure(name));
    expect(redrawn).toEqual([constantId]);
  });

  it('keeps the kernels while only numbers of inputs change', async () => {
    const kept = new Map<string, unknown>();
    const pool: Pool = {
      ...oneThread(),
      run: (task, data, pieces) => {
        const work = task.prepare(data, kept);
        return Promise.resolve(Array.from({ length: pieces }, (_, piece) => work(piece)));
      },
      keep: (name, value) => void kept.set(name, value),
    };
    const earlier = await simulated(base, { pool });
    await runAll(earlier);
    const kernels = kept.get('kernels');
    await runAll(await simulated(withInput(base, constantId, to({ kind: 'constant', value: 0.5 })), { pool, earlier }));
    expect(kept.get('kernels')).toBe(kernels);
    await runAll(await simulated({ ...base, counts: 'expected' }, { pool, earlier }));
    expect(kept.get('kernels')).not.toBe(kernels);
  });
});
