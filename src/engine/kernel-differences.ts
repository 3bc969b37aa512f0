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
  const { horizon } = program;
  const rows = wanted.map((name) => interpreter.seriesIndex(name)! * horizon);
  // One place per series, month and trial: (series · horizon + month) · trials + trial.
  const result = new Float64Array(wanted.length * horizon * trials);
  const found: string[] = [];
  for (const run of program.runs) {
    result.fill(NaN);
    kernel.setRun(run);
    for (let first = 0; first < trials; first += kernel.block)
      kernel.simulate(
        first,
        Math.min(kernel.block, trials - first),
        columns,
        streamKey(program.seed),
        (s, month, values) => result.set(values, (s * horizon + month) * trials + first),
      );
    interpreter.setRun(run);
    const { series } = interpreter.state;
    for (let trial = 0; trial < trials; trial++) {
      interpreter.load(draws, trial);
      interpreter.run();
      for (let s = 0; s < wanted.length; s++)
        for (let month = 0; month < horizon; month++) {
          const [a, b] = [series[rows[s] + month], result[(s * horizon + month) * trials + trial]];
          if (!Object.is(a, b) && found.length < 5)
            found.push(`${run.name}: ${wanted[s]}, month ${month}, trial ${trial}: ${b} instead of ${a}`);
        }
    }
  }
  return found;
}

/** Names of all monthly series. */
export const allSeries = ({ equations }: Program): string[] =>
  equations.filter(({ kind }) => kind === 'series').map(({ name }) => name);
