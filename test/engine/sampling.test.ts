import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import { drawInputs } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { simulate } from '../../src/engine/simulate.js';
import type { Program } from '../../src/equations/program.js';
import { samplingMethods } from '../../src/random/sampling-method.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { briefOf, scenarioOf, trialsOf } from '../proof/scenario-of.js';

interface Settings {
  readonly sampling: SamplingMethod;
  readonly trials?: number;
  readonly horizon?: number;
  readonly seed?: number;
  readonly winRate?: string;
  readonly extra?: string;
}

const text = ({
  sampling,
  trials = 512,
  horizon = 24,
  seed = 1,
  winRate = '15% to 30%',
  extra = '',
}: Settings): string => `
yoha: 1
title: two partners
purpose: customers and partners gain
start: 2026-04
horizon: ${horizon} months
discountRate: 8%
simulation: { trials: ${trials}, counts: expected, seed: ${seed}, sampling: ${sampling} }
direct: { customers: 100, mrr: 1_000_000, wins: 5 to 9, arpa: 10_000, churn: 1% to 2%, grossMargin: 80% }
segments:
  web:
    deal: { kind: resale, margin: 20% }
    partners: 20
    engagement: 20% to 45%
    referralsPerRep: 0.1 to 0.4
    winRate: ${winRate}
    arpa: 8_000 to 12_000
    churn: 1% to 2%
initiatives:
${extra}  seminar:
    start: 2026-06
    cost: { once: 300_000 to 900_000 }
    success: 70%
    ramp: 4 months
    effects: [{ on: segments.web.leads, add: 2 to 6 }]
    stop: none
    payback: { within: 18 months, because: leads, review: 2027-04 }
`;

const added = `  another:
    start: 2026-06
    cost: { once: 1_000 to 9_000 }
    success: 50%
    effects: [{ on: segments.web.leads, add: 1 to 3 }]
    stop: none
    payback: { within: 18 months, because: leads, review: 2027-04 }
`;

const programOf = (settings: Settings): Program => buildProgram(scenarioOf(text(settings)));

/** Inputs of a, drawn in trials that both have, that b draws differently. */
function moved(a: Program, b: Program): string[] {
  const [one, two] = [a, b].map((program) => drawInputs(program, program.sampling.trials));
  const trials = Math.min(one.trials, two.trials);
  return a.inputs.flatMap(({ id }, i) => {
    const j = b.inputs.findIndex((input) => input.id === id);
    const same = one.columns[i].subarray(0, trials).every((value, trial) => Object.is(value, two.columns[j][trial]));
    return same ? [] : [id];
  });
}

describe('an added initiative', () => {
  it.each(['monte-carlo', 'latin-hypercube'] as const)(
    'moves no other draw and no other outcome under %s',
    async (sampling) => {
      expect(moved(programOf({ sampling }), programOf({ sampling, extra: added }))).toEqual([]);
      const [one, two] = [
        await trialsOf(text({ sampling }), ['all']),
        await trialsOf(text({ sampling, extra: added }), ['all']),
      ];
      expect(one.figures.figure('success.seminar')).toEqual(two.figures.figure('success.seminar'));
    },
  );

  it('moves no other draw under sobol when both programs share the dimensions of both', () => {
    const [one, two] = [programOf({ sampling: 'sobol' }), programOf({ sampling: 'sobol', extra: added })];
    expect(moved(one, two)).not.toEqual([]);
    const { dimensions } = two.sampling;
    expect(moved({ ...one, sampling: { ...one.sampling, dimensions } }, two)).toEqual([]);
  });
});

describe('a draw under each method', () => {
  it.each(samplingMethods)('does not depend on the horizon, nor on the range of another quantity (%s)', (sampling) => {
    expect(moved(programOf({ sampling }), programOf({ sampling, horizon: 36 }))).toEqual([]);
    expect(moved(programOf({ sampling }), programOf({ sampling, winRate: '22%' }))).toEqual(['segments.web.winRate']);
  });

  it.each(['monte-carlo', 'sobol'] as const)('does not depend on the number of trials under %s', (sampling) => {
    expect(moved(programOf({ sampling, trials: 100 }), programOf({ sampling, trials: 512 }))).toEqual([]);
  });

  it('depends on the method', () => {
    for (const sampling of ['latin-hypercube', 'sobol'] as const)
      expect(moved(programOf({ sampling: 'monte-carlo' }), programOf({ sampling })).length).toBeGreaterThan(8);
  });
});

describe('outcomes of an initiative', () => {
  it.each(['latin-hypercube', 'sobol'] as const)(
    'come within one trial a replicate of their chance under %s',
    async (sampling) => {
      const { figures } = await trialsOf(text({ sampling }), ['all']);
      const succeeded = figures.figure('success.seminar').reduce((sum, on) => sum + on, 0);
      expect(Math.abs(succeeded - 0.7 * 512)).toBeLessThan(16);
    },
  );
});

describe('the error of the mean NPV', () => {
  const known = new Map<SamplingMethod, Promise<number>>();
  /** Sum of the squared errors of four seeds. */
  function errors(method: SamplingMethod): Promise<number> {
    const of = async (): Promise<number> => {
      const found = await Promise.all([1, 2, 3, 4].map((seed) => briefOf(text({ sampling: method, seed }))));
      return found.reduce((sum, { summary }) => sum + summary.program.broad.npv.se! ** 2, 0);
    };
    const sum = known.get(method) ?? of();
    known.set(method, sum);
    return sum;
  }

  it.each([
    ['latin-hypercube', 3],
    ['sobol', 5],
  ] as const)('is smaller under %s, worth %i times the trials or more', async (sampling, times) => {
    expect((await errors('monte-carlo')) / (await errors(sampling))).toBeGreaterThan(times);
  });
});

describe.each(['scenarios/web-agency-launch.yaml', 'scenarios/regional-alliance.yaml'])(
  'a simulation of %s',
  (path) => {
    it.each(samplingMethods)('holds the numbers of the interpreter, bit for bit, under %s', async (method) => {
      const trials = 21;
      const base = buildProgram(scenarioOf(readFileSync(path, 'utf8')));
      const program: Program = { ...base, sampling: { ...base.sampling, method, trials } };
      const quiet = { onTrials: () => undefined, breathe: () => Promise.resolve() };
      const simulation = await simulate(program, { trials, ...quiet });
      const interpreter = new Interpreter(program);
      const draws = drawInputs(program, trials);
      const { horizon, reported } = program;
      const wrong: string[] = [];
      for (const run of program.runs.slice(0, 4)) {
        const result = await simulation.run(run, reported);
        interpreter.setRun(run);
        for (let trial = 0; trial < trials; trial++) {
          interpreter.load(draws, trial);
          interpreter.run();
          for (const name of reported) {
            const from = interpreter.seriesIndex(name)! * horizon;
            for (let month = 0; month < horizon; month++)
              if (!Object.is(result.column(name, month)[trial], interpreter.state.series[from + month]))
                wrong.push(`${run.name}, ${name}, month ${month}, trial ${trial}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);
