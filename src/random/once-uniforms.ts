import { latinHypercube } from './latin-hypercube.js';
import { replicatesOf } from './sampling-method.js';
import type { SamplingMethod } from './sampling-method.js';
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

/** Once-per-trial uniforms by id. An id without a Sobol dimension is stratified by itself, as in a Latin hypercube. */
export function onceUniforms(key: StreamKey, { method, trials, dimensions }: Sampling): (id: string) => OnceUniforms {
  if (method === 'monte-carlo')
    return (id) => {
      const stream = streamId(id);
      return (trial) => uniform(key, stream, trial, -1);
    };
  const replicates = replicatesOf(method, trials);
  if (method === 'latin-hypercube') return (id) => latinHypercube(key, id, trials, replicates);
  const places = new Map(dimensions.slice(0, SOBOL_DIMENSIONS).map((id, dimension) => [id, dimension]));
  return (id) => {
    const dimension = places.get(id);
    return dimension === undefined ? latinHypercube(key, id, trials, replicates) : sobol(key, id, dimension);
  };
}
