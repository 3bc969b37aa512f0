import type { Program } from '../../equations/program.js';
import { streamId } from '../../random/stream.js';
import type { Code, Func, Local, Statement } from '../wasm/code.js';
import { when } from '../wasm/control.js';
import { i32 } from '../wasm/scalar.js';
import { UNIFORM_TRIALS } from '../wasm/uniform.js';
import type { UniformsOperands } from '../wasm/uniform.js';
import { visit } from '../../equations/node-parts.js';
import { rootsOf } from './dependencies.js';
import type { Needed } from './dependencies.js';
import type { Layout } from './layout.js';
import { LANES } from './layout.js';

/** Streams of the counts that are drawn, in the order in which months read them; null where counts are expected ones. */
export function streamsOf(program: Program, needed: Needed): string[] | null {
  if (program.counts !== 'random') return null;
  const streams = new Set<string>();
  for (const equation of needed.equations)
    for (const root of rootsOf(equation))
      visit(root, (node) => (node.op === 'poisson' || node.op === 'binomial') && streams.add(node.stream));
  return [...streams];
}

/** Words of the streams' ids, as the routine that fills the uniforms reads them. */
export const idWords = (streams: readonly string[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(streams.map(streamId).flatMap(({ lo, hi }) => [lo, hi])).buffer);

/** What the loops over pairs and months need. */
export interface UniformCode {
  /** At the start of a pair: the uniforms of all its months, computed for some pairs at once, each number once. */
  readonly startPair: readonly Statement[];
  readonly nextMonth: readonly Statement[];
}

export function uniformCode(
  fill: Func<UniformsOperands, 'void'>,
  layout: Layout,
  streams: readonly string[],
  at: {
    readonly trial: Local<'i32'>;
    /** Byte offset of the pair in a column. */
    readonly pair: Local<'i32'>;
    readonly uniforms: Local<'i32'>;
    readonly key: readonly [Code<'i32'>, Code<'i32'>];
  },
): UniformCode {
  if (streams.length === 0) return { startPair: [], nextMonth: [] };
  const [address, ids, count, horizon] = [layout.uniforms, layout.streamIds, streams.length, layout.horizon].map(
    (value) => i32.const(value),
  );
  const pair = i32.and(i32.shrU(at.pair, i32.const(4)), i32.const(UNIFORM_TRIALS / LANES - 1));
  const offset = i32.mul(pair, i32.const(16 * streams.length * layout.horizon));
  return {
    startPair: [
      at.uniforms.set(i32.add(address, offset)),
      when(i32.eqz(pair), [fill.call(address, at.trial, ids, count, i32.const(1), horizon, ...at.key)]),
    ],
    nextMonth: [at.uniforms.set(i32.add(at.uniforms, i32.const(16 * streams.length)))],
  };
}
