import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { oneThread } from '../../src/engine/pool/one-thread.js';
import { count } from '../../src/summary/column/column.js';
import type { Column } from '../../src/summary/column/column.js';
import { columnIn, columnSink } from '../../src/summary/gather/gathering.js';
import { StreamedGathering } from '../../src/summary/gather/streamed-gathering.js';
import { odds } from '../../src/summary/odds.js';
import type { QuantileType } from '../../src/summary/quantile.js';
import { spread } from '../../src/summary/spread.js';
import { threadsOf } from '../../src/summary/threads.js';

const TRIALS = 200_000;
const BATCH = 2048;
const threads = threadsOf(oneThread(), { breathe: () => Promise.resolve() });

async function streamed(
  values: Float64Array,
  { type = 7, replicates = 1, cuts = [] }: { type?: QuantileType; replicates?: number; cuts?: number[] } = {},
): Promise<Column> {
  const gathering = new StreamedGathering(threads, values.length, { exact: false, replicates });
  const sink = columnSink(type, { cuts });
  for (let first = 0; first < values.length; first += BATCH) {
    const column = values.subarray(first, first + BATCH);
    await gathering.addColumns({ first, trials: column.length }, [{ sink, column }]);
  }
  gathering.finishColumns([sink]);
  return columnIn(sink);
}

const uniform = seedrandom('streamed');
const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
const sample = (draw: () => number): Float64Array => Float64Array.from({ length: TRIALS }, draw);

/** Root mean square distance of streamed percentiles from the exact ones, in standard errors of these. */
async function distance(values: Float64Array): Promise<number> {
  const plain = { exact: false, replicates: 1 };
  const [exact, found] = [spread(values, 7, plain), spread(await streamed(values), 7, plain)];
  expect(found.undefined).toBe(exact.undefined);
  expect(Math.abs(found.mean! - exact.mean!)).toBeLessThan(1e-9 * exact.se!);
  expect(found.se! / exact.se!).toBeCloseTo(1, 10);
  const distances = (['p5', 'p10', 'p50', 'p90', 'p95'] as const).map((level) => {
    const [low, high] = exact.intervals[level]!;
    if (low === high) return found[level] === low ? 0 : Infinity;
    return Math.abs(found[level]! - exact[level]!) / ((high - low) / 3.92);
  });
  return Math.sqrt(distances.reduce((sum, one) => sum + one * one, 0) / distances.length);
}

describe('a streamed column of 200,000 trials', () => {
  it.each([
    ['a normal figure', () => 3e6 + 1e6 * normal()],
    ['a figure with a long tail', () => Math.exp(14 + 1.5 * normal())],
    [
      'a figure in two humps, one of them ten thousand times as narrow',
      () => (uniform() < 0.3 ? normal() : 1e4 * (3 + normal())),
    ],
    ['a figure that is 0 in nine trials of ten', () => (uniform() < 0.9 ? 0 : 1e6 * normal())],
    ['a figure that is undefined in every third trial', () => (uniform() < 1 / 3 ? NaN : normal())],
    ['a figure that takes forty values', () => Math.floor(40 * uniform()) / 3],
  ])('has the percentiles of %s within a tenth of their standard error', async (_, draw) => {
    expect(await distance(sample(draw))).toBeLessThan(0.1);
  });

  it('has the very months: percentiles, intervals and odds, with and without replicates', async () => {
    const months = sample(() => {
      const month = Math.floor(24 + 9 * normal());
      return month > 48 ? Infinity : Math.max(0, month);
    });
    for (const replicates of [1, 16]) {
      const estimation = { exact: false, replicates };
      const column = await streamed(months, { type: 1, replicates });
      const [exact, found] = [spread(months, 1, estimation), spread(column, 1, estimation)];
      expect([found.p5, found.p50, found.p95, found.intervals]).toEqual([
        exact.p5,
        exact.p50,
        exact.p95,
        exact.intervals,
      ]);
      const test = (month: number): boolean => month <= 36;
      expect(odds(column, test, estimation).value).toBe(odds(months, test, estimation).value);
      expect(odds(column, test, estimation).se).toBeCloseTo(odds(months, test, estimation).se, 12);
    }
  });

  it('tells apart what lies below, at and above the value of a test', async () => {
    const values = sample(() => Math.round(100 * normal()) / 7);
    const column = await streamed(values, { cuts: [1.2345, 3] });
    for (const limit of [1.2345, 3])
      for (const test of [(x: number) => x < limit, (x: number) => x <= limit, (x: number) => x > limit])
        expect(count(column, test)).toBe(count(values, test));
  });

  it('has the error of a mean and of odds from its replicates', async () => {
    const values = Float64Array.from({ length: TRIALS }, (_, trial) => normal() + 0.01 * (trial % 16));
    const estimation = { exact: false, replicates: 16 };
    const column = await streamed(values, { replicates: 16, cuts: [0] });
    expect(spread(column, 7, estimation).se! / spread(values, 7, estimation).se!).toBeCloseTo(1, 10);
    const [a, b] = [column, values].map((of) => odds(of, (x) => x < 0, estimation));
    expect(a.se / b.se).toBeCloseTo(1, 10);
  });
});
