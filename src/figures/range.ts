import type { FigureWords } from '../words/picture-words.js';

/** The ends of a range and what stands between them. */
export interface RangeText {
  readonly low: string;
  readonly to: string;
  readonly high: string;
}

/**
 * How the two printed ends of a range stand together. Where one is negative no dash parts them, which could be read as
 * a sign, and a positive end carries its plus: `△116 〜 +50`, `−116 to +50`; else `12–50`.
 */
export function rangeText(low: string, high: string, words: FigureWords): RangeText {
  const negative = (end: string): boolean => end.includes(words.minus);
  if (!negative(low) && !negative(high)) return { low, to: words.to, high };
  const marked = (end: string): string => (negative(end) || !/^\d.*[1-9]|^[1-9]/.test(end) ? end : `+${end}`);
  return { low: marked(low), to: words.toSigned, high: marked(high) };
}

/** A range as running text. */
export function range(low: string, high: string, words: FigureWords): string {
  const text = rangeText(low, high, words);
  return text.low + text.to + text.high;
}
