import { plainText } from '../../diagnostics/plain-text.js';

/** A seed as a text; null when it would not say which run it means: empty, or a number that is none. */
export function readSeed(written: string): string | null {
  const seed = plainText(written);
  return seed === '' || /^[-+.]*(nan|inf(inity)?)$/i.test(seed) ? null : seed;
}
