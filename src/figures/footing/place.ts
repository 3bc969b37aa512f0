import { decimal, lastPlace } from '../digits.js';
import type { FigureWords } from '../../words/picture-words.js';

/** A mean with its standard error. */
interface Estimate {
  readonly mean: number | null;
  readonly se: number | null;
}

/** Exponent of the one last digit of figures that add up: none of them shows one below a tenth of its own error. */
export const commonPlace = (figures: readonly Estimate[], divisor: number, finest: number): number =>
  figures.reduce((most, { se }) => Math.max(most, lastPlace((se ?? 0) / divisor, finest)), finest);

/** Units of the last digit in a figure. @param place exponent of the last digit */
export const unitsOf = (value: number, divisor: number, place: number): number =>
  value / divisor / Number(`1e${place}`);

/** Units of the last digit as a number. */
export function footedText(units: number, place: number, words: FigureWords, plus: boolean): string {
  const shown = decimal(units * Number(`1e${place}`), place, words);
  return plus && units > 0 ? `+${shown}` : shown;
}
