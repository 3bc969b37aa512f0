/** Figures as text, without the machine's locale. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** `1,234.5` with a fixed number of decimals, sign left out. */
export function magnitude(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}

export const integer = (value: number): string => magnitude(value, 0);

/** Whole percent; a share that is not zero or one never reads as if it were. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share > 0.995) return '>99%';
  return `${(share * 100).toFixed(0)}%`;
}

/** Percent with one decimal below 10: ratios start small. */
export const ratio = (share: number): string => `${(share * 100).toFixed(share < 0.0995 ? 1 : 0)}%`;
