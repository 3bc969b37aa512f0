// Nanoseconds a number of the kernel's routines beside their namesakes in plain JavaScript, interleaved in one process.
import { binomial, poisson } from '../../src/random/count.js';
import { exp, log, pow } from '../../src/random/elementary.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';
import { UNIFORM_TRIALS } from '../../src/engine/wasm/uniform.js';
import { binomialOperands, poissonOperands } from '../count-mix.js';
import { LibraryRunner, uniformColumn } from '../../test/engine/wasm/library-runner.js';

const ROWS = 1 << 14;
const ROUNDS = 40;
const runner = new LibraryRunner();
const { columns, result } = runner;
const key = streamKey('bench');
const STREAMS = Array.from({ length: 32 }, (_, i) => streamId(`segments.s${i}.referrals#count`));
const MONTHS = { from: 0, count: 64 };
const [u, v] = [uniformColumn('u'), uniformColumn('v')];

interface Routine {
  readonly name: string;
  readonly fill: (row: number) => readonly number[];
  readonly wasm: () => void;
  readonly js: (row: number) => number;
}

const [a, b, c] = columns;
const routines: readonly Routine[] = [
  {
    name: 'uniform',
    fill: () => [],
    wasm: () => {
      for (let first = 0; first < ROWS; first += UNIFORM_TRIALS * STREAMS.length * MONTHS.count)
        runner.uniforms(STREAMS, first, MONTHS, key);
    },
    js: (row) => uniform(key, STREAMS[0], row, 2),
  },
  { name: 'exp', fill: (row) => [4 * u(row) - 2], wasm: () => runner.run('exp', ROWS), js: (row) => exp(a[row]) },
  { name: 'log', fill: (row) => [4 * u(row)], wasm: () => runner.run('log', ROWS), js: (row) => log(a[row]) },
  {
    name: 'pow',
    fill: (row) => [0.9 + 0.2 * u(row), 5 * v(row)],
    wasm: () => runner.run('pow', ROWS),
    js: (row) => pow(a[row], b[row]),
  },
  {
    name: 'Poisson count',
    fill: (row) => poissonOperands(row),
    wasm: () => runner.run('poisson', ROWS),
    js: (row) => poisson(a[row], b[row]),
  },
  {
    name: 'binomial count',
    fill: (row) => binomialOperands(row),
    wasm: () => runner.run('binomial', ROWS),
    js: (row) => binomial(a[row], b[row], c[row]),
  },
];

/** Nanoseconds a row. */
function timed(work: () => void): number {
  const before = performance.now();
  work();
  return ((performance.now() - before) * 1e6) / ROWS;
}

console.log(`${''.padEnd(24)}${'WebAssembly'.padStart(18)}${'JavaScript'.padStart(18)}     ratio`);
console.log(`${'ns a number'.padEnd(24)}${'min  median'.padStart(18)}${'min  median'.padStart(18)}`);
for (const { name, fill, wasm, js } of routines) {
  for (let row = 0; row < ROWS; row++) fill(row).forEach((value, i) => (columns[i][row] = value));
  const plain = (): void => {
    for (let row = 0; row < ROWS; row++) result[row] = js(row);
  };
  const times: [wasm: number[], js: number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(timed(wasm));
    times[1].push(timed(plain));
  }
  const cells = times.map((list) => {
    list.sort((x, y) => x - y);
    return `${list[0].toFixed(1)}  ${list[ROUNDS >> 1].toFixed(1).padStart(6)}`.padStart(18);
  });
  console.log(`${name.padEnd(24)}${cells.join('')}${(times[1][0] / times[0][0]).toFixed(1).padStart(10)}`);
}
