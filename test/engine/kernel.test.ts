import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { drawInputs } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { Kernel } from '../../src/engine/kernel/kernel.js';
import { streamKey } from '../../src/random/stream.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

export function programOf(path: string): Program {
  const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return buildProgram(loaded.scenario);
}

/** First differences between kernel and interpreter over all runs, series, months and trials. */
function differences(program: Program, wanted: readonly string[], trials: number): string[] {
  const draws = drawInputs(program, trials);
  const interpreter = new Interpreter(program);
  const kernel = new Kernel(program, wanted);
  const columns = new Map<string, Float64Array>(program.inputs.map(({ id }, i) => [id, draws.columns[i]]));
  for (const { name } of program.trialEquations) columns.set(name, new Float64Array(trials));
  for (let trial = 0; trial < trials; trial++) {
    interpreter.loadValues(draws, trial);
    for (const { name } of program.trialEquations) columns.get(name)![trial] = interpreter.value(name);
  }
  const rows = wanted.map((name) => interpreter.seriesIndex(name)! * program.horizon);
  const found: string[] = [];
  for (const run of program.runs) {
    const result = wanted.map(() => Array.from({ length: program.horizon }, () => new Float64Array(trials)));
    kernel.setRun(run);
    for (let first = 0; first < trials; first += kernel.block)
      kernel.simulate(
        first,
        Math.min(kernel.block, trials - first),
        columns,
        streamKey(program.seed),
        (s, month, values) => result[s][month].set(values, first),
      );
    interpreter.setRun(run);
    for (let trial = 0; trial < trials; trial++) {
      interpreter.load(draws, trial);
      interpreter.run();
      wanted.forEach((name, s) => {
        for (let month = 0; month < program.horizon; month++) {
          const [a, b] = [interpreter.state.series[rows[s] + month], result[s][month][trial]];
          if (!Object.is(a, b) && found.length < 5)
            found.push(`${run.name}: ${name}, month ${month}, trial ${trial}: ${b} instead of ${a}`);
        }
      });
    }
  }
  return found;
}

describe('the kernel agrees with the interpreter bit for bit', () => {
  const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(samples)('on every run and series of scenarios/%s, an odd number of trials', (name) => {
    const program = programOf(`scenarios/${name}`);
    expect(differences(program, program.reported, 67)).toEqual([]);
  });

  const cases = readdirSync('test/oracle/cases');
  it.each(cases)('on test/oracle/cases/%s, expected and random counts', (name) => {
    const program = programOf(`test/oracle/cases/${name}`);
    const all = program.equations.filter(({ kind }) => kind === 'series').map((equation) => equation.name);
    expect(differences(program, all, 2)).toEqual([]);
    expect(differences({ ...program, counts: 'random' }, all, 3)).toEqual([]);
  });

  it('whatever is left out because no wanted series needs it', () => {
    const program = programOf('scenarios/regional-alliance.yaml');
    expect(differences(program, ['cash', 'cumulativeCash'], 9)).toEqual([]);
  });
});
