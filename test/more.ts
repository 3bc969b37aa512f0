import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    more: number;
  }
}

/** How many times as many cases a claim is held against: 1 in the suite, more in `npm run bench -- proofs`. */
export const more = inject('more');

/** Time for a claim about many cases, minutes only where many other things run on the machine. */
export const enoughTime = 120_000 * more;
