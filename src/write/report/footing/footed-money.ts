import { footedText } from '../../../figures/footing/place.js';
import type { MoneyScale } from '../../../figures/money.js';
import { markup, type Markup } from '../markup.js';

/** Money in units of its last digit, with `+` in front of what is positive where asked. */
export function footedMoney(units: number, place: number, scale: MoneyScale, plus = false): Markup {
  const text = footedText(units, place, scale.words, plus);
  return markup`<span class="${units < 0 ? 'figure negative' : 'figure'}">${text}</span>`;
}
