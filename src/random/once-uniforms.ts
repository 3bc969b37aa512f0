import { latinHypercube } from './latin-hypercube.js';
import { replicatesOf } from './sampling-method.js';
import type { Placement, SamplingMethod } from './sampling-method.js';
import { sobol, SOBOL_DIMENSIONS } from './sobol.js';
import { streamId, uniform } from './stream.js';
import type { StreamKey } from './stream.js';

/** How the once-per-trial draws of a program are laid out. */
export interface Sampling {
  readonly method: SamplingMethod;
  /** Trials that are planned: a Latin hypercube is laid out for this number. */
  readonly trials: number;
  /** Ids in the order of their Sobol dimensions (`dimensionOrder`). Programs to be compared share the union of their ids, ordered so. */
  readonly dimensions: readonly string[];
}

/** Uniforms of a quantity by trial, strictly between 0 and 1. */
export type OnceUniforms = (trial: number) => number;

/**
 * Where the plain once-per-trial uniforms of an id go; null where they stay. An id without a Sobol dimension is stratified by
 * itself, as in a Latin hypercube. A Latin hypercube in one replicate could not show its error, so it is plain.
 */
export function placements(key: StreamKey, { method, trials, dimensions }: Sampling): (id: string) => Placement | null {
  const replicates = replicatesOf(method, trials);
  const stratified = (id: string): Placement | null =>
    replicates === 1 ? null : latinHypercube(key, id, trials, replicates);
  if (method !== 'sobol') return stratified;
  const places = new Map(dimensions.slice(0, SOBOL_DIMENSIONS).map((id, dimension) => [id, dimension]));
  return (id) => {
    const dimension = places.get(id);
    return dimension === undefined ? stratified(id) : sobol(key, id, dimension);
  };
}

/** Once-per-trial uniforms by id. */
export function onceUniforms(key: StreamKey, sampling: Sampling): (id: string) => OnceUniforms {
  const placed = placements(key, sampling);
  return (id) => {
    const [stream, place] = [streamId(id), placed(id)];
    const plain = (trial: number): number => uniform(key, stream, trial, -1);
    return place === null ? plain : (trial) => place(plain(trial), trial);
  };
}
