import { drawInputs } from './draws.js';
import { Interpreter } from './interpreter.js';
import { Kernel } from './kernel/kernel.js';
import type { Program } from '../equations/program.js';
import { streamKey } from '../random/stream.js';

/** First differences, at most five, between kernel and interpreter over all runs, the wanted series, months and trials. */
export function kernelDifferences(program: Program, wanted: readonly string[], trials: number): string[] {
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

/** Names of all monthly series. */
export const allSeries = ({ equations }: Program): string[] =>
  equations.filter(({ kind }) => kind === 'series').map(({ name }) => name);
