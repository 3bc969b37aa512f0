/** Money in the currency, in thousands or in millions of it, with so many digits after the point. */
export type MoneyCellFormat = 'money' | `money${Unit}${Decimals}`;

type Unit = 'Thousands' | 'Millions';
type Decimals = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What a format divides by, and how many digits it shows after the point. */
interface Look {
  readonly divisor: number;
  readonly decimals: number;
}

const divisors: Readonly<Record<string, number>> = { '': 1, Thousands: 1e3, Millions: 1e6 };

/** @param divisor 1, 1e3 or 1e6 */
export function moneyCellFormat(divisor: number, decimals: number): MoneyCellFormat {
  if (divisor === 1) return 'money';
  return `money${divisor === 1e3 ? 'Thousands' : 'Millions'}${Math.min(6, Math.max(0, decimals)) as Decimals}`;
}

/** Null for formats of something else. */
export function moneyLook(format: string): Look | null {
  const [, unit, decimals] = /^money(Thousands|Millions|)(\d?)$/.exec(format) ?? [];
  return unit === undefined ? null : { divisor: divisors[unit], decimals: Number(decimals) };
}

/** `#,##0.0,,`: a comma behind the digits divides by a thousand. */
export function moneyDigits({ divisor, decimals }: Look): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return `#,##0${fraction}${','.repeat(Math.round(Math.log10(divisor) / 3))}`;
}
