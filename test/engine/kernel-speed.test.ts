import { describe, expect, it } from 'vitest';
import { interpreterRound, kernelRound } from '../../bench/kernel/contenders.js';
import { workloadProgram } from '../../bench/workload.js';
import { drawInputs } from '../../src/engine/draws.js';

/** Half of what the benchmark asks for: the rest is room for a busy machine. */
const LEAST = 20;
const ROUNDS = 25;
/** Few trials: a round ends before another program is given the processor. */
const [COMPILED, INTERPRETED] = [64, 1];

/** Microseconds of processor time a trial: what other programs take does not count. */
function processorTime(work: () => void, trials: number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / trials;
}

describe('the kernel', () => {
  it.each(['expected', 'random'] as const)(
    `takes less than 1/${LEAST} of the interpreter's time, counts %s`,
    (counts) => {
      const program = workloadProgram({ counts });
      const draws = drawInputs(program, COMPILED);
      const kernel = kernelRound(program, draws, COMPILED);
      const interpreter = interpreterRound(program, draws, INTERPRETED);
      let [compiled, interpreted] = [Infinity, Infinity];
      for (let round = 0; round < ROUNDS; round++) {
        compiled = Math.min(compiled, processorTime(kernel, COMPILED));
        interpreted = Math.min(interpreted, processorTime(interpreter, INTERPRETED));
      }
      expect(interpreted / compiled).toBeGreaterThan(LEAST);
    },
  );
});
