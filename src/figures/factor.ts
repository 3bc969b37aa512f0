import { decimal, lastPlace, type StandardError } from './digits.js';
import type { FigureWords } from '../words/picture-words.js';

/** A multiple such as MOIC, two decimals at most: `1.85×`. */
export const factorText = (value: number, standardError: StandardError, words: FigureWords): string =>
  words.times(decimal(value, lastPlace(standardError, -2), words));
