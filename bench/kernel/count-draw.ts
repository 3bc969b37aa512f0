import { streamId, streamKey } from '../../src/random/stream.js';
import { UNIFORM_TRIALS } from '../../src/engine/wasm/uniform.js';
import { LibraryRunner } from '../../test/engine/wasm/library-runner.js';
import { POISSON_SHARE, binomialOperands, poissonOperands } from '../count-mix.js';
import { nativeDraws } from '../native/count-draw.js';
import { timesOf } from '../native/reference.js';
import { report } from '../rows.js';

const ROWS = 1 << 13;
const ROUNDS = 30;
/** Trials of a stream that the native code draws at a time. */
const TOGETHER = 32;
const MONTHS = { from: 0, count: 64 };
const STREAMS = Array.from({ length: 30 }, (_, i) => streamId(`stream ${i}`));

const mixed = (poisson: number, binomial: number): number => POISSON_SHARE * poisson + (1 - POISSON_SHARE) * binomial;

/** One count draw with its uniform in the kernel, beside native code. */
export function reportCountDraws(): void {
  const runner = new LibraryRunner();
  const key = streamKey('draws');
  const timed = (work: () => void, numbers: number): number => {
    const from = performance.now();
    work();
    return ((performance.now() - from) * 1e6) / numbers;
  };
  const fill = (operands: (row: number) => readonly number[]): void => {
    for (let row = 0; row < ROWS; row++) operands(row).forEach((value, i) => (runner.columns[i][row] = value));
  };
  const native = nativeDraws({
    poisson: (row) => poissonOperands(row, TOGETHER),
    binomial: (row) => binomialOperands(row, TOGETHER),
  });
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const uniform = timed(
      () => void runner.uniforms(STREAMS, 0, MONTHS, key),
      STREAMS.length * MONTHS.count * UNIFORM_TRIALS,
    );
    fill(poissonOperands);
    const poisson = timed(() => void runner.run('poisson', ROWS), ROWS);
    fill(binomialOperands);
    const binomial = timed(() => void runner.run('binomial', ROWS), ROWS);
    own.push(uniform + mixed(poisson, binomial));
    if ('time' in native && round % 10 === 0) other.push(mixed(...native.time()));
  }
  if ('dispose' in native) native.dispose();
  const { min, median, runs } = timesOf(own);
  const beside = 'missing' in native ? null : Math.min(...other);
  const row = { better: 'lower', min, median, runs } as const;
  report({
    name: 'one count draw with its uniform, against native code',
    value: beside === null ? null : min / beside,
    bar: 3,
    ...row,
    reference: 'missing' in native ? `missing: ${native.missing}` : `native ${beside!.toFixed(1)} ns`,
  });
  report({ name: 'one count draw with its uniform, ns', value: min, bar: 20, ...row, reference: 'stretch goal' });
}
