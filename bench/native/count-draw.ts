import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamKey } from '../../src/random/stream.js';
import { countC } from './count-c.js';
import { elementaryC } from './elementary-c.js';
import { philoxC } from './philox-c.js';
import type { Missing } from './reference.js';
import { compileC } from './run-native.js';

/** Rows of operands that are drawn from in turn: a column a stream. */
const ROWS = 1 << 14;
const LANES = 32;

/** `a.out REPEATS`: reads mean, n and p of ROWS rows from standard input, prints the nanoseconds of Poisson and of binomial draws of each repetition. */
const mainC = String.raw`
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double mean[ROWS] ALIGNED, n[ROWS] ALIGNED, p[ROWS] ALIGNED, out[ROWS] ALIGNED;
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}
int main(int argc, char **argv) {
  const int repeats = argc == 2 ? atoi(argv[1]) : 0;
  if (fread(mean, 8, ROWS, stdin) != ROWS || fread(n, 8, ROWS, stdin) != ROWS || fread(p, 8, ROWS, stdin) != ROWS) return 2;
  for (int i = 0; i < repeats; i++) {
    const double from = now();
    for (int row = 0; row < ROWS; row += LANES) draw_poisson((uint64_t)row, 1, 7, 9, mean + row, out + row);
    const double between = now();
    for (int row = 0; row < ROWS; row += LANES) draw_binomial((uint64_t)row, 1, 8, 9, n + row, p + row, out + row);
    printf("%.1f %.1f\n", (between - from) / ROWS, (now() - between) / ROWS);
  }
  return out[17] < 0.0;
}
`;

/** Native draws of counts with their uniforms. */
export interface NativeDraws {
  /** Least nanoseconds of a Poisson and of a binomial draw in one process. */
  readonly time: () => readonly [poisson: number, binomial: number];
  readonly dispose: () => void;
}

/** Draws by the native reference's routines, 32 trials of a stream at a time; `operands` give (mean) and (n, p) of a row. */
export function nativeDraws(operands: {
  readonly poisson: (row: number) => readonly number[];
  readonly binomial: (row: number) => readonly number[];
}): NativeDraws | Missing {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-draws-'));
  const { k0, k1 } = streamKey('count mix');
  const text = [
    '#define _GNU_SOURCE',
    ...['math', 'stdint', 'string'].map((header) => `#include <${header}.h>`),
    '#define ALIGNED __attribute__((aligned(64)))',
    `#define ROWS ${ROWS}`,
    `#define LANES ${LANES}`,
    '#define VEC 8',
    `#define KEY0 UINT64_C(${k0 >>> 0})`,
    `#define KEY1 UINT64_C(${k1 >>> 0})`,
    ...[elementaryC, philoxC, countC, mainC],
  ].join('\n');
  const source = join(folder, 'draws.c');
  writeFileSync(source, text);
  const missing = compileC('cc', source, join(folder, 'draws'), true);
  if (missing !== null) {
    rmSync(folder, { recursive: true });
    return missing;
  }
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const columns = [
    rows.map((row) => operands.poisson(row)[0]),
    rows.map((row) => operands.binomial(row)[0]),
    rows.map((row) => operands.binomial(row)[1]),
  ];
  const input = Buffer.from(Float64Array.from(columns.flat()).buffer);
  return {
    time: () => {
      const { status, stdout, stderr } = spawnSync(join(folder, 'draws'), ['40'], { input, encoding: 'utf8' });
      if (status !== 0) throw new Error(`the native draws failed: ${stderr}`);
      const times = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number));
      return [Math.min(...times.map(([poisson]) => poisson)), Math.min(...times.map(([, binomial]) => binomial))];
    },
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
