import { decimal } from './digits.js';
import { rangeText, type RangeText } from './range.js';
import type { Noun } from '../words/en/figures.js';
import type { FigureWords } from '../words/picture-words.js';

/** A whole number of things, by the plural rules of the language: `1 month`, `2,048 trials`, `2,048試行`. */
export const counted = (count: number, noun: Noun, words: FigureWords): string =>
  words.count(decimal(count, 0, words), noun);

/** A duration that varies: its median in months, and P10 to P90 where they differ. */
export interface DurationText {
  readonly main: string;
  readonly band: RangeText | null;
}

/** A duration in the language of the paper, however its author wrote it. */
export function durationText(
  { p10, p50, p90 }: { readonly p10: number; readonly p50: number; readonly p90: number },
  words: FigureWords,
): DurationText {
  const [low, middle, high] = [p10, p50, p90].map(Math.round);
  return { main: monthsText(middle, words), band: low === high ? null : rangeText(String(low), String(high), words) };
}

/** A count of months. */
export const monthsText = (count: number, words: FigureWords): string => counted(count, 'month', words);
