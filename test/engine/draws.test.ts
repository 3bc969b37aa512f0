import { describe, expect, it } from 'vitest';
import { workloadProgram } from '../../bench/workload.js';
import { drawInputs, inputDrawer } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { trialEvaluator } from '../../src/engine/trial-values.js';
import type { Program } from '../../src/equations/program.js';
import { truncatedQuantile } from '../../src/random/distribution.js';
import { onceUniforms } from '../../src/random/once-uniforms.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { streamKey } from '../../src/random/stream.js';
import { programOf } from './program-of.js';

const TRIALS = 203;
const columnsOf = (program: Program, trials: number): Float64Array[] =>
  [...program.inputs, ...program.trialEquations].map(() => new Float64Array(trials));

/** All columns, `block` trials at a time. */
function drawn(program: Program, block: number): Float64Array[] {
  const columns = columnsOf(program, TRIALS);
  const [draw, evaluate] = [inputDrawer(program), trialEvaluator(program)];
  for (let first = 0; first < TRIALS; first += block) {
    const part = columns.map((column) => column.subarray(first, first + block));
    draw(part.slice(0, program.inputs.length), first);
    evaluate(part, first);
  }
  return columns;
}

const base = programOf('scenarios/web-agency-launch.yaml');
const methods: readonly SamplingMethod[] = ['monte-carlo', 'latin-hypercube', 'sobol'];

describe.each(methods)('columns under %s', (method) => {
  const program: Program = { ...base, sampling: { ...base.sampling, method, trials: TRIALS } };

  it('hold what one uniform after the other gives, for every input that is drawn by itself', () => {
    const columns = drawn(program, TRIALS);
    const uniforms = onceUniforms(streamKey(program.seed), program.sampling);
    const linked = new Set(program.correlations.flatMap(({ between }) => between));
    program.inputs.forEach(({ id, distribution, min, max, conversion }, i) => {
      if (distribution.kind === 'constant' || linked.has(id) || conversion.perYear !== 'no' || conversion.months)
        return;
      const [at, quantile] = [uniforms(id), truncatedQuantile(distribution, min, max)];
      expect([...columns[i]]).toEqual(Array.from({ length: TRIALS }, (_, trial) => quantile(at(trial))));
    });
  });

  it('hold the same bits whatever the block', () => {
    const whole = drawn(program, TRIALS);
    for (const block of [1, 7, 64]) expect(drawn(program, block)).toEqual(whole);
  });

  it('hold the trial equations as the interpreter evaluates them, trial by trial', () => {
    const columns = drawn(program, 50);
    const draws = drawInputs(program, TRIALS);
    const interpreter = new Interpreter(program);
    for (let trial = 0; trial < TRIALS; trial++) {
      interpreter.loadValues(draws, trial);
      program.trialEquations.forEach(({ name }, k) =>
        expect(columns[program.inputs.length + k][trial]).toBe(interpreter.value(name)),
      );
    }
  });
});

it('durations are whole months up to the horizon, and annual rates are monthly ones', () => {
  const program = workloadProgram();
  const { columns } = drawInputs(program, TRIALS);
  program.inputs.forEach(({ conversion, distribution }, i) => {
    if (!conversion.months || distribution.kind === 'constant') return;
    for (const value of columns[i])
      expect(Number.isInteger(value) && value >= 0 && value <= program.horizon).toBe(true);
  });
});
