import type { Program } from '../../src/equations/program.js';
import { streamKey } from '../../src/random/stream.js';
import { BlockWriter } from './block-writer.js';
import { countC } from './count-c.js';
import { elementaryC } from './elementary-c.js';
import { operatorsC } from './expression-c.js';
import { levels } from './levels.js';
import { neededFor } from '../../src/engine/kernel/dependencies.js';
import { philoxC } from './philox-c.js';
import { CNames, UniformPass } from './uniform-pass.js';

export interface EmitOptions {
  /** Trials in a block: the inner loops run over so many. A multiple of 8 suits every instruction set. */
  readonly lanes: number;
  /** Works out once what is the same in all trials (constant inputs and what rests on them alone); true when left out. */
  readonly hoist?: boolean;
  /** Lanes of the vectors in which counts are drawn, a divisor of `lanes`; 8 when left out, 1 for code without vectors. */
  readonly vector?: number;
}

/**
 * The program as C11 (with GNU attributes) that simulates blocks of `lanes` trials, and only what `wanted` needs:
 * `prepare(values, switches, stride)` once a run, then `simulate(values, stride, from, to, out)` for trials from … to − 1, both multiples of
 * `lanes`. Inputs and then trial equations stand in `values[v * stride + trial]`, series s of `wanted` in month t goes to
 * `out[(s * T + t) * stride + trial]`, with T the program's horizon. Counts are random or expected as the program says.
 * @throws Error for a wanted series that the program has not
 */
export function emitC(program: Program, wanted: readonly string[], options: EmitOptions): string {
  const equations = neededFor(program, wanted).equations;
  const levelOf = levels(program, equations, options.hoist ?? true);
  const names = new CNames(program);
  const uniform = new UniformPass(names);
  const block = new BlockWriter(program, equations, wanted, { levelOf, names, uniform });
  for (const equation of equations) block.add(equation);
  const simulation = block.render();
  const { k0, k1 } = streamKey(program.seed);
  return [
    '#define _GNU_SOURCE',
    ...['math', 'stdint', 'string'].map((header) => `#include <${header}.h>`),
    '#define ALIGNED __attribute__((aligned(64)))',
    `#define LANES ${options.lanes}`,
    `#define TILE ${Math.min(options.lanes, 16)}`,
    `#define VEC ${options.vector ?? 8}`,
    `#define MONTHS ${program.horizon}`,
    `#define RANDOM ${program.counts === 'random' ? 1 : 0}`,
    `#define KEY0 UINT64_C(${k0 >>> 0})`,
    `#define KEY1 UINT64_C(${k1 >>> 0})`,
    elementaryC,
    operatorsC,
    ...(program.counts === 'random' ? [philoxC, countC] : []),
    ...names.declarations,
    uniform.render(),
    simulation,
    'static void simulate(const double *values, int64_t stride, int64_t from, int64_t to, double *out) {',
    '  for (int64_t n = from; n < to; n += LANES) block(values + n, stride, (uint64_t)n, out + n);',
    '}',
    '',
  ].join('\n');
}
