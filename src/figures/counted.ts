import { decimal } from './digits.js';
import type { FigureWords, Noun } from './words.js';

/** A whole number of things, by the plural rules of the language: `1 month`, `2,048 trials`, `2,048試行`. */
export const counted = (count: number, noun: Noun, words: FigureWords): string =>
  words.count(decimal(count, 0, words), noun);

/** A count of months. */
export const monthsText = (count: number, words: FigureWords): string => counted(count, 'month', words);
