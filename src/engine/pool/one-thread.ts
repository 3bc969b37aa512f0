import { busyPool } from './pool.js';
import type { Memory, Pool } from './pool.js';

/** The pool without workers: the calling thread does every piece in turn. */
export function oneThread(): Pool {
  const memory: Memory = new Map();
  let busy = false;
  return {
    threads: 1,
    numbers: (length) => new Float64Array(length),
    keep: (name, value) => void memory.set(name, value),
    run: async (task, data, pieces, { breathe, onPieces }) => {
      if (busy) throw busyPool(task.name);
      busy = true;
      try {
        const work = task.prepare(data, memory);
        const results: ReturnType<typeof work>[] = [];
        for (let piece = 0; piece < pieces; piece++) {
          results.push(work(piece));
          onPieces?.(1);
          await breathe();
        }
        return results;
      } finally {
        busy = false;
      }
    },
  };
}
