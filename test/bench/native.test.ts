import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../bench/native/agreement.js';
import { nativeTime } from '../../bench/native/run-native.js';
import { numpyTime } from '../../bench/native/run-numpy.js';
import { workloadProgram, workloadScenario } from '../../bench/workload.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { drawInputs } from '../../src/engine/draws.js';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

/** Compiling takes some seconds, more on a busy machine. */
const PATIENCE = 180_000;
const TRIALS = 200;

function programOf(name: string, counts: Program['counts']): Program {
  const loaded = loadScenario({ name, bytes: readFileSync(`scenarios/${name}`) });
  if (!loaded.ok) throw new Error(`${name} is not valid`);
  return { ...buildProgram(loaded.scenario), counts };
}

/** Counts whose variance is above 1e8: Poisson (leads, wins of the direct channel) and binomial with a small and a large chance. */
const large = `
start: 2026-04
horizon: 6 months
purpose: p
direct: { customers: 1e10, mrr: 1e12, wins: 1e9 to 1e13, arpa: 100, churn: 1% }
segments:
  a:
    deal: { kind: referral, commission: 10% }
    partners: 1
    attrition: 0%
    leads: 1e10 to 1e14
    qualification: 5% to 95%
    winRate: 20%
    arpa: 100
    churn: 1%
`;

const seriesOf = (program: Program): string[] =>
  program.equations.filter(({ kind }) => kind === 'series').map(({ name }) => name);

/** Furthest distance of native code from the interpreter, over all series; the name of the compiler where there is none. */
function distance(program: Program, wanted: readonly string[]): number | string {
  const draws = drawInputs(program, TRIALS);
  const native = nativeTime(program, wanted, draws, { trials: TRIALS, repeats: 1, threads: 2 });
  if ('missing' in native) return native.missing;
  return agreement(program, wanted, draws, native.outputs, { columns: TRIALS, trials: TRIALS }).worst;
}

/** A number below the bound, or the honest word that there is no compiler. */
function expectClose(found: number | string, bound: number): void {
  if (typeof found === 'string') expect(found).toBe('cc');
  else expect(found).toBeLessThanOrEqual(bound);
}

describe('the native reference', { timeout: PATIENCE }, () => {
  it('agrees with the interpreter in every series of a sample, within 1e-9', () => {
    const program = programOf('regional-alliance.yaml', 'expected');
    expectClose(distance(program, seriesOf(program)), 1e-9);
  });

  it('draws the same random counts as the interpreter, so that customers are equal', () => {
    const program = programOf('regional-alliance.yaml', 'random');
    const counts = program.equations.filter(({ unit }) => ['customers', 'opportunities', 'referrals'].includes(unit));
    const names = counts
      .filter(({ kind, name }) => kind === 'series' && !name.includes('Survivors'))
      .map(({ name }) => name);
    expectClose(distance(program, names), 0);
  });

  it('draws counts above a variance of 1e8 as the interpreter does, equal in every trial', () => {
    const loaded = loadScenario({ name: 'large.yaml', bytes: new TextEncoder().encode(large) });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const program = buildProgram(loaded.scenario);
    const names = ['referrals.a', 'opportunities.a', 'wins.a', 'wins.direct'];
    const interpreter = new Interpreter(program);
    interpreter.setRun({ name: 'all', switches: {} });
    interpreter.load(drawInputs(program, 1), 0);
    interpreter.run();
    const last = (name: string): number =>
      interpreter.state.series[(interpreter.seriesIndex(name)! + 1) * program.horizon - 1];
    for (const name of names) expect([name, last(name) > 4e8]).toEqual([name, true]);
    expectClose(distance(program, names), 0);
  });

  it('needs only the equations of the wanted series', () => {
    const program = programOf('tiny.yaml', 'expected');
    expectClose(distance(program, ['cumulativeCash']), 1e-9);
    expect(() => distance(program, ['no such series'])).toThrow('no series no such series');
  });

  it('says which compiler is missing', () => {
    const program = programOf('tiny.yaml', 'expected');
    const options = { trials: 1, repeats: 1, threads: 1, compiler: 'no-such-compiler' };
    expect(nativeTime(program, ['cash'], drawInputs(program, 1), options)).toEqual({ missing: 'no-such-compiler' });
  });
});

describe('the numpy reference', { timeout: PATIENCE }, () => {
  it('agrees with the interpreter in every series of a sample, within 1e-9', () => {
    const program = programOf('regional-alliance.yaml', 'expected');
    const [wanted, draws] = [seriesOf(program), drawInputs(program, TRIALS)];
    const numpy = numpyTime(program, wanted, draws, { trials: TRIALS, repeats: 1 });
    if ('missing' in numpy) expect(numpy.missing).toBe('python3 with numpy');
    else
      expect(agreement(program, wanted, draws, numpy.outputs, { columns: TRIALS, trials: TRIALS }).worst).toBeLessThan(
        1e-9,
      );
  });

  it('says that numpy or its random counts are missing', () => {
    const program = programOf('tiny.yaml', 'expected');
    const draws = drawInputs(program, 1);
    const options = { trials: 1, repeats: 1, interpreters: ['no-such-python'] };
    expect(numpyTime(program, ['cash'], draws, options)).toEqual({ missing: 'python3 with numpy' });
    const random: Program = { ...program, counts: 'random' };
    expect(numpyTime(random, ['cash'], draws, options)).toEqual({ missing: 'numpy with random counts' });
  });
});

describe('the reference workload', () => {
  it('has 10 initiatives, 4 segments, 60 months and 15 lagged spillovers', () => {
    const { initiatives, segments, horizon } = workloadScenario();
    const edges = initiatives.flatMap(({ spillovers }) => spillovers);
    expect([initiatives.length, segments.length, horizon, edges.length]).toEqual([10, 4, 60, 15]);
  });

  it.each([
    { initiatives: 5 },
    { initiatives: 40 },
    { segments: 2 },
    { segments: 12 },
    { months: 24 },
    { months: 120 },
  ])('is a valid scenario of the size asked for: %o', (size) => {
    const scenario = workloadScenario(size);
    expect(scenario.initiatives).toHaveLength(size.initiatives ?? 10);
    expect(scenario.segments).toHaveLength(size.segments ?? 4);
    expect(scenario.horizon).toBe(size.months ?? 60);
    expect(workloadProgram({ ...size, counts: 'random' }).counts).toBe('random');
  });
});
