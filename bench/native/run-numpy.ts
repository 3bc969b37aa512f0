import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draws } from '../../src/engine/draws.js';
import type { Program } from '../../src/equations/program.js';
import { emitNumpy } from './emit-numpy.js';
import { readOutput, timesOf, writeInput } from './reference.js';
import type { Missing, ReferenceOptions, Timing } from './reference.js';

const INTERPRETERS = ['python3', '/usr/bin/python3'];

/** Trials in a chunk: large enough to hide the cost of a Python operation, small enough for the caches. */
const CHUNK = 8192;

const MAIN = `
import sys, time
import warnings
warnings.filterwarnings('ignore')
source, target, stride, rows, switch_count, series, repeats, chunk = sys.argv[1:3] + [int(x) for x in sys.argv[3:]]
data = np.fromfile(source)
switches = data[:switch_count]
values = data[switch_count:].reshape(rows, stride)
out = np.zeros((series, T, stride))
for i in range(-1, repeats):
    before = time.process_time_ns()
    for at in range(0, stride, chunk):
        simulate(values[:, at:at + chunk], switches, out[:, :, at:at + chunk])
    if i >= 0:
        print(time.process_time_ns() - before)
out.tofile(target)
`;

/** One thread: numpy must not spread its matrix products over others. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** The program vectorised over trials in numpy, on one thread; `{ missing }` where no Python has numpy, and for random counts. */
export function numpyTime(
  program: Program,
  wanted: readonly string[],
  draws: Draws,
  options: Omit<ReferenceOptions, 'threads'> & { readonly interpreters?: readonly string[]; readonly chunk?: number },
): Timing | Missing {
  if (program.counts === 'random') return { missing: 'numpy with random counts' };
  const { trials, repeats, run, interpreters = INTERPRETERS, chunk = CHUNK } = options;
  const python = interpreters.find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0);
  if (python === undefined) return { missing: 'python3 with numpy' };
  const folder = mkdtempSync(join(tmpdir(), 'yoha-numpy-'));
  try {
    const [script, input, output] = ['simulation.py', 'in', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(script, emitNumpy(program, wanted) + MAIN);
    const { stride, values, switches } = writeInput(input, program, draws, { trials, lanes: 1, run, hoist: true });
    const sizes = [stride, values, switches, wanted.length, repeats, chunk].map(String);
    const ended = spawnSync(python, [script, input, output, ...sizes], {
      encoding: 'utf8',
      env: { ...process.env, ...ONE_THREAD },
    });
    if (ended.status !== 0) throw new Error(`the numpy simulation failed: ${ended.stderr}`);
    const outputs = readOutput(output, wanted.length * program.horizon, stride, trials);
    return { ...timesOf(ended.stdout.trim().split('\n').map(Number)), outputs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
